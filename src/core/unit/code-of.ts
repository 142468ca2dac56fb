import { foldKey } from '../text/fold.ts'

/** A code for a unit that no list gives one: that of the unit above and the name in plain letters, `20.so-du-lich`. */
export function codeOf(name: string, above: string | null): string {
  const plain = foldKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return above === null ? plain : `${above}.${plain}`
}
