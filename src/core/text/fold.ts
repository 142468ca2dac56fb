import { remember } from './remember.ts'

/**
 * Keys to compare Vietnamese words by. `toneKey` keeps the diacritics and puts the tone mark where the new school puts it, so that
 * `Uỷ ban` equals `Ủy ban` and `Hoà` equals `Hòa`; `foldKey` drops all diacritics, for search.
 */
const movable: ReadonlyArray<readonly [first: string, second: string, plain: readonly [string, string]]> = [
  ['oòóỏõọ', 'aàáảãạ', ['o', 'a']],
  ['oòóỏõọ', 'eèéẻẽẹ', ['o', 'e']],
  ['uùúủũụ', 'yỳýỷỹỵ', ['u', 'y']],
]

/** `oà` → `òa` and so on: the second letter carries the tone in the old spelling, the first in the new. */
const moved = new Map<string, string>()
for (const [first, second, plain] of movable) {
  for (let tone = 1; tone < 6; tone++) moved.set(plain[0] + second.charAt(tone), first.charAt(tone) + plain[1])
}

/** Some pair that may have to move stands in it; few words have one. */
const mayMove = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/
const movablePair = new RegExp(mayMove, 'g')

const isLetter = (char: string): boolean => char !== '' && char.toLowerCase() !== char.toUpperCase()

/** Lower case, NFC, spaces collapsed, tone marks in canonical place; the mark moves only at the end of a word (`hoà`, not `hoàn`), and not after q. */
export const toneKey: (text: string) => string = remember(makeToneKey)

function makeToneKey(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (!mayMove.test(lower)) return lower
  return lower.replace(movablePair, (pair, at: number) => {
    const moves = !isLetter(lower.charAt(at + 2)) && !(pair.charAt(0) === 'u' && lower.charAt(at - 1) === 'q')
    return moves ? (moved.get(pair) ?? pair) : pair
  })
}

/** Lower case without diacritics, đ → d, spaces collapsed: `Đắk Lắk` → `dak lak`. */
export const foldKey: (text: string) => string = remember(text =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim(),
)
