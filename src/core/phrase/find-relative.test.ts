import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import type { DueContext } from './due.ts'
import { mentionInWords } from './due-in-words.ts'
import { findDueMentions } from './find-dues.ts'

const context: DueContext = { documentDate: '2025-11-18', planYear: null }

type Case = readonly [drawn: string, ...meaning: string[]]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'terms counted from an event': [
    ['⟦trong thời hạn 10 ngày kể từ ngày nhận được Kế hoạch này⟧, các xã gửi', '10 ngày after nhận được Kế hoạch này'],
    ['⟦trong vòng 05 ngày làm việc kể từ ngày ban hành⟧', '5 ngày làm việc after ban hành'],
    ['⟦chậm nhất 02 ngày làm việc kể từ ngày chốt số liệu⟧', '2 ngày làm việc after chốt số liệu'],
    ['⟦sau 03 ngày làm việc kể từ khi nhận đủ hồ sơ⟧.', '3 ngày làm việc after nhận đủ hồ sơ'],
    ['⟦15 ngày kể từ ngày ban hành⟧', '15 ngày after ban hành'],
    ['Xử lý nước tù đọng ⟦trong 24-48 giờ sau khi nước rút⟧.', '48 giờ after nước rút'],
    ['cứu trợ ⟦trong 24 giờ đầu kể từ khi lực lượng đến hiện trường⟧', '24 giờ after lực lượng đến hiện trường'],
    ['trả lời ⟦trong vòng 05 (năm) ngày⟧.', '5 ngày after '],
    ['tổng kết ⟦sau khi kết thúc Đề án⟧.', 'after kết thúc Đề án'],
    ['xử lý môi trường ⟦ngay sau khi lũ rút⟧', 'after lũ rút'],
    ['Tổng điều tra lăng quăng ⟦ngay khi nước rút⟧.', 'after nước rút'],
    ['⟦Khi xuất hiện ca bệnh bất thường⟧, báo cáo ngay về Sở Y tế', 'after xuất hiện ca bệnh bất thường'],
    ['chuẩn bị ⟦trước ngày nghỉ Tết ít nhất 20 ngày⟧', 'after trước ngày nghỉ Tết ít nhất 20 ngày'],
    ['xong ⟦sau 03 ngày làm việc⟧', '3 ngày làm việc after '],
    ['hỗ trợ ⟦sau 72 giờ⟧', '72 giờ after '],
    ['⟦sau khi được phê duyệt⟧ để các xã thực hiện', 'after được phê duyệt'],
  ],
  'words about events that are no terms': [
    ['sau khi sáp nhập, toàn tỉnh có 96 xã'],
    ['hỗ trợ trong suốt quá trình học tập và sau khi tốt nghiệp'],
    ['điều chỉnh (sau khi có sự thống nhất với các Bộ)'],
    ['báo cáo khi có yêu cầu'],
    ['khi cần thiết thì mời chuyên gia'],
    ['kiểm tra dữ liệu trước khi gửi về cấp trên'],
    ['không phát sinh hồ sơ trong 03 năm'],
    ['theo tiến độ của Trung ương'],
    ['chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh'],
    ['thực hiện kịp thời, khẩn trương'],
  ],
  'dates that are no deadlines': [
    ['ngày 14/11/2025 cũng đã xảy ra sạt lở đất tại thôn Đông, xã Bình An ngay khi trời không có mưa'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị'],
    ['theo Nghị định số 145/2020/NĐ-CP ngày 14 tháng 12 năm 2020 của Chính phủ'],
    ['quy định tại Thông tư số 10/2022/TT-BLĐTBXH'],
    ['Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025'],
    ['Quyết định này có hiệu lực kể từ ngày 01/01/2026'],
    ['có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025'],
    ['Chiến lược dữ liệu thành phố đến năm 2030 được phê duyệt'],
    ['Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050'],
    ['Đề án “Trồng một tỷ cây xanh giai đoạn 2021 - 2025”'],
    ['Đề án “Nâng cao nhận thức cộng đồng, đến năm 2030”'],
    ['kinh phí đã giao năm 2025'],
    ['báo cáo công tác bình đẳng giới năm 2025'],
    ['tính đến ngày 30/10/2025 có 20 xã hoàn thành'],
    ['số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo'],
    ['Đối với các nhiệm vụ triển khai trong năm 2025, các sở bố trí kinh phí'],
    ['Ngày 15 tháng 11 năm 2025, tại trụ sở, Chủ tịch chủ trì họp'],
    ['hệ thống hoạt động thông suốt 24/7'],
    ['trẻ em từ 06 tháng đến 36 tháng tuổi'],
    ['Tổng đài 112 và đường dây số 1900'],
    ['từ năm 2026 thực hiện theo quy định mới'],
    ['đạt 28,5% trong tổng số 1.243 hộ'],
    ['đã ban hành trước ngày 01/7/2025'],
  ],
  'what the text leaves open': [
    ['gửi báo cáo ⟦trước ngày 16/12⟧', 'before 2025-12-16'],
    ['gửi báo cáo ⟦trước ngày 15/01⟧', 'before 2026-01-15 ?year-assumed'],
    ['gửi báo cáo ⟦trước ngày 15/11⟧', 'before 2025-11-15 ?before-document'],
    ['hoàn thành ⟦trước ngày 31/02/2026⟧', '?no-such-day'],
    ['hoàn thành ⟦trước ngày 31/11⟧', '?no-such-day'],
    ['hoàn thành ⟦trước ngày 30/6/8026⟧', '?no-such-day'],
    ['⟦từ ngày 15/12/2025 đến ngày 01/12/2025⟧', '?reversed'],
    ['hoàn thành ⟦trong đầu năm 2026⟧', '2026-01-01/2026-03-31 ?approximate'],
    ['hoàn thành ⟦vào cuối năm 2026⟧', 'by 2026-12-31 ?approximate'],
    ['hoàn thành ⟦vào giữa năm 2026⟧', 'by 2026-06-30 ?approximate'],
    ['tổ chức ⟦trong năm học 2025 - 2026⟧', '2025-09-05/2026-05-31 ?approximate'],
    ['gửi trước ngày 25'],
  ],
}

for (const [name, cases] of Object.entries(groups))
  describe(name, () => {
    for (const [drawn, ...meaning] of cases)
      test(drawn, () => {
        const text = undrawn(drawn)
        const found = findDueMentions(text, context)
        assert.deepEqual(found.map(mentionInWords), meaning)
        assert.equal(
          drawSpans(
            text,
            found.map(({ span }) => span),
          ),
          drawn,
        )
      })
  })

test('a day without a year falls in the one year of the plan, and without any year known there is none', () => {
  const meaning = (planYear: number | null, documentDate: string | null): string[] =>
    findDueMentions('gửi trước ngày 15/3', { documentDate, planYear }).map(mentionInWords)
  assert.deepEqual(meaning(2026, '2025-12-20'), ['before 2026-03-15 ?year-assumed'])
  assert.deepEqual(meaning(2026, '2026-01-05'), ['before 2026-03-15'])
  assert.deepEqual(meaning(null, '2026-01'), ['before 2026-03-15'])
  assert.deepEqual(meaning(null, null), ['?year-assumed'])
})
