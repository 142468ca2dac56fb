import { isAnnexLine } from '../outline/read-tail.ts'
import { findFrom } from '../text/find-from.ts'
import type { Span } from '../text/span.ts'
import { registerLandmark } from '../text/vocabulary.ts'
import type { WordTable } from '../text/word-table.ts'

/** The head of an annex, with its number where it has one: `Phụ lục II` is 2. */
export interface AnnexHead {
  readonly span: Span
  readonly number: number | null
}

/**
 *     PHỤ LỤC II
 *     ^^^^^^^^^^
 *     DANH MỤC NHIỆM VỤ
 */
export function findAnnexHeads(words: WordTable): AnnexHead[] {
  const { text } = words
  const heads: AnnexHead[] = []
  for (const { index: start } of findFrom(words, headWord, head)) {
    if (!opensLine(text, start)) continue
    const written = (text.slice(start, start + longestHead).split('\n', 1)[0] ?? '').trimEnd()
    if (isAnnexLine(written)) heads.push({ span: [start, start + written.length], number: numberOf(headNumber.exec(written)?.[1]) })
  }
  return heads
}

const head = /PHỤ LỤC|Phụ lục/y
const headWord = registerLandmark(/(?:PHỤ|Phụ)$/)

/** Nothing but spaces before it on its line; only so far back is looked, that a text of one line costs no more than others. */
const opensLine = (text: string, start: number): boolean => /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - deepestIndent), start))
const deepestIndent = 60

const longestHead = 200
const headNumber = /^phụ lục (?:số )?([IVX]{1,5}|\d{1,2})(?!\p{L})/iu

/** A place where the text sends its reader to an annex of its own. */
export interface AnnexReference {
  readonly span: Span
  readonly number: number | null
}

/**
 *     theo phân công tại Phụ lục II          (Phụ lục kèm theo)          theo Phụ lục I Nghị định số 30/2020/NĐ-CP
 *                        ^^^^^^^^^^           ^^^^^^^                     of another document
 */
export function* findAnnexReferences(words: WordTable): Generator<AnnexReference> {
  const { text } = words
  for (const { index, 0: all, 1: number } of findFrom(words, referenceWord, reference)) {
    const end = index + all.length
    if (!opensLine(text, index) && !isOfOther(text.slice(end, end + nearby))) yield { span: [index, end], number: numberOf(number) }
  }
}

const reference = /(?:Phụ|phụ) lục(?: số)?(?: ([IVX]{1,5}|\d{1,2})(?![\p{L}\d]|\.\d))?/uy
const referenceWord = registerLandmark(/(?:Phụ|phụ)$/)

const nearby = 90
const other =
  /^[^.;\n]{0,40}(?:Nghị định|Thông tư|Luật|Quyết định|Nghị quyết|Chỉ thị|Công văn|Văn bản|Kế hoạch|Chương trình|Đề án|Hướng dẫn|Thông báo)(?! này)(?!\p{L})/u
const isOfOther = (after: string): boolean => other.test(after)

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

export function numberOf(written: string | undefined): number | null {
  if (written === undefined) return null
  if (/^\d/.test(written)) return Number(written)
  const values = Array.from(written.toUpperCase(), letter => romans[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
