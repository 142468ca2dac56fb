import type { Due } from '../phrase/due.ts'
import type { Plan } from '../plan/plan.ts'
import { cover } from '../text/span.ts'
import { type Item, partsOf } from './gather.ts'
import type { Finding } from './rule.ts'
import { dayWords } from './written-day.ts'

/**
 * A term that was over before the document was signed: nobody can keep it. A period counts where it ended before; one that had begun
 * can still be kept. Where most terms are past the document looks back, as a notice that lists what is overdue does: then each part gets
 * one finding.
 *
 *     Thành phố Vân Lam, ngày 21 tháng 11 năm 2025 … gửi danh sách trước ngày 15/11/2025
 *                                                                  ^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDeadlineBeforeDocument(plan: Plan): Generator<Finding> {
  const signed = plan.document.date
  if (signed === null) return
  const dated = [...plan.tasks, ...plan.reports].flatMap(({ path, due }) => due.flatMap(each => termOf(each, path)))
  // A document's date that lacks its day is compared as far as it goes.
  const past = dated.filter(term => term.end.slice(0, signed.length) < signed)
  if (past.length < fewest || past.length * 2 < dated.length) {
    for (const { span, end } of past) yield { span, about: { due: dayWords(end), date: dayWords(signed) } }
    return
  }
  for (const items of partsOf(past)) {
    const ends = [...new Set(items.map(term => term.end).sort())]
    const due = [ends[0], ...(ends.length > 1 ? [ends.at(-1)] : [])].map(end => dayWords(end ?? '')).join(' … ')
    yield { span: items.map(term => term.span).reduce(cover), about: { due, date: dayWords(signed) }, severity: 'warning' }
  }
}

interface Term extends Item {
  readonly end: string
}

const termOf = (due: Due, path: readonly string[]): Term[] =>
  due.kind === 'date' || due.kind === 'period' ? [{ path, span: due.span, end: due.kind === 'date' ? due.date : due.end }] : []

/** Fewer past terms are pointed at one by one. */
const fewest = 5
