/** Widths of the letters of Times New Roman Bold in thousandths of its size, by how many share them. */
const widths: readonly (readonly [width: number, letters: string])[] = [
  [250, ' ,.'],
  [278, 'il/;:'],
  [333, 'fjt-()'],
  [389, 'sIJ'],
  [444, 'cerz'],
  [500, 'agovxy0123456789'],
  [556, 'bdhknpquS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'wACDNRUVXY'],
  [778, 'GHKOQ'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W'],
]
const known = new Map(widths.flatMap(([width, letters]) => [...letters].map(letter => [letter, width] as const)))
const marks = /\p{M}/gu

/** How wide bold words are, in millimetres; `size` in points. Marks above and below a letter take no width of their own. */
export function boldWidth(words: string, size: number): number {
  let sum = 0
  for (const letter of words.normalize('NFD').replace(marks, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')) sum += known.get(letter) ?? 600
  return (sum / 1000) * size * (25.4 / 72)
}
