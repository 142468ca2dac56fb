import type { Moment } from './moment.ts'

/*     từ ngày 15/11 đến ngày 15/12      Quý IV/2025- Quý II/2026      từ tháng 10/2025 cho đến hết tháng 4/2026
 *                  ^^^^^                           ^^                                 ^^^^^^^^^^^^^               */
const between = /^(?:\s*,?\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+|cuối\s+)?|\s*[-–—]\s*)$/

/*     Năm 2025, 2026      năm 2026; 2027 và 2028
 *             ^^                  ^^    ^^^^        */
const beside = /^(?:\s*[,;]\s*|\s*,?\s+và\s+)$/

const isNextYear = (first: Moment, second: Moment): boolean =>
  first.to.unit === 'year' && second.from.unit === 'year' && typeof first.to.year === 'number' && second.from.year === first.to.year + 1

/** Two moments with `đến` or a dash between, or two years in a row, become one: `từ ngày 15/11 đến ngày 15/12/2025`. */
export function joinRanges(text: string, moments: readonly Moment[]): Moment[] {
  const joined: Moment[] = []
  for (const moment of moments) {
    const last = joined.at(-1)
    const gap = last && moment.span[0] - last.span[1] < 24 ? text.slice(last.span[1], moment.span[0]) : null
    const joins = last && gap !== null && ((last.from === last.to && between.test(gap)) || (beside.test(gap) && isNextYear(last, moment)))
    if (joins)
      joined[joined.length - 1] = { span: [last.span[0], moment.span[1]], from: last.from, to: moment.to, bare: last.bare && moment.bare }
    else joined.push(moment)
  }
  return joined
}
