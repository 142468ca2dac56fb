import type { unitSheet as vi } from '../vi/unit-sheet.ts'

/** Tables of units: headings of columns, and what is wrong with a line. */
export const unitSheet = {
  'column-code': 'Code',
  'column-name': 'Name',
  'column-kind': 'Kind',
  'column-parent': 'Code of the unit above',
  'column-sector': 'Code by branch',
  'column-aliases': 'Other names',
  'column-missing': 'This column is missing in the heading. Columns needed: {accepted}.',
  'code-missing': 'There is no code.',
  'code-twice': 'The code “{value}” stands on line {other} already.',
  'code-ended': 'The unit with the code “{value}” has ended; codes are never given again.',
  'name-missing': 'There is no name.',
  'kind-unknown': 'There is no kind “{value}”. Kinds: {accepted}.',
  'parent-missing': 'There is no code of a unit above.',
  'parent-unknown': 'No unit has the code “{value}” on this day. {accepted}',
  'sector-unknown': 'No unit of a branch has the code “{value}” on this day. {accepted}',
  perhaps: 'Do you mean: {names}?',
  'parent-circle': 'The unit above stands below this unit itself.',
  'changed-later': 'The unit has changed on {value}; the day of the import must come after it.',
  'outside-reach': 'This unit is not among those that you look after.',
  'text-too-long': 'The text is longer than {value} characters.',
  'sheet-name': 'Units',
} as const satisfies Record<keyof typeof vi, string>
