import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftDue } from '../../core/task/draft.ts'
import { type DueEntry, emptyDue, entryOf, readDueEntries, readDueEntry } from './due-entry.ts'

const read: DraftDue[] = [
  { kind: 'date', date: '2026-01-31', bound: 'before', span: null },
  { kind: 'period', start: '2026-01-01', end: '2026-03-31', span: null },
  { kind: 'recurring', every: 'quarter', day: 15, month: 3, span: null },
  { kind: 'recurring', every: 'month', day: 25, bound: 'before', span: null },
  { kind: 'recurring', every: 'week', span: null },
  { kind: 'standing', span: null },
  { kind: 'relative', amount: 5, unit: 'ngày làm việc', from: 'khi ban hành', span: null },
]
for (const due of read) {
  test(`a ${due.kind} term comes back from the form as it went in`, () => assert.deepEqual(readDueEntry(entryOf(due), 2026), { due }))
}

const wrong: [name: string, entry: Partial<DueEntry>, problem: string][] = [
  ['a day that does not exist', { kind: 'date', date: '31/02/2026' }, 'day'],
  ['no day at all', { kind: 'date' }, 'day'],
  ['a period that ends before it begins', { kind: 'period', start: '2/3/2026', end: '1/3/2026' }, 'order'],
  ['a 32nd day of the month', { kind: 'recurring', day: '32' }, 'rhythm-day'],
  ['a term from nothing', { kind: 'relative', amount: '5', unit: 'ngày' }, 'from'],
  ['a term of no number', { kind: 'relative', amount: 'năm', from: 'ngày ký' }, 'amount'],
]
for (const [name, entry, problem] of wrong) {
  test(`${name} is told, not guessed`, () => assert.deepEqual(readDueEntry({ ...emptyDue, ...entry }, 2026), { problem }))
}

test('a term that nobody touched keeps its place in the source, a changed one has none', () => {
  const from: DraftDue = { kind: 'date', date: '2026-01-31', bound: 'by', span: [4, 14] }
  assert.deepEqual(readDueEntries([{ entry: entryOf(from), from }], 2026), { dues: [from] })
  const changed = { ...entryOf(from), date: '1/2' }
  assert.deepEqual(readDueEntries([{ entry: changed, from }], 2026), {
    dues: [{ kind: 'date', date: '2026-02-01', bound: 'by', span: null }],
  })
})
