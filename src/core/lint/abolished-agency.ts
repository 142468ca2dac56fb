import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { remember } from '../text/remember.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * Work for a body that the mergers of 2025 did away with, in a document of after them. Citations keep the old name, for it was theirs.
 *
 *     1. Sở Thông tin và Truyền thông duy trì mạng lưới thông tin …
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkAbolishedAgency(plan: Plan): Generator<Finding> {
  const { date } = plan.document
  if (date === null || date < since) return
  const said = new Set<string>()
  for (const { name, span } of factsOf(plan).agencies) {
    if (!mayBeFormer.test(name)) continue
    const [words, now] = formerOf(name) ?? []
    if (words === undefined || now === undefined || said.size === said.add(words).size) continue
    const at = [span[0], span[0] + words.length] as const
    // Only where the words stand as they were read, on one line.
    const mends = !now.includes(',') && toneKey(plan.text.slice(...at)) === words
    yield { span, about: { agency: name, now }, ...(mends && { suggestion: { span: at, text: now, code: 'replace' } }) }
  }
}

const formerOf = remember(name => {
  const key = toneKey(name)
  return formerNames.find(([former]) => key.startsWith(former))
})

/** Resolution 202/2025/QH15 and Decree 150/2025/NĐ-CP are in force. */
const since = '2025-07-01'

const mayBeFormer = /^(?:Sở|Bộ|Ban Dân tộc|[ỦU][ỷy] ban|Ủy ban) /iu

/** A department shared out among several has them all: which one is meant, the field of the work tells. */
const formerNames: readonly (readonly [words: string, now: string])[] = [
  ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
  ['Sở KH&ĐT', 'Sở Tài chính'],
  ['Sở Giao thông vận tải', 'Sở Xây dựng'],
  ['Sở GTVT', 'Sở Xây dựng'],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
  ['Sở TN&MT', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
  ['Sở TT&TT', 'Sở Khoa học và Công nghệ'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo'],
  ['Sở Lao động, Thương binh và Xã hội', 'Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo'],
  ['Sở LĐ-TB&XH', 'Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo'],
  ['Sở LĐTBXH', 'Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo'],
  ['Ban Dân tộc tỉnh', 'Sở Dân tộc và Tôn giáo'],
  ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
  ['Bộ Giao thông vận tải', 'Bộ Xây dựng'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
  ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ, Bộ Y tế, Bộ Giáo dục và Đào tạo'],
  ['Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo'],
].map(([words = '', now = '']) => [toneKey(words), now])
