import { remember } from '../text/remember.ts'
import { roman } from '../text/roman.ts'

/** A label taken apart: what kind of numbering it is of, and which place it has there. */
export interface OutlineLabel {
  /** Labels of one style follow each other: `a)` and `b)`, `1.2` and `1.3`; not `1.` and `a)`. */
  readonly style: string
  /** From 1. */
  readonly place: number
  /** The label with another place, written the same way. */
  readonly at: (place: number) => string
}

/** Decree 30/2020, Annex I, II.6 letters points in the order of the Vietnamese alphabet: đ after d, no f, j, w, z. */
export const pointLetters = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]

/** As many as headings are numbered with. */
const romans = Array.from({ length: 20 }, (_, at) => roman(at + 1))

/**
 *     III.     1.2.     b)     (3)     Điều 4.     Phần II
 *     ^^^      ^ ^      ^       ^           ^           ^^
 */
const parts = /^(?<lead>(?:\p{L}{2,}\s+)?\(?(?:\d+\.)*)(?:(?<number>\d+)|(?<roman>[IVX]+)|(?<letter>\p{L}))(?<tail>[.):]*)$/u

/** Null for what numbers nothing: a bullet, a word. */
export const readOutlineLabel: (label: string) => OutlineLabel | null = remember(takeApart)

function takeApart(label: string): OutlineLabel | null {
  const { lead = '', number, roman: numeral, letter, tail = '' } = parts.exec(label.normalize('NFC').trim())?.groups ?? {}
  const labelled = (kind: string, place: number, words: (place: number) => string): OutlineLabel | null =>
    place < 1 ? null : { style: `${lead.toLowerCase()}${kind}${tail.replace(/^\.$/, '')}`, place, at: at => `${lead}${words(at)}${tail}` }
  if (number !== undefined) return labelled('1', Number(number), at => String(at))
  if (numeral !== undefined) return labelled('I', romans.indexOf(numeral) + 1, at => romans[at - 1] ?? '')
  // `(i)`, `(v)` number in small Roman, which runs inside sentences and is not followed here.
  if (letter === undefined || (lead.endsWith('(') && /[ivx]/i.test(letter))) return null
  const small = letter.toLowerCase()
  const cased = (text: string) => (letter === small ? text : text.toUpperCase())
  return labelled(cased('a'), pointLetters.indexOf(small) + 1, at => cased(pointLetters[at - 1] ?? ''))
}
