import { decodeByFont } from '../legacy/font-decoder.ts'
import type { Face, Glyph } from './ink.ts'
import { type Line, lineOf, type Word } from './line.ts'

/** Parts of the size of the letters. */
const sameRow = 0.22
const smallest = 0.8
const highest = 0.6
const overprint = 0.1
/** A gap as wide as this parts words; where blanks are not drawn as signs, less is enough. */
const gapBesideBlanks = 0.2
const gapWithoutBlanks = 0.13

interface Row {
  y: number
  size: number
  glyphs: Glyph[]
}

const isMark = (text: string): boolean => /^[\u0300-\u036f]+$/.test(text)
const isBlank = (text: string): boolean => text.trim() === ''
const byPlace = (a: Glyph, b: Glyph): number => a.x - b.x

/**
 * Lines from signs, by their places alone: in which order a file draws them says nothing, for letters that the first font lacks are
 * often drawn after all others, from a second one.
 */
export function readLines(glyphs: readonly Glyph[]): Line[] {
  const rows = joinRaised(rowsOf(withMarks(glyphs)))
  return rows.flatMap(row => {
    const words = wordsOf(row)
    return words.length === 0 ? [] : [lineOf(words, row.y, row.size)]
  })
}

/** A combining mark belongs to the letter drawn before it, or else to the letter that it stands over. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const marked: Glyph[] = []
  for (const glyph of glyphs) {
    const last = marked.at(-1)
    if (!isMark(glyph.text) || marked.length === 0) marked.push(glyph)
    else if (last !== undefined && isUnder(last, glyph)) marked[marked.length - 1] = { ...last, text: last.text + glyph.text }
    else {
      const at = marked.findLastIndex(letter => isUnder(letter, glyph))
      const letter = marked[at]
      if (letter !== undefined) marked[at] = { ...letter, text: letter.text + glyph.text }
    }
  }
  return marked
}

const isUnder = (letter: Glyph, mark: Glyph): boolean =>
  !isBlank(letter.text) &&
  Math.abs(letter.y - mark.y) < letter.size * highest &&
  mark.x > letter.x - letter.size * 0.1 &&
  mark.x < letter.x + letter.width + letter.size * 0.3

function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row !== undefined && glyph.y - row.y <= sameRow * Math.min(glyph.size, row.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size * 1.05 && !isBlank(glyph.text)) Object.assign(row, { y: glyph.y, size: glyph.size })
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows.filter(row => row.glyphs.some(glyph => !isBlank(glyph.text)))
}

/** Small signs a little above or below a line, where it leaves room for them, are of the line. */
function joinRaised(rows: readonly Row[]): Row[] {
  const joined: Row[] = [...rows]
  for (const row of rows) {
    const host = joined.find(other => other !== row && isHost(other, row))
    if (host === undefined) continue
    host.glyphs.push(...row.glyphs)
    joined.splice(joined.indexOf(row), 1)
  }
  return joined
}

function isHost(host: Row, row: Row): boolean {
  if (Math.abs(host.y - row.y) > host.size * highest) return false
  const signs = row.glyphs.filter(glyph => !isBlank(glyph.text))
  if (signs.some(glyph => glyph.size > host.size * smallest)) return false
  return signs.every(sign => {
    const middle = sign.x + sign.width / 2
    return !host.glyphs.some(glyph => !isBlank(glyph.text) && middle > glyph.x && middle < glyph.x + glyph.width)
  })
}

function wordsOf(row: Row): Word[] {
  const glyphs = [...row.glyphs].sort(byPlace)
  const gap = glyphs.some(glyph => glyph.text === ' ' || glyph.text === '\u00a0') ? gapBesideBlanks : gapWithoutBlanks
  const words: Word[] = []
  let open: Glyph[] = []
  let glued = false
  const close = (): void => {
    if (open.length > 0) words.push({ ...wordOf(open, row), glued })
    glued = false
    open = []
  }
  for (const glyph of glyphs) {
    const last = open.at(-1)
    if (isBlank(glyph.text)) {
      // A blank squeezed into a word by overlapping fonts is still a blank; one of no width is none.
      if (glyph.width > 0.02 * row.size) close()
      continue
    }
    if (last !== undefined) {
      if (last.text === glyph.text && Math.abs(last.x - glyph.x) < overprint * row.size) continue
      const parted = glyph.x - last.x - last.width > gap * row.size
      if (parted || isRaised(last, row) !== isRaised(glyph, row)) {
        close()
        glued = !parted
      }
    }
    open.push(glyph)
  }
  close()
  return words
}

const isRaised = (glyph: Glyph, row: Row): boolean => glyph.size <= row.size * smallest && row.y - glyph.y > row.size * 0.15

function wordOf(glyphs: readonly Glyph[], row: Row): Omit<Word, 'glued'> {
  const [first] = glyphs
  let text = ''
  let run = ''
  let face: Face | null = null
  for (const glyph of glyphs) {
    if (face !== null && face.family !== glyph.face.family) {
      text += decodeByFont(run, face.family, face.name)
      run = ''
    }
    face = glyph.face
    run += glyph.text
  }
  if (face !== null) text += decodeByFont(run, face.family, face.name)
  return {
    text: plainLetters(text),
    x0: first?.x ?? 0,
    x1: Math.max(...glyphs.map(glyph => glyph.x + glyph.width)),
    bold: glyphs.every(glyph => glyph.face.bold),
    italic: glyphs.every(glyph => glyph.face.italic),
    raised: first !== undefined && isRaised(first, row),
    ...confidenceOf(glyphs),
  }
}

/** A word is as sure as its least sure part. */
const confidenceOf = (glyphs: readonly Glyph[]): Pick<Word, 'confidence'> => {
  const known = glyphs.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]))
  return known.length === 0 ? {} : { confidence: Math.min(...known) }
}

const ligatures = /[\ufb00-\ufb06]/g
/** Letters that fonts give out for others: `ƣ`, whose name in old tables is that of `ư`; `Ð` of Icelandic and `Ɖ` of Ewe, which look like `Đ`. */
const mistaken: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', Ð: 'Đ', ð: 'đ', Ɖ: 'Đ' }
/** Signs that stand for several letters; letters given out for others; hyphens of every kind, as they look; control signs of broken tables. */
const plainLetters = (text: string): string =>
  text
    .replace(ligatures, sign => sign.normalize('NFKC'))
    .replace(/[ƣƢÐðƉ]/g, letter => mistaken[letter] ?? letter)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\p{Cc}/gu, '')
