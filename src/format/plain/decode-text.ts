import { refuseFile } from '../file/file-refusal.ts'
import { languageOf } from '../intake/language.ts'
import { guessLegacy } from './guess-legacy.ts'

/** Enough to know an encoding by, little enough to count at once. */
const SAMPLE = 64 * 1024
/** Of 1,000 characters, control characters beyond this many are no text. */
const CONTROLS_PER_MILLE = 2

const bomOf = ([a, b, c, d]: readonly (number | undefined)[]): 'utf-8' | 'utf-16le' | 'utf-16be' | null => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xff && b === 0xfe && (c !== 0 || d !== 0) ? 'utf-16le' : null
}

/**
 * UTF-16 without a mark: nearly every unit of Vietnamese has the high byte 00, 01, 03, 1E or 20 on one and the same side, and text is
 * never without spaces or line ends.
 */
function utf16Side(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length & ~1, SAMPLE)
  if (end < 4 || bytes.length % 2 !== 0 || !bytes.subarray(0, end).includes(0)) return null
  const plausible = { le: 0, be: 0 }
  const blanks = { le: 0, be: 0 }
  const isHigh = (byte: number) => byte <= 1 || byte === 3 || byte === 0x1e || byte === 0x20
  const isBlank = (low: number) => low === 0x20 || low === 0x0a || low === 0x0d
  for (let i = 0; i < end; i += 2) {
    const first = bytes[i] ?? 0
    const second = bytes[i + 1] ?? 0
    if (isHigh(second) && (second > 0 || first >= 9)) plausible.le++
    if (isHigh(first) && (first > 0 || second >= 9)) plausible.be++
    if (second === 0 && isBlank(first)) blanks.le++
    if (first === 0 && isBlank(second)) blanks.be++
  }
  const side = blanks.le > blanks.be ? 'le' : 'be'
  return blanks[side] > 0 && plausible[side] / (end / 2) > 0.98 ? `utf-16${side}` : null
}

const decoders = new Map(['utf-8', 'utf-16le', 'utf-16be'].map(encoding => [encoding, new TextDecoder(encoding, { fatal: true })]))

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return decoders.get(encoding)?.decode(bytes) ?? null
  } catch {
    return null
  }
}

/** Tab, line feed, form feed, carriage return and end of file belong to texts; other control characters to programs and pictures. */
function looksBinary(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && code !== 10 && code !== 9 && code !== 12 && code !== 13 && code !== 26) controls++
  }
  return controls * 1000 > end * CONTROLS_PER_MILLE
}

/** The text of the bytes with the byte order mark dropped and nothing else touched; refuses what it cannot read without guessing. */
export function decodeText(bytes: Uint8Array): string {
  const marked = bomOf([bytes[0], bytes[1], bytes[2], bytes[3]])
  const encoding = marked ?? utf16Side(bytes) ?? 'utf-8'
  const text = decode(bytes, encoding)
  if (text !== null) return looksBinary(text) ? refuseFile('file-unknown') : text
  if (marked !== null) return refuseFile('file-damaged')
  // Vietnamese all the same, with a few bytes lost: a file cut off or spoilt on its way.
  if (languageOf(new TextDecoder().decode(bytes.subarray(0, SAMPLE))) === 'vietnamese') return refuseFile('file-damaged')
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))
  if (looksBinary(latin)) return refuseFile('file-unknown')
  const legacy = guessLegacy(bytes.subarray(0, SAMPLE))
  return legacy === null ? refuseFile('encoding-unknown') : refuseFile('encoding-legacy', { encoding: legacy })
}
