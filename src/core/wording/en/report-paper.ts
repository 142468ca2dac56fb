import type { reportPaper as vi } from '../vi/report-paper.ts'

/** What stands in the documents of reports beside what units wrote. */
export const reportPaper: Record<keyof typeof vi, string> = {
  type: 'Report',
  week: 'of the week from {start} to {end}',
  month: 'of month {month} of {year}',
  quarter: 'of quarter {quarter} of {year}',
  'half-first': 'of the first half of {year}',
  'half-last': 'of the second half of {year}',
  'nine-months': 'of nine months of {year}',
  year: 'of {year}',
  once: 'from {start} to {end}',
  opening: '{body} reports on {subject} (figures from {start} to {end}) as follows:',
  nil: 'Nothing happened in the period that has to be reported.',
  'in-annex': 'The figures stand in the annex “{title}”.',
  indicator: 'Indicator',
  'with-unit': '{title} ({unit})',
  'said-by': '{text} ({units})',
  'said-by-many': '{text} ({count} units: {units})',
  'nothing-said': 'Nothing to say.',
  gaps: 'The report is without the figures of {count} units: {units}.',
  nils: 'Units with nothing to report: {units}.',
  closing: 'This is the report of {body} on {subject}.',
  committee: 'People’s Committee of {unit}',
  'sheet-name': 'Table {key}',
  'sheet-period': '{unit} – {subject}',
}
