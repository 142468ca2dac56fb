import type { KeyNames } from '../piece/keys-panel.tsx'

/** What keys do in a list of work. */
export const workKeys: KeyNames = [
  [['J'], 'work-key-next'],
  [['K'], 'work-key-previous'],
  [['X'], 'work-key-choose'],
  [['Enter', 'O'], 'work-key-open'],
  [['Esc'], 'work-key-clear'],
  [['?'], 'key-help'],
]
