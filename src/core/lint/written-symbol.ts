import { findFrom } from '../text/find-from.ts'
import type { Span } from '../text/span.ts'
import { registerLandmark } from '../text/vocabulary.ts'
import type { WordTable } from '../text/word-table.ts'

/** A document's number and symbol as they are written, spaces and all. */
export interface WrittenSymbol {
  /** Number and symbol. */
  readonly span: Span
  readonly number: string
  /** `QĐ-TTg`, as written. */
  readonly symbol: string
  /** The kind of document named before `số`, with its place; null where none is. */
  readonly kind: { readonly name: string; readonly span: Span } | null
}

/**
 *     Quyết định số 118/QĐ-TTg        Nghị định số 30 /2020/NĐ- CP        Kế hoạch số 14-KH/TU
 *     ^^^^^^^^^^    ^^^^^^^^^^                      ^^^^^^^^^^^^^^
 *
 * Each part has two capitals, so that a dash between sentences is not taken for one of a symbol.
 */
const written =
  /[Ss]ố[ :]{0,4}(\d{1,5}) ?[/-] ?((?:\d{4} ?\/ ?)?(?:\p{Lu}{2}|Qy)[\p{L}\d&]{0,12}(?: ?[-/] ?\p{Lu}{2}[\p{L}\d&]{0,12}){0,3})/uy
const numberWord = registerLandmark(/[Ss]ố/u)

export function* findSymbols(words: WordTable): Generator<WrittenSymbol> {
  const { text } = words
  for (const match of findFrom(words, numberWord, written)) {
    const [all, number = '', symbol = ''] = match
    const start = match.index + all.indexOf(number)
    yield { span: [start, match.index + all.length], number, symbol, kind: kindBefore(text, match.index) }
  }
}

/** Kinds whose symbol names them, with the codes that may stand there (Decree 30/2020, Annex III; those of the Party and of laws). */
export const codesOfKinds: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ', 'NQLT'],
  'Quyết định': ['QĐ'],
  'Nghị định': ['NĐ'],
  'Thông tư': ['TT'],
  'Chỉ thị': ['CT'],
  'Kế hoạch': ['KH', 'KHLT', 'KHPH'],
  'Công điện': ['CĐ'],
  'Thông báo': ['TB', 'TBKL'],
  'Tờ trình': ['TTr'],
  'Báo cáo': ['BC'],
  'Kết luận': ['KL', 'TB', 'TBKL'],
  'Hướng dẫn': ['HD', 'HDLT'],
  'Chương trình': ['CTr', 'CTrHĐ', 'CTHĐ'],
}

const kind = new RegExp(String.raw`(?:${Object.keys(codesOfKinds).join('|').replaceAll(' ', String.raw`\s`)})\s{1,3}$`, 'u')
const longestKind = 16

function kindBefore(text: string, at: number): WrittenSymbol['kind'] {
  const from = Math.max(0, at - longestKind)
  const hit = kind.exec(text.slice(from, at))
  if (!hit) return null
  const name = hit[0].trimEnd()
  return { name: name.replaceAll(/\s/g, ' '), span: [from + hit.index, from + hit.index + name.length] }
}

/** `QĐ` of `QĐ-TTg`, `2025/QĐ-UBND`; `NQ` of `NQ/TW`. */
export const codeOf = (symbol: string): string => /^(?:\d{4}\s?\/\s?)?(\p{L}+)/u.exec(symbol)?.[1] ?? ''
