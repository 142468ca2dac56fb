import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locksOf } from './locks.ts'
import { prefill, type WorkDone } from './prefill.ts'
import { columnFixture, rowFixture, sectionFixture } from './report-fixture.ts'
import type { ReportTemplate } from './template.ts'

const template: ReportTemplate = {
  title: 'Báo cáo tập huấn',
  parts: [
    sectionFixture('S1', 'Kết quả', { fill: true }),
    {
      kind: 'table',
      key: 'T1',
      title: 'Tập huấn',
      columns: [
        columnFixture({ key: 'A', title: 'Trong kỳ', unit: 'lớp', fill: 'period' }),
        columnFixture({ key: 'B', title: 'Lũy kế', unit: 'lớp', fill: 'total' }),
        columnFixture({ key: 'C', title: 'Kế hoạch', unit: 'lớp' }),
      ],
      rows: [rowFixture(1, 'Lớp tập huấn'), rowFixture(2, 'Người dự', { unit: 'người' }), rowFixture(3, 'Cộng', { formula: '#1' })],
      checks: [],
    },
    sectionFixture('S2', 'Đề xuất'),
  ],
}
const done = (obligationId: string, unit: string, atEnd: string, before = '0'): WorkDone => ({
  obligationId,
  task: `Việc ${obligationId}.`,
  unit,
  atEnd,
  before,
})
const work = {
  done: [done('a', 'lớp', '5', '2'), done('b', 'Lớp', '1'), done('a', 'người', '120.5', '100')],
  told: [{ obligationId: 'a', task: 'Tổ chức tập huấn.', words: 'Đã mở 03 lớp' }],
}
const open = locksOf({ state: 'draft', marks: [] })
const nothing = { figures: {}, texts: {} }

test('what was told of the work fills the cells of its unit of measurement, in the period and in all, and says from what', () => {
  const { content, origins } = prefill(template, nothing, open, work)
  assert.deepEqual(content.figures, { 'T1.A1': '4', 'T1.B1': '6', 'T1.A2': '21', 'T1.B2': '121' })
  assert.deepEqual(content.texts, { S1: 'Tổ chức tập huấn: Đã mở 03 lớp' })
  assert.deepEqual(origins['T1.A1'], { ids: ['a', 'b'], tasks: ['Việc a.', 'Việc b.'] })
})

test('what was typed stays, and so does what is locked', () => {
  const typed = prefill(template, { figures: { 'T1.A1': '9' }, texts: { S1: 'đã viết' } }, open, work).content
  assert.deepEqual([typed.figures['T1.A1'], typed.figures['T1.B1'], typed.texts], [undefined, '6', {}])
  const locks = locksOf({ state: 'returned', marks: [{ target: { type: 'figure', cell: 'T1.B2' }, reason: 'sai' }] })
  assert.deepEqual(prefill(template, nothing, locks, work).content, { figures: { 'T1.B2': '121' }, texts: {} })
})

test('where no work was told nothing is made up', () => {
  assert.deepEqual(prefill(template, nothing, open, { done: [], told: [] }).content, nothing)
})
