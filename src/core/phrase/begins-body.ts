import { closedNames, councilHeads, gatherers, groupKinds, officeHeads, openHeads, soundHeads } from '../agency/body-words.ts'
import { registerTraitOfKeys } from '../text/vocabulary.ts'
import type { WordTable } from '../text/word-table.ts'

const firstWords = [closedNames, councilHeads, gatherers, groupKinds, officeHeads, openHeads, soundHeads].flatMap(tree => [
  ...tree.firstWords(),
])

/** The trait of words that the name of a body may begin with. */
export const bodyTrait = registerTraitOfKeys(firstWords)

/** A quick test whether the name of a body may begin at a word. */
export const beginsBody = (words: WordTable, at: number): boolean => (words.traitsOf(at) & bodyTrait) !== 0
