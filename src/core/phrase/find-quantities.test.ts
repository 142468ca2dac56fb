import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import { findQuantities } from './find-quantities.ts'

const cases: readonly (readonly [drawn: string, ...meaning: string[]])[] = [
  ['Tổ chức ⟦03 hội nghị⟧ tập huấn', '3 hội nghị'],
  ['treo tối thiểu ⟦01 băng rôn⟧ tại trụ sở', 'at least 1 băng rôn'],
  ['cho tối thiểu ⟦2 dự án⟧ trong khu công nghiệp', 'at least 2 dự án'],
  ['ít nhất mỗi xã ⟦01 mô hình⟧', 'at least 1 mô hình'],
  ['mở từ ⟦03 lớp tập huấn⟧ trở lên', 'at least 3 lớp tập huấn'],
  ['tổ chức ⟦02-03 hội thảo⟧', 'at least 2 hội thảo'],
  ['hỗ trợ ⟦1.243 hộ⟧ nghèo'.replace('hộ⟧ nghèo', 'hộ nghèo⟧'), '1243 hộ nghèo'],
  ['⟦01 (một) hội nghị⟧ sơ kết', '1 hội nghị'],
  ['nạn nhân tại ⟦04 Mô hình một cửa⟧.', '4 Mô hình một cửa'],
  ['hoàn thiện ⟦11 cơ sở\ndữ liệu⟧ quốc gia', '11 cơ sở dữ liệu'],
  ['phát hành ⟦5.000 tờ rơi⟧, ⟦200 áp phích⟧', '5000 tờ rơi', '200 áp phích'],
  ['mỗi năm ⟦05 bộ dữ liệu⟧ mở', '5 bộ dữ liệu'],
  ['phát triển ⟦03 vùng nuôi⟧ tập trung', '3 vùng nuôi'],
  ['sửa đổi, bổ sung ⟦485 văn bản quy phạm pháp luật⟧', '485 văn bản quy phạm pháp luật'],
  ['xây dựng ⟦16 nghị định⟧ hướng dẫn', '16 nghị định'],
  ['ít nhất ⟦03 khóa⟧, mỗi khóa ⟦40 học viên⟧', 'at least 3 khóa', '40 học viên'],
  ['tại 02 văn bản nêu trên'],
  ['phối hợp với Ủy ban nhân dân 04 xã: An Hòa, Bình Sơn'],
  ['ưu tiên 40 xã, phường đã được công bố'],
  ['vận hành các dự án điện gió đã đầu tư (02 dự án)'],
  ['mô hình bảo vệ 04 lớp'],
  ['thực hiện 06 rõ; 04 tại chỗ'],
  ['đạt 85% số hội nghị'],
  ['kinh phí 02 tỷ đồng'],
  ['trước ngày 20 tháng 12 năm 2025'],
  ['Nghị định số 15/2025/NĐ-CP'],
  ['đối tượng 4 và cán bộ'],
  ['chính quyền địa phương 02 cấp'],
  ['1 Tổ chức lại Ban Chỉ huy'],
  ['1\nTổ chức lại Ban Chỉ huy'],
  ['Sở Y tế\n2025\nKế hoạch của Sở'],
  ['2026 - 2030 Kế hoạch'],
  ['Đề án 06 dự án thành phần'],
  ['tần suất 2 đợt/tháng'],
  ['giảm 1,5 lớp'],
  ['trẻ từ 06 tháng tuổi'],
]

for (const [drawn, ...meaning] of cases)
  test(`counts in: ${drawn}`, () => {
    const text = undrawn(drawn)
    const found = findQuantities(text)
    assert.deepEqual(
      found.map(({ n, unit, min }) => `${min ? 'at least ' : ''}${n} ${unit}`),
      meaning,
    )
    assert.equal(
      drawSpans(
        text,
        found.map(({ span }) => span),
      ),
      drawn,
    )
  })
