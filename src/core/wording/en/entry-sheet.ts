import type { entrySheet as vi } from '../vi/entry-sheet.ts'

export const entrySheet: Record<keyof typeof vi, string> = {
  table: 'Table {key}',
  texts: 'Narrative',
  'column-key': 'Key',
  'column-section': 'Section',
  'column-hint': 'What to write',
  'column-text': 'Text',
  'column-number': 'No.',
  'column-row': 'Indicator',
  'column-unit': 'Unit',
  'fault-title': 'Not taken',
  'may-be-number': 'Enter a figure, with at most {decimals} decimals.',
  'may-be-from': 'Enter a figure of at least {least}, with at most {decimals} decimals.',
  'may-be-up-to': 'Enter a figure of at most {most}, with at most {decimals} decimals.',
  'may-be-between': 'Enter a figure from {least} to {most}, with at most {decimals} decimals.',
}
