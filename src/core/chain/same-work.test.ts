import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DraftDue } from '../task/draft.ts'
import { compareTasks } from './same-work.ts'

const by = (date: string) => ({ dues: [{ kind: 'date', date, bound: 'by', span: null }] as DraftDue[], day: date })
const every = (rhythm: 'month' | 'quarter') => ({ dues: [{ kind: 'recurring', every: rhythm, span: null }] as DraftDue[], day: null })
const undated = { dues: [], day: null }

for (const [said, one, other, likeness, expected] of [
  ['alike in words and near in time', by('2026-03-31'), by('2026-03-15'), 0.7, 16],
  ['the order does not matter', by('2026-03-15'), by('2026-03-31'), 0.7, 16],
  ['a document without a day is asked about too', by('2026-03-31'), undated, 0.7, null],
  ['alike in words and half a year apart is the next time', by('2026-03-31'), by('2026-09-30'), 0.9, 'no'],
  ['little in common is another work', by('2026-03-31'), by('2026-03-31'), 0.39, 'no'],
  ['each month is not each quarter', every('month'), every('quarter'), 0.9, 'no'],
  ['each month is not once', every('month'), by('2026-03-31'), 0.9, 'no'],
  ['each month twice', every('month'), every('month'), 0.9, null],
] as const)
  test(`the same work? ${said}`, () => {
    const reason = compareTasks(one, other, likeness)
    if (expected === 'no') assert.equal(reason, null)
    else assert.deepEqual(reason, { likeness, daysApart: expected })
  })
