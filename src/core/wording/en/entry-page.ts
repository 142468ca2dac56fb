import type { entryPage as vi } from '../vi/entry-page.ts'

export const entryPage: Record<keyof typeof vi, string> = {
  'entry-sheet': 'Fill in with Excel',
  'entry-sheet-text': 'Take the sheet, fill it in without a network, and send it back. Only cells that were changed are taken.',
  'entry-sheet-take': 'Take the entry sheet (.xlsx)',
  'entry-sheet-choose': 'Send the filled-in sheet',
  'entry-sheet-changes': '{count} cells will be taken',
  'entry-sheet-nothing': 'No cell of the sheet differs from this page.',
  'entry-sheet-faults': '{count} cells cannot be taken',
  'entry-sheet-faults-text': 'Nothing has been stored. Mend these cells in the sheet and send it again.',
  'entry-sheet-place': 'Cell',
  'entry-sheet-before': 'Here',
  'entry-sheet-after': 'In the sheet',
  'entry-sheet-why': 'Why',
  'entry-sheet-save': 'Take {count} cells',
  'entry-sheet-saved': '{count} cells of the sheet were taken.',
  'entry-fault-text-too-long': 'Longer than {about} characters',
  'entry-fault-part-locked': 'This cell is locked',
  'entry-fault-changed-meanwhile': 'Changed to “{about}” on the page after the sheet was taken',
}
