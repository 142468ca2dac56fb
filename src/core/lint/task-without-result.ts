import type { Plan, Task } from '../plan/plan.ts'
import { landmarksOfWord, registerLandmark } from '../text/vocabulary.ts'
import type { WordTable } from '../text/word-table.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * Work of weak words alone (`tăng cường`, `đẩy mạnh`), without product, quantity or day: nobody can say when it is done. One note for
 * the whole plan, at the first.
 *
 *     Tăng cường công tác tuyên truyền, nâng cao nhận thức của người dân.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkTaskWithoutResult(plan: Plan): Generator<Finding> {
  const { text, tasks } = plan
  const { words } = factsOf(plan)
  const weak = tasks.filter(task => isWeak(task, words) && !introduces(text, task.span[1]))
  const [first] = weak
  if (first) yield { span: first.span, about: { count: String(weak.length) } }
}

function isWeak({ text, span, lead, due, quantities, product }: Task, words: WordTable): boolean {
  if (quantities.length || product !== undefined || due.some(each => each.kind !== 'standing')) return false
  if (text.length > longest) return false
  // `Sở Xây dựng tăng cường …`: what the body is told begins behind its name.
  let start = span[0]
  for (const body of lead) if (body.span[0] >= span[0] && body.span[1] < span[1]) start = Math.max(start, body.span[1])
  if (!mayOpen(words, start) || !mayOpenWeakly.test(text)) return false
  const opensWeakly = weakOpening.test(words.text.slice(start, span[1]).trimStart().replace(label, '').replaceAll(/\s+/g, ' '))
  return opensWeakly && !tangible.test(text)
}

/** A word of a weak opening stands near: a label has so many words at most, and there may be two before it. */
function mayOpen(words: WordTable, start: number): boolean {
  const first = words.firstFrom(start)
  for (let at = first; at < first + mostBefore; at++) if (((landmarksOfWord(words.numberOf(at)) >> weakWord) & 1) === 1) return true
  return false
}
const weakWord = registerLandmark(/tăng|đẩy|nâng|chú|phát|quan/i)
const mostBefore = 10

/** The words of what opens weakly, wherever they stand. */
const mayOpenWeakly = /tăng\s+cường|đẩy\s+mạnh|nâng\s+cao|chú\s+trọng|phát\s+huy|quan\s+tâm/i

/** A longer one has said more than its opening. */
const longest = 240

/** `Đẩy mạnh chuyển đổi số … Các nhiệm vụ trọng tâm bao gồm:` says what is to be done in the list below. */
const introduces = (text: string, end: number): boolean =>
  /^[.;]?\s*(?!Nơi nhận)\p{Lu}[^\n]{0,80}:\s*$/mu.test(text.slice(end, end + 120).split(/\n\s*(?=[-+]|[\da-z]{1,2}[.)])/, 1)[0] ?? '')

const label = /^(?:[-–+•]|\(?[\da-zđ]{1,3}(?:\.\d{1,2})*[.)])\s+/u
const weakOpening =
  /^(?:chủ động |tiếp tục |thường xuyên |kịp thời )?(?:tăng cường|đẩy mạnh|nâng cao|chú trọng|phát huy|quan tâm)(?!\p{L})/iu

/** Something that can be laid on a table, counted or seen to have taken place. */
const tangible =
  /(?<!\p{L})(?:xây dựng|ban hành|trình|báo cáo|kế hoạch|phương án|đề án|quy chế|quy trình|hướng dẫn|lớp|hội nghị|hội thảo|tập huấn|diễn tập|kiểm tra|thanh tra|rà soát|lập|danh (?:sách|mục)|cơ sở dữ liệu|hệ thống|mô hình|chuyên mục|tài liệu|hồ sơ|thành lập|tổ chức|cung cấp|bố trí|lắp đặt|thẩm định|cấp|\d+)(?!\p{L})/iu
