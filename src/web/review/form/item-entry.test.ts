import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftChange, DraftItem } from '../../../core/task/draft.ts'
import { emptyDue } from '../../entry/due-entry.ts'
import { type ItemEntry, itemEntryOf, readItemEntry } from './item-entry.ts'

const item: DraftItem = {
  id: 'a',
  kind: 'task',
  state: 'open',
  origin: 'read',
  path: [],
  span: [0, 40],
  text: 'Tổ chức 02 lớp tập huấn',
  lead: [{ name: 'Sở Y tế', kind: 'one', span: [0, 7] }],
  support: [],
  to: [],
  due: [{ kind: 'date', date: '2026-03-31', bound: 'before', span: [30, 40] }],
  quantities: [{ n: 2, unit: 'lớp tập huấn', span: [8, 23] }],
  product: null,
  doubts: [],
  edited: [],
  amended: null,
}
const entry = itemEntryOf(item)
const [quantity] = entry.quantities
assert.ok(quantity)

const changes: [name: string, part: Partial<ItemEntry>, change: DraftChange][] = [
  ['nothing touched is no change', {}, {}],
  ['blanks do not count as words', { text: '  Tổ chức  02 lớp tập huấn ' }, {}],
  ['only what differs is sent', { text: 'Mở 02 lớp tập huấn' }, { text: 'Mở 02 lớp tập huấn' }],
  ['a field can be emptied', { lead: [], due: [] }, { lead: [], due: [] }],
  [
    'a changed quantity was not read at any place',
    { quantities: [{ ...quantity, n: '1.000' }] },
    { quantities: [{ n: 1000, unit: 'lớp tập huấn', span: null }] },
  ],
  ['a product that is typed', { product: ' Kế hoạch ' }, { product: 'Kế hoạch' }],
]
for (const [name, part, change] of changes) test(name, () => assert.deepEqual(readItemEntry(item, { ...entry, ...part }, 2026), { change }))

const wrong: [name: string, part: Partial<ItemEntry>, problem: 'text' | 'due' | 'quantities'][] = [
  ['an item without words', { text: '  ' }, 'text'],
  ['a term without a day', { due: [{ key: 1, entry: emptyDue, from: null }] }, 'due'],
  ['a quantity without a unit', { quantities: [{ ...quantity, unit: '' }] }, 'quantities'],
]
for (const [name, part, problem] of wrong) {
  test(`${name} is told and nothing is sent`, () => {
    const read = readItemEntry(item, { ...entry, ...part }, 2026)
    assert.ok('problems' in read)
    const { text, due, quantities } = read.problems
    assert.deepEqual(
      { text, due: due.size > 0, quantities },
      { text: problem === 'text', due: problem === 'due', quantities: problem === 'quantities' },
    )
  })
}
