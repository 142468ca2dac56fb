import { addDays } from '../time/day.ts'
import type { BoundMoment } from './bound-moment.ts'
import type { DueContext, DueMention } from './due.ts'
import { resolveMoment } from './resolve-moment.ts'

/*     trước 16 giờ hôm nay      chậm nhất là sáng ngày mai      họp sáng 15/4/2026, báo cáo trước 17h cùng ngày
 *     ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^^^^^
 * a day in figures behind it says it better   */
const today = new RegExp(
  String.raw`(trước|(?:chậm|muộn)\s+nhất(?:\s+là)?|xong|trong)\s+(?:(?:vào|là|lúc|trong|ngày|buổi|sáng|trưa|chiều|tối|\d{1,2}(?:\s?(?:h|g|giờ)(?:\s?\d{1,2})?(?:\s?phút)?)?)\s+){0,4}` +
    String.raw`(hôm\s+nay|ngày\s+mai|cùng\s+ngày)(?![\s,]{0,4}\(?\s{0,3}(?:ngày\s{1,3})?\d)`,
  'g',
)

/** Whether such words may stand in a text as it is written: few have them. */
export const mayBeToday = (text: string): boolean =>
  (text.includes('nay') || text.includes('mai') || text.includes('ùng ngày')) && words.test(text)
const words = /[hH]ôm\s+nay|[nN]gày\s+mai|[cC]ùng\s+ngày/

/** Days that are told by the day of the document, or by the one named last before them; `text` is in lower case. */
export function findToday(text: string, moments: readonly BoundMoment[], context: DueContext): DueMention[] {
  return [...text.matchAll(today)].flatMap(match => {
    const span: DueMention['span'] = [match.index, match.index + match[0].length]
    const date = dayOf(match[2] ?? '', moments, match.index, context)
    const bound = match[1] === 'trước' ? 'before' : 'by'
    return date === null ? [] : [{ span, due: { kind: 'date', date, bound, span }, doubt: null }]
  })
}

function dayOf(said: string, moments: readonly BoundMoment[], at: number, context: DueContext): string | null {
  if (said.startsWith('cùng')) return lastDay(moments, at, context)
  const own = context.documentDate?.length === 10 ? context.documentDate : null
  return own !== null && said.startsWith('ngày') ? addDays(own, 1) : own
}

/** Only a day that is written whole leaves no question which one is the same. */
function lastDay(moments: readonly BoundMoment[], at: number, context: DueContext): string | null {
  const before = moments.findLast(({ moment }) => moment.span[1] <= at)?.moment
  if (before?.to.unit !== 'day') return null
  const { stretch, doubt } = resolveMoment(before, context)
  return stretch !== null && doubt === null && stretch.start === stretch.end ? stretch.end : null
}
