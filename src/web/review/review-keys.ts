import type { KeyNames } from '../piece/keys-panel.tsx'

/** What keys do at the review. */
export const reviewKeys: KeyNames = [
  [['J', '↓'], 'key-next'],
  [['K', '↑'], 'key-previous'],
  [['N'], 'key-next-open'],
  [['A'], 'key-accept'],
  [['X', 'R'], 'key-reject'],
  [['U'], 'key-reopen'],
  [['E'], 'key-edit'],
  [['L'], 'key-lead'],
  [['P'], 'key-support'],
  [['D'], 'key-due'],
  [['S'], 'key-split'],
  [['C'], 'key-check'],
  [['M'], 'key-merge'],
  [['/'], 'key-search'],
  [['Ctrl Z'], 'key-undo'],
  [['Ctrl Shift Z'], 'key-redo'],
  [['Esc'], 'key-close'],
  [['?'], 'key-help'],
]
