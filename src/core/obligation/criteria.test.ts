import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCriteria, criteriaOf } from './criteria.ts'

const criteria = criteriaOf('Báo cáo kết quả', [{ unit: 'lớp', n: 2, atLeast: true }])

test('the product and each target of the task are what is ticked', () =>
  assert.deepEqual(
    criteria.map(({ kind, text }) => `${kind} ${text}`),
    ['product Báo cáo kết quả', 'target ≥ 2 lớp'],
  ))

for (const [said, met, words, expected] of [
  ['all is met', [0, 1], '', 'true true'],
  ['what is not met is confirmed with a word why', [0], 'lớp thứ hai gộp với lớp của tỉnh', 'true false'],
  ['and not without', [0], ' ', 'unmet-unexplained'],
  ['what the task does not name is not ticked', [2], '', 'criterion-unknown'],
] as const)
  test(said, () => {
    const result = checkCriteria(criteria, met, words)
    assert.equal('refusal' in result ? result.refusal : result.checked.map(each => each.met).join(' '), expected)
  })
