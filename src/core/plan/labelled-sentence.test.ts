import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueInWords } from '../phrase/due-in-words.ts'
import { sourceOf } from '../text/source-of.ts'
import { readPlan } from './read-plan.ts'

const said = (item: string): string => {
  const text = `UBND TỈNH HOA LỘC\nSố: 61/KH-UBND\nHoa Lộc, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\nII. NHIỆM VỤ\n1. ${item}`
  const names = (bodies: readonly { readonly name: string }[]) => bodies.map(({ name }) => name).join(' + ')
  const { tasks, reports } = readPlan(sourceOf(text, null))
  return [
    ...tasks.map(({ lead, support, due, product }) =>
      [names(lead), names(support), due.map(dueInWords).join(' + '), product ?? ''].join(' | ').replace(/[ |]+$/, ''),
    ),
    ...reports.map(({ by, to, due }) => `${names(by)} → ${names(to)} | ${due.map(dueInWords).join(' + ')}`),
  ].join(' // ')
}

for (const [item, expected] of [
  [
    'Số hóa sổ hộ tịch. Đơn vị chủ trì: Trung tâm Phục vụ hành chính công. Đơn vị phối hợp: Công an xã. Hoàn thành: 31/8/2026.',
    'Trung tâm Phục vụ hành chính công | Công an xã | by 2026-08-31',
  ],
  [
    'Số hóa sổ hộ tịch. Cơ quan chủ trì: Sở Tư pháp; cơ quan phối hợp: Công an tỉnh; sản phẩm: Sổ điện tử.',
    'Sở Tư pháp | Công an tỉnh |  | Sổ điện tử',
  ],
  ['Số hóa sổ hộ tịch. Thời hạn hoàn thành: 31/8/2026. Đơn vị thực hiện: Sở Tư pháp.', 'Sở Tư pháp |  | by 2026-08-31'],
  [
    'Tổ chức Hội thi sáng tạo trẻ - Chủ trì: Tỉnh đoàn - Phối hợp: Sở Khoa học và Công nghệ - Hoàn thành: 31/10/2026',
    'Tỉnh đoàn | Sở Khoa học và Công nghệ | by 2026-10-31',
  ],
  ['Sở Y tế rà soát trạm y tế xã. Hoàn thành: 31/8/2026.', 'Sở Y tế |  | by 2026-08-31'],
  [
    'Công an tỉnh, Sở Y tế, mỗi đơn vị cử 02 cán bộ tham gia kiểm tra trước ngày 05/02/2026.',
    'Công an tỉnh + Sở Y tế |  | before 2026-02-05',
  ],
  [
    'Đề nghị Liên đoàn Lao động tỉnh chủ trì, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh đoàn phối hợp tổ chức Tháng công nhân.',
    'Liên đoàn Lao động tỉnh | Hội Liên hiệp Phụ nữ tỉnh + Tỉnh đoàn',
  ],
  ['Xây dựng kế hoạch kiểm tra; phân công lãnh đạo phụ trách.', ''],
  ['Tổ công nghệ số cộng đồng các thôn hỗ trợ người dân nộp hồ sơ.', 'Tổ công nghệ số cộng đồng các thôn'],
  ['Cục Quản lý Khám, chữa bệnh đầu mối xây dựng hướng dẫn.', 'Cục Quản lý Khám, chữa bệnh'],
  ['Cục Phòng bệnh tháng 12 hằng năm báo cáo Bộ trưởng.', 'Cục Phòng bệnh → Bộ trưởng | each year 12'],
  ['Thứ hai, UBND xã Tân An và UBND xã Bình Long bàn giao mặt bằng.', 'UBND xã Tân An + UBND xã Bình Long'],
  ['Bệnh viện 30 tháng 4 chủ trì khám bệnh cho trẻ em.', 'Bệnh viện 30 tháng 4'],
] as const)
  test(item, () => assert.equal(said(item), expected))
