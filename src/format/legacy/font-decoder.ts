import { showSymbols } from './symbol-glyph.ts'
import { decodeTcvn3 } from './tcvn3.ts'
import { decodeVni } from './vni.ts'

/** Fonts that give letters another meaning than Unicode's. The name is all that tells. */
export type FontFamily = 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'symbol' | 'unicode'

export function familyOf(font: string | null): FontFamily {
  if (font === null) return 'unicode'
  // .VnTime and .VnTimeH; VNI-Times; names are written in either case.
  if (/^\.vn/i.test(font)) return /h$/i.test(font) ? 'tcvn3-capitals' : 'tcvn3'
  if (/^vni[- ]/i.test(font)) return 'vni'
  return /^(symbol|wingdings|webdings)/i.test(font) ? 'symbol' : 'unicode'
}

export const isLegacy = (family: FontFamily): boolean => family === 'tcvn3' || family === 'tcvn3-capitals' || family === 'vni'

/** Optional hyphens show only where a line breaks; codes of symbol fonts also stand where the font's name was lost. */
const odd = /[\u00ad\uf020-\uf0ff]/

/** Text typed in a font, as it looks. A letter and its mark may stand in neighbouring runs: join those of one family first. */
export function decodeByFont(text: string, family: FontFamily, font: string | null): string {
  switch (family) {
    case 'tcvn3':
      return decodeTcvn3(text)
    case 'tcvn3-capitals':
      return decodeTcvn3(text).toUpperCase()
    case 'vni':
      return decodeVni(text)
    case 'symbol':
      return showSymbols(text, font ?? '')
    default:
      return odd.test(text) ? showSymbols(text.replaceAll('\u00ad', ''), 'Symbol') : text
  }
}
