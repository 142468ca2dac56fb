import type { Reading } from '../core/reading/reading.ts'
import type { Language } from '../core/wording/say.ts'
import { placesIn } from './place.ts'
import { remarkWords } from './remark-words.ts'

/** The remarks for programs, each with its span and the place that an editor shows. */
export function renderRemarksJson(reading: Reading, file: string, language: Language): string {
  const placeOf = placesIn(reading.text)
  const remarks = reading.remarks.map(remark => ({
    rule: remark.rule,
    severity: remark.severity,
    message: remarkWords(remark, language),
    span: remark.span,
    ...placeOf(remark.span[0]),
    about: remark.about,
    ...(remark.suggestion && { suggestion: remark.suggestion }),
  }))
  return `${JSON.stringify({ file, reader: reading.reader, remarks }, null, 2)}\n`
}
