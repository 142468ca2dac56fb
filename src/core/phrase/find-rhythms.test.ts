import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import { mentionInWords } from './due-in-words.ts'
import { findDueMentions } from './find-dues.ts'

const context = { documentDate: '2025-11-18', planYear: null }

type Case = readonly [drawn: string, ...meaning: string[]]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'work that comes again and again': [
    ['⟦Hằng năm⟧, tổ chức kiểm tra việc thực hiện', 'each year'],
    ['⟦Hàng năm⟧ thực hiện điều tra, khảo sát', 'each year'],
    ['Báo cáo tổng hợp ⟦hàng\nngày⟧ gửi UBND tỉnh', 'each day'],
    ['họp giao ban ⟦hằng tuần⟧', 'each week'],
    ['báo cáo định kỳ ⟦ngày 25 hằng tháng⟧', 'each month 25'],
    ['⟦Định kỳ hằng quý⟧ tổng hợp, báo cáo', 'each quarter'],
    ['⟦Định kỳ 06 tháng⟧ các cơ quan báo cáo kết quả', 'each half-year'],
    ['⟦định kỳ 6 tháng⟧, ⟦hằng năm⟧ báo cáo', 'each half-year', 'each year'],
    ['báo cáo ⟦định kỳ tháng⟧, ⟦quý⟧, ⟦năm⟧.', 'each month', 'each quarter', 'each year'],
    ['kiểm tra ⟦06 tháng/lần⟧', 'each half-year'],
    ['họp ⟦3 tháng một lần⟧', 'each quarter'],
    ['tổ chức ⟦sơ kết 6 tháng⟧, tổng kết ⟦hằng năm⟧', 'each half-year', 'each year'],
    ['⟦6 tháng⟧, ⟦năm⟧ báo cáo Ban Thường vụ', 'each half-year', 'each year'],
    ['họp ⟦02 lần/năm⟧', 'each half-year'],
    ['lấy mẫu ⟦04 đợt/tháng⟧', 'each month'],
    ['⟦mỗi quý 01 lần⟧ tổ chức đối thoại', 'each quarter'],
    ['⟦Mỗi năm 02 lần⟧ diễn tập', 'each half-year'],
    ['diễn tập ⟦tối thiểu một lần/năm⟧'.replace('⟦tối thiểu ', 'tối thiểu ⟦'), 'each year'],
    ['Phấn đấu ⟦mỗi năm⟧ phát triển từ 05 bộ dữ liệu mở', 'each year'],
    ['trả lời ⟦hàng tuần⟧ (thứ năm)', 'each week'],
  ],
  'with the day on which it falls': [
    ['báo cáo ⟦trước ngày 25 hằng tháng⟧', 'each month before 25'],
    ['tổng hợp, báo cáo ⟦trước ngày 05 tháng sau⟧.', 'each month before 5'],
    ['gửi báo cáo ⟦trước ngày 05 của tháng kế tiếp⟧.', 'each month before 5'],
    ['⟦ngày 25 hàng tháng⟧ báo cáo', 'each month 25'],
    ['⟦hằng tháng, trước ngày 25⟧ báo cáo', 'each month before 25'],
    ['⟦định kỳ 6 tháng (trước 20/6⟧) và ⟦cả năm (trước 15/12⟧)', 'each half-year before 20/6', 'each year before 15/12'],
    ['⟦Định kỳ hàng tháng (trước ngày 16⟧ hàng tháng) báo cáo', 'each month before 16'],
    ['⟦định kỳ hằng năm (trước ngày 30 tháng 11⟧) báo cáo kết quả', 'each year before 30/11'],
    ['định kỳ ⟦trước ngày 30 tháng 11 hàng năm⟧ báo cáo', 'each year before 30/11'],
    ['báo cáo ⟦trước ngày 15/11 hằng năm⟧', 'each year before 15/11'],
    ['⟦Hàng năm, trước ngày 25 tháng 12⟧, các cơ quan báo cáo', 'each year before 25/12'],
    ['định kỳ ⟦trước ngày 01/6 và 15/11 hằng năm⟧ báo cáo', 'each half-year before 1/6'],
    ['⟦Tháng 12 hằng năm⟧ rà soát danh mục', 'each year 12'],
    ['⟦từ ngày 01 đến ngày 05 hằng tháng⟧ tổng hợp', 'each month 5'],
    ['⟦trước ngày 25 tháng cuối quý⟧ báo cáo', 'each quarter before 25'],
    ['⟦Hằng năm⟧, các sở báo cáo kết quả về Sở Nội vụ trước ngày 20/11 để tổng hợp.', 'each year before 20/11'],
    ['⟦hằng tháng⟧ tổng hợp, gửi Sở Y tế trước ngày 25', 'each month before 25'],
    [
      '⟦Định kỳ hàng tháng (trước ngày 16⟧ hàng tháng), ⟦6 tháng (trước ngày 16/6⟧), ⟦tổng kết năm (trước ngày 20/11⟧) gửi báo cáo',
      'each month before 16',
      'each half-year before 16/6',
      'each year before 20/11',
    ],
    ['báo cáo trước 19h00’ ⟦hằng ngày⟧ và đột xuất khi cần thiết', 'each day'],
    ['báo cáo ⟦02 lần/ngày⟧ (trước 9h00’ và 16h00’)', 'each day'],
    ['hướng dẫn lập dự toán ⟦hằng năm trước 30/6⟧', 'each year before 30/6'],
  ],
  'rhythms that qualify something else': [
    ['bố trí từ ngân sách hằng năm'],
    ['trong dự toán được giao hằng năm của đơn vị'],
    ['cân đối kinh phí hàng năm cho các đơn vị'],
    ['Theo kế hoạch công tác tư pháp hàng năm'],
    ['chi trả trợ cấp xã hội hàng tháng qua tài khoản'],
    ['các giao dịch trong đời sống hàng ngày'],
    ['gắn với công tác thi đua khen thưởng hàng năm của đơn vị'],
    ['tăng bình quân hàng năm 10%'],
    ['trong kế hoạch hằng năm của các sở, ngành'],
    ['đưa vào kế hoạch đầu tư công trung hạn, hằng năm'],
    ['kết nối ngân hàng năm 2025'],
    ['số đơn hàng tháng 12'],
    ['theo Nghị quyết hằng năm của Hội đồng nhân dân'],
  ],
  'standing duties': [
    ['⟦Thường xuyên⟧ rà soát, cập nhật dữ liệu', 'standing'],
    ['duy trì ⟦thường\nxuyên⟧ các chuyên mục', 'standing'],
    ['Thực hiện ⟦thường xuyên, liên tục⟧', 'standing'],
    ['⟦THƯỜNG XUYÊN⟧ KIỂM TRA', 'standing'],
    ['⟦Thường xuyên⟧, ⟦định kỳ hằng quý⟧ báo cáo về Sở Tài chính', 'standing', 'each quarter'],
    ['bố trí chi thường xuyên và chi đầu tư'],
    ['nguồn kinh phí thường xuyên của đơn vị'],
    ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên'],
    ['khu vực thường xuyên xảy ra thiên tai'],
    ['người dân tại nơi thường xuyên chịu ngập lụt'],
    ['nền tảng bồi dưỡng thường xuyên giáo viên'],
    ['mưa lớn liên tục trong nhiều ngày'],
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
