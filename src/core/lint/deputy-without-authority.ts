import type { Plan } from '../plan/plan.ts'
import type { Finding } from './rule.ts'

/**
 * A deputy who signs without saying for whom.
 *
 *     TM. ỦY BAN NHÂN DÂN
 *     PHÓ CHỦ TỊCH
 *     ^^^^^^^^^^^^
 */
export function* checkDeputyWithoutAuthority({ text, document }: Plan): Generator<Finding> {
  const { authority, title } = document.signatory ?? {}
  const [start, end] = document.spans.signatory ?? [0, 0]
  const [deputy, head] = /^(?:PHÓ\s+(\p{Lu}.*)|THỨ TRƯỞNG)$/u.exec(title ?? '') ?? []
  if (!deputy || inCharge.test(deputy) || /(?:^|[\s/])(?:KT|TL|TUQ|Q|K\/T|T\/L)\s*\./.test(authority ?? '')) return
  const words = new RegExp(deputy.replaceAll(' ', String.raw`\s+`), 'u').exec(text.slice(start, end))
  if (!words) return
  const span = [start + words.index, start + words.index + words[0].length] as const
  const chief = `KT. ${head ?? 'BỘ TRƯỞNG'}`
  yield { span, about: { title: deputy, words: chief }, suggestion: { span: [span[0], span[0]], text: `${chief}\n`, code: 'add' } }
}

/** Until a head is appointed, `PHÓ GIÁM ĐỐC PHỤ TRÁCH` signs in the own office. */
const inCharge = /PHỤ TRÁCH|ĐIỀU HÀNH/u
