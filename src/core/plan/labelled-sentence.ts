import { type Field, readField } from '../outline/read-field.ts'
import type { WordTable } from '../text/word-table.ts'
import { betweenFields, emptyValues, type FieldValues, readFieldValue } from './field-values.ts'
import type { Gathering } from './scope.ts'

/** What the labelled fields at the end of a sentence say, and the word with which the first label begins. */
export interface LabelledSentence {
  readonly at: number
  readonly values: FieldValues
}

/**
 * Fields that run on behind the work in one paragraph, as writers do who save lines:
 *
 *   2.1. Số hóa 100% sổ hộ tịch. Đơn vị chủ trì: Trung tâm Phục vụ hành chính công. Hoàn thành: 31/8/2026.
 *                                ^^^^^^^^^^^^^^^
 *
 * Null where no such label stands there, or none names a body: sentences tell the rest.
 */
export function readLabelledSentence(gathering: Gathering, from: number, to: number, end: number): LabelledSentence | null {
  const { words } = gathering
  for (let at = from + fewestWords; at < to; at++) {
    if ((words.gapBefore(at) & betweenFields) === 0) continue
    const field = labelAt(words, at, to)
    if (field === null) continue
    const values = readFieldValue(gathering, field.kind, field.valueFrom, to, end, emptyValues)
    return values.lead.length + values.support.length > 0 ? { at, values } : null
  }
  return null
}

/** A verb and its object at least stand before the first label. */
const fewestWords = 3

function labelAt(words: WordTable, at: number, to: number): Field | null {
  const field = readField(words, at, to)
  return field !== null && kinds.has(field.kind) && field.valueFrom < to ? field : null
}
const kinds: ReadonlySet<Field['kind']> = new Set(['lead', 'support', 'due', 'product'])
