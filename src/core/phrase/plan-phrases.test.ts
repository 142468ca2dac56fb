import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DueContext } from './due.ts'
import { mentionInWords } from './due-in-words.ts'
import { findDueMentions, findFieldDueMentions } from './find-dues.ts'

/** How plans say when something is due, one row a way; the document is of 18/11/2025. What stands in `value` is the value of a field about time. */
const context: DueContext = { documentDate: '2025-11-18', planYear: null }

type Row = readonly [words: string, ...meaning: string[]]
const running: Readonly<Record<string, readonly Row[]>> = {
  'before a day or an hour of it': [
    ['hoàn thành xong trước ngày 30/11/2025', 'before 2025-11-30'],
    ['chậm nhất trước ngày 30/11/2025', 'before 2025-11-30'],
    ['gửi trước 16 giờ 30 ngày 30/11/2025', 'before 2025-11-30'],
    ['gửi trước 12h00 ngày 30/11/2025', 'before 2025-11-30'],
    ['phấn đấu hoàn thành trước 30/11/2025', 'before 2025-11-30'],
    ['hoàn thành trước quý II', 'before 2026-04-01 ?year-assumed'],
    ['trình trước kỳ họp cuối năm của HĐND tỉnh'],
  ],
  'at the latest': [
    ['chậm nhất là ngày 30/11/2025', 'by 2025-11-30'],
    ['muộn nhất trong ngày 30/11/2025', 'by 2025-11-30'],
    ['không muộn hơn ngày 30/11/2025', 'by 2025-11-30'],
    ['không trễ hơn ngày 30/11/2025', 'by 2025-11-30'],
    ['hạn chót ngày 30/11/2025', 'by 2025-11-30'],
    ['không quá ngày 30/11/2025', 'by 2025-11-30'],
  ],
  'the edge of a year, a quarter or a month is no exact day': [
    ['đầu năm 2026 hoàn thành', '2026-01-01/2026-03-31 ?approximate'],
    ['vào giữa năm 2026', 'by 2026-06-30 ?approximate'],
    ['sơ kết vào cuối năm.', 'by 2025-12-31 ?approximate'],
    ['đầu tháng 12/2025 hoàn thành', '2025-12-01/2025-12-31 ?approximate'],
    ['hoàn thành trong tuần 2 tháng 12/2025', '2025-12-08/2025-12-14 ?approximate'],
  ],
  'ranges and stages': [
    ['giai đoạn 2026 - 2030, hoàn thành đường ven biển', '2026-01-01/2030-12-31'],
    ['Xây dựng 01 nhà trưng bày tại phường Vân Trung giai đoạn 2027 - 2028.', '2027-01-01/2028-12-31'],
    ['Xây dựng Đề án phát triển du lịch giai đoạn 2026 - 2030.'],
    ['từ tháng 10 đến tháng 4 năm sau', '2025-10-01/2026-04-30'],
    ['Từ tháng 3 đến tháng 11 hằng năm', 'each year 11'],
  ],
  'several days in one sentence': [
    ['hoàn thành trước 31/12/2025 và 30/6/2026', 'before 2025-12-31', 'before 2026-06-30'],
    ['báo cáo trước ngày 15/6 và 15/12', 'before 2026-06-15 ?year-assumed', 'before 2025-12-15 ?year-assumed'],
    ['trước ngày 15/6, trước ngày 15/12 hằng năm', 'each half-year before 15/6'],
    [
      'báo cáo kết quả 6 tháng trước ngày 15 tháng 6, kết quả năm trước ngày 05 tháng 12',
      'before 2026-06-15 ?year-assumed',
      'before 2025-12-05 ?year-assumed',
    ],
  ],
  'again and again': [
    ['báo cáo trước 9h00’ và 16h00’ hằng ngày', 'each day'],
    ['trước 16 giờ thứ Năm hằng tuần gửi báo cáo', 'each week'],
    ['báo cáo hàng tuân', 'each week'],
    ['định kỳ trước ngày 30 tháng 11 hàng năm', 'each year before 30/11'],
    ['kiểm tra ba tháng một lần', 'each quarter'],
    ['định kỳ báo cáo kết quả thực hiện trước ngày 20/11 về Sở Y tế', 'each year before 20/11'],
    ['từ ngày 01 đến ngày 05 hằng tháng', 'each month 5'],
    [
      'báo cáo tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 15/12',
      'each month before 20',
      'each quarter before 20',
      'each year before 15/12',
    ],
  ],
  'no deadlines': [
    ['tính đến ngày 30/11/2025 đã có 20 xã'],
    ['có hiệu lực từ ngày 01/01/2026'],
    ['bắt đầu từ ngày 01/12/2025'],
    ['Đợt mưa từ ngày 15/11 đến ngày 20/11/2025 gây thiệt hại'],
    ['Luật Đất đai ngày 18 tháng 01 năm 2024'],
    ['khi có yêu cầu, theo tiến độ được giao'],
    ['trong thời gian sớm nhất'],
  ],
}

const value: readonly Row[] = [
  ['Tháng 11 - 12/2025', '2025-11-01/2025-12-31'],
  ['Quý IV/2025- Quý II/2026', '2025-10-01/2026-06-30'],
  ['T12/2025', '2025-12-01/2025-12-31'],
  ['9 tháng năm 2026', '2026-01-01/2026-09-30'],
  ['06 tháng cuối năm', '2025-07-01/2025-12-31'],
  ['Năm 2026; 2027', '2026-01-01/2027-12-31'],
  ['Các năm 2026, 2027 và 2028', '2026-01-01/2028-12-31'],
  ['Cả năm', '2025-01-01/2025-12-31'],
  ['Trong năm', '2025-01-01/2025-12-31 ?year-assumed'],
  ['Tuần 1 tháng 12/2025', '2025-12-01/2025-12-07 ?approximate'],
  ['Tuần cuối tháng 12/2025', '2025-12-22/2025-12-31 ?approximate'],
  ['Năm học 2025 - 2026', '2025-09-05/2026-05-31 ?approximate'],
  ['Năm 2026 trở đi', '2026-01-01/2026-12-31'],
  ['trong giai đoạn 2026 - 2027 và vận hành thường xuyên', '2026-01-01/2027-12-31', 'standing'],
  ['dịp Tết Nguyên đán 2026'],
  ['Trước mùa khô 2026 - 2027, chậm nhất ngày 30/11/2026', 'by 2026-11-30'],
  ['kể từ ngày 01/12/2025'],
  ['Từ năm 2026'],
  ['Theo lộ trình của Bộ'],
  ['Đột xuất'],
]

for (const [name, rows] of Object.entries(running))
  describe(name, () => {
    for (const [words, ...meaning] of rows)
      test(words, () => assert.deepEqual(findDueMentions(words, context).map(mentionInWords), meaning))
  })

describe('in a field or column about time', () => {
  for (const [words, ...meaning] of value)
    test(words, () => assert.deepEqual(findFieldDueMentions(words, context).map(mentionInWords), meaning))
})
