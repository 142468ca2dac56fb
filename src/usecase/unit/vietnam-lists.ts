import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isUnitKind, type UnitKind } from '../../core/unit/unit-kind.ts'
import type { VietnamLists } from '../../core/unit/vietnam/build-vietnam.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'vietnam')

const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'))

function kindOf(text: string): UnitKind {
  if (!isUnitKind(text)) throw new Error(`${text} is no kind of unit`)
  return text
}

/** The lists that come with the program; where they are from stands beside them. */
export const readVietnamLists = (): VietnamLists => ({
  territories: rowsOf('units.tsv').map(([code = '', kind = '', name = '', parent = '']) => ({
    code,
    kind: kindOf(kind),
    name,
    parent: parent || null,
  })),
  changes: rowsOf('changes.tsv').map(([day = '', basis = '', code = '', kind = '']) => ({ day, basis, code, kind: kindOf(kind) })),
  former: rowsOf('former.tsv').map(([successor = '', place = '', names = '']) => ({ successor, place, names: names.split('; ') })),
})
