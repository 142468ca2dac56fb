import type { Due } from '../phrase/due.ts'
import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'
import { dayWords } from './written-day.ts'

/**
 * A term that was over before the document was signed: nobody can keep it. A period counts where it ended before; one that had begun
 * can still be kept.
 *
 *     Thành phố Vân Lam, ngày 21 tháng 11 năm 2025 … gửi danh sách trước ngày 15/11/2025
 *                                                                  ^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDeadlineBeforeDocument(plan: Plan): Generator<Finding> {
  const signed = plan.document.date
  if (signed === null) return
  for (const item of [...plan.tasks, ...plan.reports])
    for (const due of item.due) {
      const end = lastDay(due)
      // A document's date that lacks its day is compared as far as it goes.
      if (end !== null && end.slice(0, signed.length) < signed)
        yield { span: due.span, about: { due: dayWords(end), date: dayWords(signed) } }
    }
}

const lastDay = (due: Due): string | null => (due.kind === 'date' ? due.date : due.kind === 'period' ? due.end : null)
