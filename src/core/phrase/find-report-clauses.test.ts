import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { drawSpans, undrawn } from './draw-spans.ts'
import { findReportClauses } from './find-report-clauses.ts'

const duties: ReadonlyArray<readonly [drawn: string, ...receivers: string[]]> = [
  ['⟦Tổng hợp, báo cáo kết quả thực hiện Kế hoạch về Sở Y tế⟧.', 'Sở Y tế'],
  ['Theo dõi, đôn đốc thực hiện; ⟦định kỳ hằng năm báo cáo Ủy ban nhân dân tỉnh⟧.', 'Ủy ban nhân dân tỉnh'],
  ['⟦Báo cáo UBND tỉnh (qua Sở Tư pháp) kết quả thực hiện trước ngày 15 tháng 11⟧.', 'UBND tỉnh', 'Sở Tư pháp'],
  ['⟦Gửi báo cáo tình hình thực hiện về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh⟧.', 'Sở Nội vụ'],
  ['Các trạm y tế giám sát dịch bệnh và ⟦báo cáo hằng ngày⟧.'],
  ['Xây dựng kế hoạch chi tiết, ⟦báo cáo Chủ tịch Ủy ban nhân dân tỉnh kết quả thực hiện⟧.', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['⟦Tổng hợp, báo cáo kết quả điều tra gửi Sở Y tế. Thời gian hoàn thành: Trước ngày 31/5⟧.', 'Sở Y tế'],
  ['⟦Tổ chức sơ kết, tổng kết, báo cáo kết quả thực hiện⟧.'],
  ['⟦tổng hợp báo cáo Ủy ban nhân dân tỉnh⟧', 'Ủy ban nhân dân tỉnh'],
  ['⟦Chế độ thông tin: Các thành viên gửi báo cáo về Cơ quan Thường trực hằng quý; báo cáo năm trước ngày 30/11⟧.', 'Cơ quan Thường trực'],
  ['⟦Báo cáo Sở kết quả thực hiện trước ngày 30/6⟧.', 'Sở'],
  ['⟦Các thành viên gửi kết quả thực hiện về Sở Y tế vào ngày 20 của tháng cuối quý⟧.', 'Sở Y tế'],
  ['⟦Các phòng gửi kết quả khắc phục về Văn phòng trước ngày 25 mỗi tháng⟧.', 'Văn phòng'],
  ['Rà soát các bước, ⟦báo cáo Sở Y tế kết quả thực hiện trước ngày 30/6⟧.', 'Sở Y tế'],
]

for (const [drawn, ...receivers] of duties) {
  test(`a duty to report: ${drawn}`, () => {
    const words = new WordTable(undrawn(drawn))
    const found = findReportClauses(words, 0, words.count)
    assert.equal(
      drawSpans(
        words.text,
        found.map(({ from, to }) => [words.startOf(from), words.endOf(to - 1)]),
      ),
      drawn,
    )
    assert.deepEqual(
      found[0]?.receivers.map(({ name }) => name),
      receivers,
    )
  })
}

const others = [
  'Xây dựng kế hoạch chi tiết, báo cáo Sở trước ngày 10/9/2026.',
  'Rà soát văn bản, gửi kết quả rà soát về Sở Y tế trước ngày 30/6.',
  'Chế độ báo cáo gồm báo cáo định kỳ và báo cáo đột xuất.',
  'Tổng hợp, báo cáo, công bố kết quả điều tra.',
  'Kịp thời báo cáo Ủy ban nhân dân tỉnh những vấn đề vượt thẩm quyền.',
  'Nếu có khó khăn, vướng mắc, báo cáo về Sở Y tế để được hướng dẫn.',
  'Khi có ca bệnh, báo cáo ngay về Trung tâm Y tế.',
  'Gửi kết quả rà soát về Sở Tư pháp để tổng hợp, báo cáo.',
  'Thiết lập chế độ báo cáo nhanh hằng ngày.',
  'Theo dõi, tổng hợp báo cáo từ các sở, ngành.',
  'Trình cấp có thẩm quyền phê duyệt báo cáo kinh tế - kỹ thuật.',
  'Nghiên cứu, đề xuất cơ chế hỗ trợ; báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2026.',
]

for (const text of others) {
  test(`no duty to report: ${text}`, () => {
    const words = new WordTable(text)
    assert.deepEqual(findReportClauses(words, 0, words.count), [])
  })
}
