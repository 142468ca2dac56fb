import type { Doubt } from '../plan/plan.ts'
import type { PageMap, WordPlace } from '../text/page-map.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** Below these a recognised word is unsure; a wrong digit leaves a word that looks right. */
const sureWord = 0.8
const sureNumber = 0.9
/** An item of which so large a part is unsure is one as a whole. */
const unsureShare = 0.25

const isUnsure = ({ span, confidence }: WordPlace, text: string): boolean =>
  confidence !== undefined && confidence < (/\d/.test(text.slice(...span)) ? sureNumber : sureWord)

/**
 * Doubts every field that was read from a word which a recogniser was not sure of:
 *
 *     hoàn thành trước ngày 31/7/2026
 *                           ^^^^^^^^^ sure by 0.62: the deadline is doubted
 * Spans of the reading and of the map are of the same text.
 */
export function doubtUnsureWords(reading: Reading, { lines }: PageMap): Reading {
  const unsure = lines.flatMap(({ words }) => words.filter(word => isUnsure(word, reading.text))).map(({ span }) => span)
  if (unsure.length === 0) return reading
  const doubted = (field: Doubt['field'], fields: readonly { readonly span: Span }[]): Doubt[] =>
    fields.some(({ span }) => unsure.some(word => overlaps(word, span))) ? [{ field, code: 'scan-unsure' }] : []
  const ofItem = (span: Span): Doubt[] => {
    const length = unsure.filter(word => overlaps(word, span)).reduce((sum, [start, end]) => sum + end - start, 0)
    return length > (span[1] - span[0]) * unsureShare ? [{ field: 'item', code: 'scan-unsure' }] : []
  }
  return {
    ...reading,
    tasks: reading.tasks.map(task => ({
      ...task,
      doubts: [
        ...task.doubts,
        ...ofItem(task.span),
        ...doubted('lead', task.lead),
        ...doubted('support', task.support),
        ...doubted('due', task.due),
        ...doubted('quantity', task.quantities),
      ],
    })),
    reports: reading.reports.map(report => ({
      ...report,
      doubts: [
        ...report.doubts,
        ...ofItem(report.span),
        ...doubted('lead', report.by),
        ...doubted('support', report.to),
        ...doubted('due', report.due),
      ],
    })),
  }
}
