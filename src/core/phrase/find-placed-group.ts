import type { AgencyMention } from '../agency/mention.ts'
import { predicates } from '../agency/predicates.ts'
import { mentionOf } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerWord } from '../text/vocabulary.ts'
import type { WordTable } from '../text/word-table.ts'
import type { SentenceParties } from './find-parties.ts'

const placed = phraseSet(
  'trên địa bàn',
  'trên địa bàn tỉnh',
  'trên địa bàn thành phố',
  'trên địa bàn xã',
  'trên địa bàn phường',
  'có liên quan',
  'liên quan',
)
const longestGroup = 24

/**
 * A heading that is a group with what it does and where, to the end:
 *
 *   12. Các tổ chức, cá nhân khai thác khoáng sản trên địa bàn tỉnh
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findPlacedGroup(words: WordTable, [sentence]: readonly SentenceParties[], end: number): AgencyMention[] | null {
  const last = sentence?.opening.at(-1)
  if (sentence === undefined || last?.kind !== 'group') return null
  const { opening, openingEnd, from } = sentence
  const to = obliged.has(words.keyOf(end - 1)) && obliged.has(words.keyOf(end - 2)) ? end - 3 : end
  if (openingEnd >= to || to - from > longestGroup || words.gapBefore(openingEnd) !== 0) return null
  if (predicates.longest(words, openingEnd, to)?.value !== 'verb') return null
  for (let i = openingEnd + 1; i < to; i++)
    if (placed.longest(words, i, to)?.end === to)
      return [...opening.slice(0, -1), mentionOf(words, words.firstFrom(last.span[0]), to, 'group')]
  return null
}

/** `có trách nhiệm`, `có nhiệm vụ` at the end of a heading. */
const obliged = new Set(['trách', 'nhiệm', 'vụ'].map(registerWord))
