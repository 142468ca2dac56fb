import { BREAK, letterCode, MARK, OTHER, SHAPE, SIGN, SPACE, TONE, UPPER } from './letters.ts'

/** How far apart two runs of letters stand. `soft`: punctuation without a space, as in `p-h-ả-n`. */
export type Gap = 'soft' | 'space' | 'wide' | 'line' | 'comma' | 'clause' | 'sentence'

/** Letters without anything between them that a reader sees; all arrays have one entry a letter. */
export interface LetterRun {
  /** a–z, digits, `*` for a letter that cannot be seen. */
  letters: string
  shapes: number[]
  tones: number[]
  uppers: boolean[]
  /** Where each letter begins in the text, and where the last one ends. */
  offsets: number[]
  end: number
  gap: Gap
  /** The punctuation of the gap. */
  between: string
  /** The first letters of a word cut short with a stroke or a stop: `đ/` in `đ/tượng`. */
  cutShort?: boolean
}

export function gapOf(between: string, spaces: number, breaks: number, hyphenated: boolean): Gap {
  if (hyphenated) return 'soft'
  if (breaks > 1 || (breaks === 1 && /[-–+•*]/.test(between))) return 'sentence'
  if (spaces + breaks === 0) return between === ',' ? 'comma' : 'soft'
  if (/[.!?…]/.test(between)) return 'sentence'
  if (/[;:()[\]]/.test(between)) return 'clause'
  if (/[,]/.test(between)) return 'comma'
  if (breaks === 1) return 'line'
  return spaces > 1 ? 'wide' : 'space'
}

/** The runs of letters of a text, in one pass. */
export function letterRuns(text: string): LetterRun[] {
  const runs: LetterRun[] = []
  let run: LetterRun | null = null
  let between = ''
  let spaces = 0
  let breaks = 0
  let hyphenated = false
  for (let at = 0; at < text.length; ) {
    const [point, next] = characterAt(text, at)
    const code = inWord(letterCode(point), text, next, run !== null && between === '' && spaces + breaks === 0)
    if (code >= MARK) {
      if (run !== null && between === '' && spaces + breaks === 0) addMark(run, code, next)
    } else if (code > 0) {
      if (run === null || between !== '' || spaces + breaks > 0) {
        run = {
          letters: '',
          shapes: [],
          tones: [],
          uppers: [],
          offsets: [],
          end: 0,
          gap: gapOf(between, spaces, breaks, hyphenated),
          between,
        }
        runs.push(run)
        between = ''
        spaces = 0
        breaks = 0
        hyphenated = false
      }
      run.letters += String.fromCharCode(code & 0xff)
      run.shapes.push((code >> SHAPE) & 0xf)
      run.tones.push((code >> TONE) & 0xf)
      run.uppers.push((code & UPPER) !== 0)
      run.offsets.push(at)
      run.end = next
    } else if (code === SPACE) {
      spaces++
      if (point === 9) between += '\t'
    } else if (code === BREAK) {
      if (point !== 13 || text.charCodeAt(next) !== 10) breaks++
      hyphenated = breaks === 1 && spaces === 0 && /^[-‐]$/.test(between)
    } else if (code === OTHER) between += String.fromCodePoint(point)
    at = next
  }
  return runs
}

const entity = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/iy

/** The character at an offset and where it ends; a numeric entity of HTML counts as the character that it stands for. */
function characterAt(text: string, at: number): readonly [point: number, next: number] {
  const point = text.codePointAt(at) ?? 0
  if (point === 38) {
    entity.lastIndex = at
    const found = entity.exec(text)
    const meant = found === null ? 0 : Number.parseInt(found[1] ?? found[2] ?? '', found[1] === undefined ? 10 : 16)
    if (found !== null && meant > 0 && meant <= 0x10ffff) return [meant, at + found[0].length]
  }
  return [point, at + (point > 0xffff ? 2 : 1)]
}

/** A sign that can stand for a letter (`@`, `*`, `|`) does so only between letters. */
function inWord(code: number, text: string, next: number, afterLetter: boolean): number {
  if (code < SIGN || code >= MARK) return code
  const following = letterCode(text.codePointAt(next) ?? 0x20)
  return afterLetter && following > 0 && following < MARK ? code & ~SIGN : OTHER
}

function addMark(run: LetterRun, code: number, end: number): void {
  const last = run.letters.length - 1
  const shape = (code >> SHAPE) & 0xf
  const tone = (code >> TONE) & 0xf
  if (shape !== 0 && (shape !== 4 || run.letters[last] === 'd')) run.shapes[last] = shape
  if (tone !== 0 && run.tones[last] === 0) run.tones[last] = tone
  run.end = end
}
