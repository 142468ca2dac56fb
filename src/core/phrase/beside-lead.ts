import { predicates } from '../agency/predicates.ts'
import { readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { supportCues } from './party-cues.ts'

/** `Sở Y tế chủ trì; Công an tỉnh, Tỉnh đoàn phối hợp.`: with nobody behind it, the word says their part. */
export function closesWithSupport(words: WordTable, at: number, to: number): boolean {
  if (at >= to || words.gapBefore(at) !== 0 || predicates.longest(words, at, to)?.value !== 'support') return false
  const cue = supportCues.longest(words, at, to)
  if (helping.longest(words, at, to) && cue && readBodies(words, cue.end, to, true) === null) return true
  const together = joint.longest(words, at, to)
  return together !== null && (together.end >= to || (words.gapBefore(together.end) & (gap.stop | gap.semicolon | gap.close)) !== 0)
}

/** `Giao Thuế tỉnh chủ trì, Sở Tài chính phối hợp rà soát …`: behind the one who leads, the next of the row helps, whatever they do together. */
export function standsBesideLead(words: WordTable, at: number, end: number, to: number): boolean {
  const joins = (words.gapBefore(at) & (gap.comma | gap.semicolon)) !== 0
  if (!joins || end >= to || words.gapBefore(end) !== 0 || chairing.longest(words, at - 2, at)?.end !== at) return false
  if (predicates.longest(words, end, to)?.value !== 'support') return false
  const cue = supportCues.longest(words, end, to)
  return cue !== null && readBodies(words, cue.end, to, true) === null
}
const chairing = phraseSet('chủ trì')
const helping = phraseSet(
  'phối hợp bảo đảm',
  'phối hợp đảm bảo',
  'phối hợp hỗ trợ',
  'phối hợp giải quyết',
  'phối hợp thực hiện',
  'phối hợp cung cấp',
)
const joint = phraseSet(
  'phối hợp',
  'phối hợp thực hiện',
  'cùng phối hợp',
  'phối hợp tổ chức',
  'phối hợp tổ chức thực hiện',
  'phối hợp triển khai',
)
