import type { Section } from '../outline/section.ts'
import type { Plan } from '../plan/plan.ts'
import { pointLetters } from './outline-label.ts'
import type { Finding } from './rule.ts'

/**
 * A point with a letter that the Vietnamese alphabet does not have.
 *
 *     e) Chuẩn bị vật tư;
 *     f) Diễn tập sơ tán.
 *     ^^
 */
export function checkPointLetter({ outline }: Plan): Finding[] {
  const found: Finding[] = []
  among(outline, found)
  return found
}

function among(sections: readonly Section[], found: Finding[]): void {
  let before = ''
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at]
    if (section === undefined) continue
    const { label, span, children } = section
    const letter = label.length > longestPoint ? undefined : /^([a-zđ])[.)]+$/.exec(label.normalize('NFC'))?.[1]
    if (letter !== undefined && foreign.has(letter)) found.push(foundAt(label, span[0], before, sections[at + 1]?.label ?? ''))
    before = letter ?? ''
    among(children, found)
  }
}

const longestPoint = 4
const foreign = new Set(['f', 'j', 'w', 'z'])

/** The letter that comes next, unless the point below has it already: then all that follow must move. */
function foundAt(label: string, start: number, before: string, below: string): Finding {
  const next = pointLetters[pointLetters.indexOf(before) + 1] ?? ''
  const right = `${next}${label.slice(1)}`
  const span = [start, start + label.length] as const
  const mends = before !== '' && next !== '' && below.charAt(0) !== next
  return { span, about: { label }, ...(mends && { suggestion: { span, text: right, code: 'replace' } }) }
}
