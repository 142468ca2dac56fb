import { registerLandmark } from './vocabulary.ts'

/** Where a run of figures begins in a word: the `5` of `5G`, the `2` of `QH15` no more than its `1`. */
export const figureWord = registerLandmark(/(?<!\d)\d/)
