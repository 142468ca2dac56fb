import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planChange } from './plan-change.ts'
import type { NewUnit, Standing, StandingUnit, UnitWish } from './unit-wish.ts'

const unit = (id: string, parentId: string | null, sectorId: string | null = null, from = '2025-07-01'): StandingUnit => ({
  id,
  version: { from, until: null, name: `Tên ${id}`, kind: 'department', parentId, sectorId, aliases: [] },
})

/** Two ministries, a province, two departments below it and their ministries; a division that began in 2026. */
const all = [
  unit('ministry-a', null),
  unit('ministry-b', null),
  unit('province', null),
  unit('a', 'province', 'ministry-a'),
  unit('b', 'province', 'ministry-b'),
  unit('division', 'b', null, '2026-03-01'),
]
const standing: Standing = {
  units: new Map(all.map(each => [each.id, each])),
  below: new Map(
    all.map(each => [each.id, all.filter(({ version }) => version.parentId === each.id || version.sectorId === each.id)] as const),
  ),
}
const made = (id: string): NewUnit => ({
  id,
  code: id,
  name: `Tên ${id}`,
  kind: 'department',
  parentId: 'province',
  sectorId: null,
  aliases: [],
})

/** The change in short: `- closed · + opened under parent/branch · from → to`. */
function told(wish: UnitWish, day: string): string {
  const planned = planChange(wish, day, standing)
  if ('refusal' in planned) return `${planned.refusal.code} ${planned.refusal.unitIds.join(' ')}`.trim()
  const { closed, opened, successions } = planned.change
  return [
    ...closed.map(id => `-${id}`),
    ...opened.map(({ unitId, version }) => `+${unitId} ${version.parentId}/${version.sectorId ?? ''}`),
    ...successions.map(({ from, to }) => `${from}→${to}`),
  ].join(' · ')
}

const cases: readonly (readonly [what: string, wish: UnitWish, day: string, expected: string])[] = [
  [
    'a rename closes one version and opens another',
    { type: 'rename', unitId: 'a', name: 'Mới', aliases: [] },
    '2026-05-01',
    '-a · +a province/ministry-a',
  ],
  ['a rename to the same name', { type: 'rename', unitId: 'a', name: 'Tên a', aliases: [] }, '2026-05-01', 'unit-unchanged a'],
  ['a change before the present state began', { type: 'end', unitId: 'a' }, '2025-07-01', 'unit-changed-later a'],
  ['a unit that is not there', { type: 'end', unitId: 'x' }, '2026-05-01', 'unit-not-standing x'],
  ['an end with units below', { type: 'end', unitId: 'b' }, '2026-05-01', 'unit-has-below division'],
  ['an end', { type: 'end', unitId: 'a' }, '2026-05-01', '-a'],
  ['a move below itself', { type: 'move', unitId: 'a', parentId: 'a', sectorId: null }, '2026-05-01', 'unit-below-itself a'],
  ['a move', { type: 'move', unitId: 'a', parentId: 'b', sectorId: null }, '2026-05-01', '-a · +a b/'],
  [
    'a merger into one that goes on: what stood below the others follows',
    { type: 'merge', unitIds: ['a', 'b'], into: 'a' },
    '2026-05-01',
    '-b · -division · +division a/ · b→a',
  ],
  [
    'a merger into a new one',
    { type: 'merge', unitIds: ['a', 'b'], into: made('c') },
    '2026-05-01',
    '-a · -b · -division · +c province/ · +division c/ · a→c · b→c',
  ],
  [
    'a merger of ministries takes their departments along by branch',
    { type: 'merge', unitIds: ['ministry-a', 'ministry-b'], into: 'ministry-a' },
    '2026-05-01',
    '-ministry-b · -b · +b province/ministry-a · ministry-b→ministry-a',
  ],
  [
    'a merger before what stands below began',
    { type: 'merge', unitIds: ['a', 'b'], into: 'a' },
    '2026-02-01',
    'unit-changed-later division',
  ],
  ['a merger of one', { type: 'merge', unitIds: ['a'], into: 'a' }, '2026-05-01', 'units-too-few a'],
  ['a merger into a unit of one’s own', { type: 'merge', unitIds: ['b'], into: 'division' }, '2026-05-01', 'unit-below-itself division'],
  [
    'a split: one part takes what stood below',
    { type: 'split', unitId: 'b', parts: [made('b1'), made('b2')], keeps: false, heir: 'b2' },
    '2026-05-01',
    '-b · -division · +b1 province/ · +b2 province/ · +division b2/ · b→b1 · b→b2',
  ],
  [
    'a part taken out of a unit that goes on',
    { type: 'split', unitId: 'b', parts: [made('b1')], keeps: true, heir: 'b' },
    '2026-05-01',
    '+b1 province/ · b→b1',
  ],
  ['a split into one', { type: 'split', unitId: 'b', parts: [made('b1')], keeps: false, heir: 'b1' }, '2026-05-01', 'units-too-few b'],
]

for (const [what, wish, day, expected] of cases) test(what, () => assert.equal(told(wish, day), expected))
