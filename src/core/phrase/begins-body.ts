import { closedNames, councilHeads, gatherers, groupKinds, officeHeads, openHeads, soundHeads } from '../agency/body-words.ts'
import type { WordTable } from '../text/word-table.ts'

const firstWords = new Set(
  [closedNames, councilHeads, gatherers, groupKinds, officeHeads, openHeads, soundHeads].flatMap(tree => [...tree.firstWords()]),
)

/** A quick test whether the name of a body may begin at a word. */
export const beginsBody = (words: WordTable, at: number): boolean => firstWords.has(words.keyOf(at))
