import type { Span } from '../text/span.ts'
import { type SentenceCode, say } from '../wording/say.ts'
import type { HoldReason } from './held.ts'
import { findings } from './judge.ts'

/** Why words are held: the first rule that speaks names itself, and the reasons are those of all. */
export interface Verdict {
  readonly reasons: readonly HoldReason[]
  /** Rule and version: `expression/rebuttal@2`. */
  readonly rule: string
  /** Offsets of the words that the rules hit, in the text given. */
  readonly hits: readonly Span[]
  /** One sentence in Vietnamese. */
  readonly why: string
}

/** The verdict on words that a person types or a plan holds; null where nothing speaks against them. `heading` is what they stand under. */
export function screenWords(text: string, heading = ''): Verdict | null {
  const all = findings(text, heading)
  const [first] = all
  if (first === undefined) return null
  const same = all.filter(finding => first.rule.reason !== 'person' || finding.rule.reason === 'person')
  return {
    reasons: [...new Set(same.map(finding => finding.rule.reason))],
    rule: first.rule.id,
    hits: inOrder(same.flatMap(finding => finding.hits)),
    why: say('vi', whyCode(first.rule.id)),
  }
}

/** The sentence that says why, by the rule without its version. */
export const whyCode = (rule: string): SentenceCode => `held.${rule.replace(/@\d+$/, '')}` as SentenceCode

function inOrder(spans: readonly Span[]): Span[] {
  const kept = new Map(spans.map(span => [`${span[0]}-${span[1]}`, span]))
  return [...kept.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
