import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueInWords } from '../phrase/due-in-words.ts'
import { sourceOf } from '../text/source-of.ts'
import type { Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'

const plan = (body: string): Plan =>
  readPlan(
    sourceOf(
      `VĂN PHÒNG TỈNH HOA LỘC\nSố: 61/TB-VP\nHoa Lộc, ngày 14 tháng 01 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp về tiến độ các dự án\n\n${body}`,
      null,
    ),
  )

test('the day of the goal that an introduction names is not that of the items', () => {
  const { tasks } = plan(`II. NHIỆM VỤ
Để thông xe trước ngày 19 tháng 12 năm 2026, yêu cầu các đơn vị thực hiện các nhiệm vụ sau:
1. Sở Tài chính bố trí đủ kinh phí giải phóng mặt bằng.
2. Sở Xây dựng bàn giao mặt bằng trước ngày 15/3/2026.`)
  assert.deepEqual(
    tasks.map(({ due }) => due.map(dueInWords).join()),
    ['', 'before 2026-03-15'],
  )
})

test('the day by which an introduction asks for the work is that of the items', () => {
  const { tasks } = plan(`II. NHIỆM VỤ
Yêu cầu các đơn vị hoàn thành trước ngày 30/6/2026 các nhiệm vụ sau:
1. Sở Tài chính bố trí đủ kinh phí giải phóng mặt bằng.`)
  assert.deepEqual(
    tasks.map(({ due }) => due.map(dueInWords).join()),
    ['before 2026-06-30'],
  )
})

test('those who are asked to report do, whoever is told before them', () => {
  const { reports, tasks } = plan(`II. NHIỆM VỤ
1. Giao Sở Y tế theo dõi; yêu cầu các địa phương báo cáo kết quả thực hiện trước ngày 20/12/2026.
2. Đề nghị Ủy ban nhân dân các xã, phường báo cáo kết quả triển khai về Sở Y tế trước ngày 20/01/2026 để tổng hợp.`)
  assert.deepEqual(
    reports.map(({ by }) => by.map(({ name }) => name)),
    [['các địa phương'], ['Ủy ban nhân dân các xã, phường']],
  )
  assert.deepEqual(
    tasks.map(({ text }) => text),
    ['Giao Sở Y tế theo dõi'],
  )
})

test('a report under a title of its own is no task as well', () => {
  const { reports, tasks } = plan(`Thực hiện chỉ đạo của tỉnh, yêu cầu thủ trưởng các đơn vị thực hiện một số nội dung sau:
1. Thủ trưởng các đơn vị phân công trực từ ngày 14/02/2026.
2. Chế độ báo cáo: UBND các xã, phường báo cáo nhanh tình hình sau Tết về Sở Y tế trước ngày 23/02/2026.`)
  assert.equal(reports.length, 1)
  assert.deepEqual(
    tasks.map(({ text }) => text.slice(0, 9)),
    ['Thủ trưởn'],
  )
})

test('a line of nothing but a body above bullets is their heading, without number and colon too', () => {
  const { tasks } = plan(`II. NHIỆM VỤ
1. Các đơn vị thực hiện
Sở Y tế
+ Rà soát trạm y tế xã.
+ Tổ chức tập huấn 200 cán bộ.
Sở Tài chính
+ Bố trí kinh phí.`)
  assert.deepEqual(
    tasks.map(({ lead, text }) => `${lead.map(({ name }) => name).join()}: ${text}`),
    ['Sở Y tế: Rà soát trạm y tế xã.', 'Sở Y tế: Tổ chức tập huấn 200 cán bộ.', 'Sở Tài chính: Bố trí kinh phí.'],
  )
})

test('who concludes is not told to do anything by the words that introduce the conclusion', () => {
  const { tasks } = plan(`Ngày 01/6/2026, Phó Chủ tịch UBND tỉnh chủ trì họp. Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận:
Thứ nhất, giao Sở Tài chính bố trí vốn trước ngày 15/6/2026.`)
  assert.deepEqual(
    tasks.map(({ lead }) => lead.map(({ name }) => name).join()),
    ['Sở Tài chính'],
  )
})
