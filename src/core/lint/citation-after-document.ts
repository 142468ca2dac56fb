import type { Plan } from '../plan/plan.ts'
import { citedDay } from './citation.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { dayWords } from './written-day.ts'

/**
 * A document cited with a day after that of the one that cites it: the year is a slip, or the day.
 *
 *     Vĩnh Hà, ngày 12 tháng 01 năm 2026 … thực hiện Quyết định số 118/QĐ-TTg ngày 22/12/2026
 *                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkCitationAfterDocument(plan: Plan): Generator<Finding> {
  const { date, number } = plan.document
  if (date?.length !== 10) return
  const said = new Set<string>()
  for (const citation of factsOf(plan).citations) {
    // Its own annexes cite the document itself; a wrong day there contradicts the letterhead, which is another remark.
    const isOwn = number !== null && citation.symbol.startsWith(`${number.replace(/^0+/, '')}/`)
    if (isOwn || citation.date <= date || said.size === said.add(`${citation.symbol} ${citation.date}`).size) continue
    yield { span: citation.span, about: { cited: citedDay(citation), date: dayWords(date) } }
  }
}
