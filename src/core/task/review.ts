import type { ReportDuty, Task } from '../plan/plan.ts'
import type { ScreenedPlan } from '../safeguard/screen.ts'
import { acknowledgeGone } from './acknowledge-gone.ts'
import { addItem } from './add-item.ts'
import { decideItems } from './decide-items.ts'
import type { DraftItem, Moved, Review, ReviewMove } from './draft.ts'
import { editItem } from './edit-item.ts'
import { leadItems } from './lead-items.ts'
import { mergeItems } from './merge-items.ts'
import { rewriteHeld } from './rewrite-held.ts'
import { inSourceOrder } from './source-order.ts'
import { splitItem } from './split-item.ts'

/** The review as it begins: every item of the plan open, in the order of the source. */
export function openReview(plan: ScreenedPlan): Review {
  const items = [...plan.tasks.map(fromTask), ...plan.reports.map(fromReport)]
  return { items: inSourceOrder(items), held: plan.held.map(held => ({ ...held, rewrittenAs: null })), gone: [] }
}

/** The review after a move, or why the move is refused; a refused move changes nothing. */
export function moveReview(review: Review, move: ReviewMove, source: { readonly text: string }): Moved {
  switch (move.type) {
    case 'accept':
    case 'reject':
    case 'reopen':
      return decideItems(review, move)
    case 'lead':
      return leadItems(review, move)
    case 'edit':
      return editItem(review, move)
    case 'split':
      return splitItem(review, move, source.text)
    case 'merge':
      return mergeItems(review, move)
    case 'rewrite':
      return rewriteHeld(review, move)
    case 'add':
      return addItem(review, move, source.text)
    case 'acknowledge':
      return acknowledgeGone(review, move)
  }
}

function fromTask(task: Task): DraftItem {
  return {
    id: task.id,
    kind: 'task',
    state: 'open',
    origin: 'read',
    path: task.path,
    span: task.span,
    text: task.text,
    lead: task.lead,
    support: task.support,
    to: [],
    due: task.due,
    quantities: task.quantities,
    product: task.product ?? null,
    doubts: task.doubts,
    edited: [],
    amended: null,
  }
}

function fromReport(report: ReportDuty): DraftItem {
  return {
    id: report.id,
    kind: 'report',
    state: 'open',
    origin: 'read',
    path: report.path,
    span: report.span,
    text: report.text,
    lead: report.by,
    support: [],
    to: report.to,
    due: report.due,
    quantities: [],
    product: null,
    doubts: report.doubts,
    edited: [],
    amended: null,
  }
}
