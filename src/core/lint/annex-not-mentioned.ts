import type { Plan } from '../plan/plan.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { isWholeDocument } from './whole-document.ts'

/**
 * An annex that the text never sends its reader to: who has the body alone does not know that there is more.
 *
 *     PHỤ LỤC
 *     ^^^^^^^
 *     DANH MỤC NHIỆM VỤ
 */
export function* checkAnnexNotMentioned(plan: Plan): Generator<Finding> {
  const { text } = plan
  if (!isWholeDocument(plan)) return
  const [first] = factsOf(plan).annexHeads
  if (!first || mentions.test(text.slice(0, first.span[0]))) return
  yield { span: first.span, about: { words: text.slice(...first.span) } }
}

const mentions = /phụ\s+lục|biểu\s+kèm|kèm\s+theo|đính\s+kèm|gửi\s+kèm|chi\s+tiết\s+tại|biểu\s+mẫu|danh\s+mục/iu
