import type { Plan } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import { findBlankSigns } from './blank-signs.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * A place that the drafter left to fill in later. In forms that a plan hands out (`Mẫu số 01`, `Đề cương báo cáo`) dots are for the
 * reporting body, so the search ends where such an annex begins.
 *
 *     (Kèm theo Kế hoạch số    /KH-UBND ngày … tháng … năm 2026)
 *                        ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 *     hoàn thành trước ngày ....../2026          kinh phí: [số tiền] đồng
 *                           ^^^^^^^^^^^                    ^^^^^^^^^
 */
export function* checkBlankPlaceholder(plan: Pick<Plan, 'text'>): Generator<Finding> {
  const { text } = plan
  let end: number | null = null
  let last: [number, number] | null = null
  for (const span of blanksIn(factsOf(plan).words)) {
    end ??= startOfForms(text)
    if (span[0] >= end) break
    if (last && span[0] - last[1] <= sameBlank && !/[\n.,;:]/.test(text.slice(last[1], span[0]))) {
      last[1] = span[1]
      continue
    }
    if (last) yield found(text, last)
    last = span
  }
  if (last) yield found(text, last)
}

function* blanksIn(words: WordTable): Generator<[number, number]> {
  for (const [from, to] of placesToLook(words))
    for (const { index, 0: all } of words.text.slice(from, to).matchAll(blank)) yield [from + index, from + index + all.trimEnd().length]
}

const around = 80

function* placesToLook(words: WordTable): Generator<Span> {
  let open: [number, number] | null = null
  for (const [start, end] of findBlankSigns(words)) {
    const [from, to] = [Math.max(0, start - around), Math.min(words.text.length, end + around)]
    if (open && from <= open[1]) open[1] = to
    else {
      if (open) yield open
      open = [from, to]
    }
  }
  if (open) yield open
}

const found = (text: string, span: [number, number]): Finding => ({
  span,
  about: { words: text.slice(...span).replaceAll(/\s+/g, ' ') },
})

/** Number and date left open side by side are one omission. */
const sameBlank = 12

const dots = String.raw`(?:\.{3,}|…+|_{3,})`
const crosses = '[xX]{2,}'
const blank = new RegExp(
  [
    // Số:      /KH-UBND
    String.raw`(?<!\p{L})[Ss]ố(?:\s*:)?(?:\s*(?:${dots}|${crosses}))?\s*\/\s*(?:\d{4}\/)?\p{Lu}[\p{Lu}\d-]*`,
    // ngày … tháng … năm 2026, ngày    tháng 12 năm 2026
    String.raw`(?<!\p{L})[Nn]gày(?:\s*(?:${dots}|${crosses}))?\s*tháng(?:\s*(?:${dots}|${crosses}|\d{1,2}))?\s*năm\s*(?:20(?:\d\d|${dots})|${dots}|${crosses})`,
    String.raw`(?<!\p{L})[Nn]gày\s+\d{1,2}\s+tháng(?:\s*(?:${dots}|${crosses}))?\s*năm\s*20\d\d`,
    // ngày / /2026, ngày …/…/2026, ngày ../3/2026
    String.raw`(?<!\p{L})[Nn]gày(?:\s*(?:\.{2,}|…|[xX]{1,2}|_+))?\s*\/(?:\s*(?:\.{2,}|…|[xX]{1,2}|_+|\d{1,2}))?\s*\/\s*20\d\d`,
    String.raw`(?<!\p{L})(?:[Nn]gày|[Tt]háng|[Qq]uý)\s*${dots}\s*(?:\/|tháng|năm|20\d\d)(?:\s*20\d\d)?`,
    // từ tháng đến tháng 4
    String.raw`(?<!\p{L})[Tt]ừ\s+(?:ngày|tháng)\s+đến\s+(?:ngày|tháng)\s+\d`,
    // a leader of dots, a box of dots or a named box, capital X for digits
    String.raw`\.{6,}|…{3,}|(?<=[\p{L}\d:,(] ?)_{4,}`,
    String.raw`\[(?:\s*(?:\.{2,}|…+|_+|${crosses}|\?+))?\s*\]|\[\s*(?:[Ss]ố|[Nn]gày|[Tt]háng|[Tt]ên|[Đđ]iền|[Hh]ọ|[Đđ]ịa danh|[Đđ]ơn vị|[Cc]ơ quan|[Gg]hi)(?!\p{L})[^\]\n]{0,40}\]`,
    String.raw`(?<![\p{L}\d])XX+(?=\s*[/%])|(?<=[\d/]\s*)\/XX+(?![\p{L}\d])`,
  ].join('|'),
  'gu',
)

/** Annexes that are empty forms; an annex of tasks is part of the plan like any other. */
function startOfForms(text: string): number {
  const forms =
    /^[ \t]*(?:PHỤ LỤC[^\n]*\n(?:[^\n]{0,120}\n){0,3}?[ \t]*)?(?:MẪU|BIỂU MẪU|BIỂU|ĐỀ CƯƠNG)(?:\s+(?:SỐ|BÁO CÁO|TỔNG HỢP|PHIẾU|\d|I|V|X)|:)/mu
  const at = text.search(forms)
  return at < 0 ? text.length : at
}
