import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSheet, type KnownUnit } from './check-sheet.ts'
import type { UnitKind } from './unit-kind.ts'

const unit = (code: string, name: string, kind: UnitKind, parent: string | null, ended = false): readonly [string, KnownUnit] => [
  code,
  {
    id: `id-${code}`,
    code,
    standing: !ended,
    version: {
      from: '2025-07-01',
      until: ended ? '2026-01-01' : null,
      name,
      kind,
      parentId: parent && `id-${parent}`,
      sectorId: null,
      aliases: [],
    },
  },
]
const known = new Map([
  unit('vn', 'Chính phủ', 'government', null),
  unit('byt', 'Bộ Y tế', 'ministry', 'vn'),
  unit('20', 'Tỉnh Lạng Sơn', 'province', 'vn'),
  unit('06019', 'Xã Tân Tiến', 'commune', '20'),
  unit('20.old', 'Sở Cũ', 'department', '20', true),
])

/** Lines as `line does code changes`, problems as `line column why [accepted]`. */
function told(table: string, day = '2026-05-01'): string[] {
  const { lines, problems } = checkSheet(
    table.split('\n').map(line => line.split('|')),
    known,
    day,
  )
  return [
    ...lines.map(({ line, does, unit: { code }, changes }) => [line, does, code, ...changes].join(' ')),
    ...problems.map(({ line, column, why, accepted }) => [line, column, why, ...accepted].join(' ')),
  ]
}

const head = 'Mã|Tên|Loại|Mã cấp trên|Mã ngành dọc|Tên khác\n'
const cases: readonly (readonly [what: string, table: string, expected: readonly string[]])[] = [
  [
    'a new unit and one that changes',
    '20.syt|Sở Y tế|Sở và cơ quan tương đương|20|byt|SYT\n06019|Phường Tân Tiến|phuong|20||',
    ['2 create 20.syt', '3 change 06019 name kind'],
  ],
  ['one that stays as it is', '06019|Xã  Tân Tiến|Xã|20||', ['2 nothing 06019']],
  [
    'a parent that the table makes further down',
    '20.a.b|Phòng|division|20.a||\n20.a|Sở|department|20||',
    ['2 create 20.a.b', '3 create 20.a'],
  ],
  ['blank lines are passed over, and lines are counted as a spreadsheet does', '\n||||| \n06019|Xã Tân Tiến|Xã|20||', ['4 nothing 06019']],
  ['no code, no name', '|A|Xã|20||\n9||Xã|20||', ['2 code code-missing', '3 name name-missing']],
  ['a code twice', '9|A|Xã|20||\n9|B|Xã|20||', ['2 create 9', '3 code code-twice 2']],
  ['a code that has ended', '20.old|Sở Cũ|department|20||', ['2 code code-ended']],
  ['a kind that there is none of', '9|A|thôn|20||', ['2 kind kind-unknown']],
  ['a name where a code belongs', '9|A|Xã|tinh lang son||', ['2 parent parent-unknown 20']],
  ['a new root', '9|A|Xã|||', ['2 parent parent-missing']],
  ['an old root', 'vn|Chính phủ|government|||', ['2 nothing vn']],
  [
    'a circle through the table',
    '20|Tỉnh Lạng Sơn|Tỉnh|06019||\n06019|Xã Tân Tiến|Xã|20||',
    ['2 parent parent-circle', '3 parent parent-circle'],
  ],
  ['a branch that is not there', '9|A|Xã|20|Bộ Y tế|', ['2 sector sector-unknown byt']],
]
for (const [what, table, expected] of cases) test(what, () => assert.deepEqual(told(head + table), expected))

test('columns may stand in any order and in English; those that are not needed may be missing and change nothing', () => {
  assert.deepEqual(told('Name|code|Kind|CODE OF THE UNIT ABOVE|note\nXã Tân Tiến|06019|Commune (xã)|20|x'), ['2 nothing 06019'])
})
test('a column that is needed and missing is named', () => assert.deepEqual(told('Mã|Tên|Loại\n1|2|3'), ['1 parent column-missing']))
test('an empty table lacks its heading', () => assert.equal(told('').length, 4))
test('a change on the day of the last one', () =>
  assert.deepEqual(told(`${head}06019|Xã Khác|Xã|20||`, '2025-07-01'), ['2 code changed-later']))
