import { phraseSet } from '../text/phrase-tree.ts'
import { gap, type WordTable } from '../text/word-table.ts'

/** `Thứ hai, UBND xã Lục Thượng bàn giao …`, `Ba là, Sở Công Thương …`: the word after the number that a sentence opens with. */
export const afterCount = (words: WordTable, from: number, to: number): number => {
  const count = counts.longest(words, from, to)
  return count && (words.gapBefore(count.end) & gap.comma) !== 0 ? count.end : from
}
const counts = phraseSet(
  ...['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(count => `thứ ${count}`),
  ...['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(count => `${count} là`),
)
