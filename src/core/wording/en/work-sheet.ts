import type { workSheet as vi } from '../vi/work-sheet.ts'

export const workSheet: Record<keyof typeof vi, string> = {
  'sheet-name': 'Work',
  'column-plan': 'Plan',
  'column-text': 'Text',
  'column-unit': 'Unit',
  'column-assigner': 'Assigned by',
  'column-part': 'Part',
  'column-state': 'State',
  'column-due': 'Due by the plan',
  'column-extended': 'Due after extension',
  'column-standing': 'Against the term',
  'column-days-late': 'Days late',
  'column-said': 'Said last',
}
