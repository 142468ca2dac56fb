/**
 * Symbol fonts keep their pictures in U+F020–F0FF, where each font shows another one. These are the pictures that Word's bullets and
 * officials' lists use; any other is a bullet.
 */
const symbol: Readonly<Record<number, string>> = {
  42: '*',
  43: '+',
  45: '-',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  185: '≠',
  222: '⇒',
}
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  240: '⇨',
  252: '✓',
  254: '☑',
}

/** The character that a symbol font shows for a code, given with or without its F000. */
export function symbolGlyph(code: number, font: string): string {
  const low = code & 0xff
  const glyph = /wingding|webding/i.test(font) ? wingdings[low] : symbol[low]
  // The Symbol font shows digits and ASCII signs as they are.
  return glyph ?? (/symbol/i.test(font) && low >= 0x20 && low < 0x40 ? String.fromCharCode(low) : '•')
}

const coded = /[\uf020-\uf0ff]/g

/** Text with the codes of symbol fonts in it, as it looks. */
export const showSymbols = (text: string, font: string): string => text.replace(coded, code => symbolGlyph(code.charCodeAt(0), font))
