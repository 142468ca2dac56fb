import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../src/core/reading/read-text.ts'
import type { Document, Gold } from './gold.ts'
import { scoreReading } from './score.ts'
import { figure } from './tally.ts'

const text = `ỦY BAN NHÂN DÂN
TỈNH HOA LỘC
Số: 15/KH-UBND
Hoa Lộc, ngày 09 tháng 02 năm 2026
KẾ HOẠCH
Chăm sóc trẻ em năm 2026
II. NHIỆM VỤ
1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ tổ chức 02 hội nghị trước ngày 30/6/2026.
2. Công an tỉnh kiểm tra bếp ăn.
`
const gold: Gold = {
  file: 'plan.txt',
  document: {
    number: '15',
    symbol: 'KH-UBND',
    type: 'KH',
    date: '2026-02-09',
    issuer: 'Ủy ban nhân dân tỉnh Hoa Lộc',
    subject: 'Chăm sóc trẻ em năm 2026',
  },
  tasks: [
    { lines: [8, 8], lead: ['Sở Y tế'], support: ['Sở Nội vụ'], due: '2026-06-30', quantities: [{ n: 2, unit: 'hội nghị' }] },
    { lines: [9, 9], lead: ['Công an tỉnh'], support: [], due: null, quantities: [] },
  ],
  reports: [],
}
const scored = (changed: Partial<Gold>): ReturnType<typeof scoreReading>['tallies'] => {
  const document: Document = { name: 'plan', text, gold: { ...gold, ...changed } }
  return scoreReading(document, readText(text)).tallies
}
const [first, second] = gold.tasks

test('a reading that says what the gold says is right in every field', () => {
  const tallies = scored({})
  for (const field of ['header', 'task', 'lead', 'support', 'due', 'dueStated', 'quantity'] as const)
    assert.equal(figure(field, tallies[field]), 1, field)
})

test('another head, body, day, count and a task too many are each counted', () => {
  assert.ok(first && second)
  const tallies = scored({
    document: { ...gold.document, number: '16' },
    tasks: [{ ...first, lead: ['Sở Tài chính'], support: [], due: '2026-07-30', quantities: [] }],
  })
  assert.deepEqual(tallies.header, { right: 5, extra: 0, missed: 1 })
  assert.deepEqual(tallies.task, { right: 1, extra: 1, missed: 0 })
  assert.deepEqual(tallies.lead, { right: 0, extra: 1, missed: 1 })
  assert.deepEqual(tallies.support, { right: 0, extra: 1, missed: 0 })
  assert.deepEqual(tallies.due, { right: 0, extra: 0, missed: 1 })
  assert.deepEqual(tallies.quantity, { right: 0, extra: 1, missed: 0 })
})

test('where careful readers differ a task counts neither way', () => {
  assert.ok(first && second)
  assert.deepEqual(scored({ tasks: [first, { ...second, optional: true }] }).task, { right: 1, extra: 0, missed: 0 })
})
