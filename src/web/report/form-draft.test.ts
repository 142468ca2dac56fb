import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnFixture, rowFixture, tableFixture, templateFixture } from '../../core/report/report-fixture.ts'
import { movedBy, newColumn, newRow, newSection, newTable, withoutAt } from './form-draft.ts'

test('a new part, column or row has a key that none had', () => {
  assert.deepEqual([newSection(templateFixture).key, newTable(templateFixture).key], ['S4', 'T2'])
  assert.deepEqual([newColumn(tableFixture).key, newRow(tableFixture).key], ['F', 4])
  assert.equal(newColumn({ ...tableFixture, columns: [columnFixture({ key: 'Z' })] }).key, 'AA')
  assert.equal(newColumn({ ...tableFixture, columns: [columnFixture({ key: 'AZ' })] }).key, 'BA')
  assert.equal(newRow({ ...tableFixture, rows: [rowFixture(7, 'x'), rowFixture(2, 'y')] }).key, 8)
})

test('what is moved past the end stays', () => {
  assert.deepEqual(movedBy(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c'])
  assert.deepEqual(movedBy(['a', 'b'], 1, 1), ['a', 'b'])
  assert.deepEqual(withoutAt(['a', 'b'], 0), ['b'])
})
