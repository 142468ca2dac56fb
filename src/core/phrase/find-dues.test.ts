import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import type { DueContext } from './due.ts'
import { mentionInWords } from './due-in-words.ts'
import { findDueMentions } from './find-dues.ts'

const context: DueContext = { documentDate: '2025-11-18', planYear: null }

/** What is found stands in brackets; its meaning beside it. */
type Case = readonly [drawn: string, ...meaning: string[]]

const groups: Readonly<Record<string, readonly Case[]>> = {
  'a day before which work must be done': [
    ['Gửi báo cáo về Sở Y tế ⟦trước ngày 31/01/2026⟧ để tổng hợp.', 'before 2026-01-31'],
    ['Gửi báo cáo ⟦trước 31/01/2026⟧.', 'before 2026-01-31'],
    ['Hoàn thành ⟦trước ngày 06 tháng 12 năm 2025⟧.', 'before 2025-12-06'],
    ['Hoàn thành xong ⟦trước ngày 01-6-2026⟧', 'before 2026-06-01'],
    ['gửi ⟦trước ngày 05.01.2026⟧', 'before 2026-01-05'],
    ['gửi ⟦trước ngày mùng 5 tháng 2 năm 2026⟧', 'before 2026-02-05'],
    ['báo cáo ⟦trước 16 giờ 30 ngày 25/11/2025⟧', 'before 2025-11-25'],
    ['báo cáo ⟦trước 17h00 ngày 25/11/2025⟧ qua thư điện tử', 'before 2025-11-25'],
    ['xong ⟦trước 18 giờ hôm nay (14/12⟧)', 'before 2025-12-14'],
    ['báo cáo ⟦trước 7g30, ngày 25/11/2025⟧', 'before 2025-11-25'],
    ['⟦chậm nhất trước ngày 20/12/2025⟧ gửi Sở Nội vụ', 'before 2025-12-20'],
    ['hoàn thành ⟦trước tháng 3/2026⟧', 'before 2026-03-01'],
    ['hoàn thành ⟦trước quý II/2026⟧', 'before 2026-04-01'],
    ['⟦Trước năm 2030⟧', 'before 2030-01-01'],
    ['hoàn thành ⟦trước năm 2027⟧ và vận hành ⟦thường xuyên, liên tục⟧.', 'before 2027-01-01', 'standing'],
    ['gửi ⟦trước ngày 21\ntháng 12\nnăm 2025⟧.', 'before 2025-12-21'],
    ['GỬI BÁO CÁO ⟦TRƯỚC NGÀY 31/12/2025⟧', 'before 2025-12-31'],
    ['trình ⟦trước ngày 15 / 12 / 2025⟧', 'before 2025-12-15'],
  ],
  'a day by which': [
    ['⟦chậm nhất ngày 17 tháng 12 năm 2025⟧', 'by 2025-12-17'],
    ['⟦chậm nhất là ngày 20/12/2025⟧ gửi về', 'by 2025-12-20'],
    ['⟦chậm nhất vào ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['⟦muộn nhất ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['gửi ⟦không muộn hơn ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['⟦hạn cuối: ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['⟦hạn chót 20/12/2025⟧', 'by 2025-12-20'],
    ['gửi ⟦trong ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['tổ chức ⟦vào ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['⟦chậm nhất trong năm 2027⟧', 'by 2027-12-31'],
    ['⟦chậm nhất trong tháng 02/2028⟧', 'by 2028-02-29'],
    ['hoàn thành ⟦không quá ngày 15/12/2025⟧', 'by 2025-12-15'],
  ],
  'until the end of a time': [
    ['thực hiện ⟦đến ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['thực hiện ⟦đến hết ngày 20/12/2025⟧', 'by 2025-12-20'],
    ['⟦đến hết tháng 3 năm 2026⟧', 'by 2026-03-31'],
    ['⟦Đến hết năm 2025⟧, hoàn thành', 'by 2025-12-31'],
    ['hoàn thành ⟦chậm nhất là hết năm 2025⟧', 'by 2025-12-31'],
    ['⟦đến cuối năm 2025⟧ đạt chuẩn', 'by 2025-12-31'],
    ['hoàn thành ⟦hết quý I/2026⟧', 'by 2026-03-31'],
    ['- ⟦Đến năm 2030⟧, mọi trường học có thư viện', 'by 2030-12-31'],
    ['Phấn đấu ⟦đến năm 2030⟧ có thư viện', 'by 2030-12-31'],
    ['⟦đến quý II/2026⟧ hoàn thành', 'by 2026-06-30'],
    ['⟦từ nay đến hết năm 2025⟧', '2025-11-18/2025-12-31'],
    ['⟦Từ nay đến hết ngày 31 tháng 12 năm 2025⟧.', '2025-11-18/2025-12-31'],
    ['⟦từ nay cho đến hết tháng 6/2026⟧', '2025-11-18/2026-06-30'],
  ],
  'from one day to another': [
    ['⟦từ ngày 01/12/2025 đến ngày 15/12/2025⟧', '2025-12-01/2025-12-15'],
    ['Tháng cao điểm (⟦từ ngày 15/11 đến ngày 15/12⟧)', '2025-11-15/2025-12-15'],
    ['⟦từ ngày 15/12 đến ngày 15/01/2026⟧', '2025-12-15/2026-01-15'],
    ['ra quân ⟦từ ngày 16-22/11/2025⟧', '2025-11-16/2025-11-22'],
    ['⟦từ ngày 17 đến ngày 20 tháng 12 năm 2025⟧', '2025-12-17/2025-12-20'],
    ['⟦từ ngày 17 đến hết ngày 20/12/2025⟧', '2025-12-17/2025-12-20'],
    ['⟦từ 01/12/2025 - 15/12/2025⟧', '2025-12-01/2025-12-15'],
    ['⟦từ tháng 11/2025 đến tháng 4/2026⟧', '2025-11-01/2026-04-30'],
    ['⟦từ tháng 10 đến tháng 4 năm sau⟧', '2025-10-01/2026-04-30'],
    ['⟦từ tháng 10 đến tháng 12 năm 2025⟧', '2025-10-01/2025-12-31'],
    ['⟦từ tháng 11 đến tháng 02 năm 2026⟧', '2025-11-01/2026-02-28'],
    ['⟦từ quý IV/2025 đến quý II/2026⟧', '2025-10-01/2026-06-30'],
    ['⟦từ năm 2026 đến năm 2030⟧', '2026-01-01/2030-12-31'],
    ['⟦Từ năm 2026 - 2030⟧, tổ chức', '2026-01-01/2030-12-31'],
    ['⟦trong giai đoạn 2026 - 2027⟧', '2026-01-01/2027-12-31'],
    ['⟦trong giai đoạn 2026–2027⟧', '2026-01-01/2027-12-31'],
  ],
  'within a time': [
    ['hoàn thành ⟦trong tháng 12/2025⟧.', '2025-12-01/2025-12-31'],
    ['xong ⟦trong tháng 12 năm 2025⟧', '2025-12-01/2025-12-31'],
    ['⟦ngay trong tháng 12 năm 2025⟧', '2025-12-01/2025-12-31'],
    ['Hoàn thành ⟦trong năm 2026⟧', '2026-01-01/2026-12-31'],
    ['⟦trong quý I năm 2026⟧', '2026-01-01/2026-03-31'],
    ['⟦trong Quý III/2026⟧', '2026-07-01/2026-09-30'],
    ['⟦trong quý 2/2026⟧', '2026-04-01/2026-06-30'],
    ['⟦trong 6 tháng đầu năm 2026⟧', '2026-01-01/2026-06-30'],
    ['⟦trong 06 tháng cuối năm 2026⟧', '2026-07-01/2026-12-31'],
    ['⟦trong 9 tháng đầu năm 2026⟧', '2026-01-01/2026-09-30'],
    ['⟦hoàn thành tháng 12/2025⟧', '2025-12-01/2025-12-31'],
    ['⟦hoàn thành quý I/2026⟧', '2026-01-01/2026-03-31'],
    ['⟦trong năm nay⟧', '2025-01-01/2025-12-31'],
    ['⟦trong tháng 10, 11 và 12/2026⟧', '2026-10-01/2026-12-31'],
    ['⟦trong quý I và quý II năm 2026⟧', '2026-01-01/2026-06-30'],
    ['⟦Quý IV/2025⟧: xây dựng kế hoạch', '2025-10-01/2025-12-31'],
    ['⟦Năm 2026⟧, mở rộng ra các xã', '2026-01-01/2026-12-31'],
    ['Thực hiện ⟦trong năm 2026⟧ và các năm tiếp theo', '2026-01-01/2026-12-31'],
  ],
  'a day told by another': [
    ['xong ⟦trước 16 giờ hôm nay⟧.', 'before 2025-11-18'],
    ['Gửi danh sách ⟦chậm nhất là sáng ngày mai⟧', 'by 2025-11-19'],
    ['Họp lúc 8 giờ ngày 20/11/2025, báo cáo ⟦trước 17 giờ cùng ngày⟧.', 'before 2025-11-20'],
    ['Báo cáo trước 17 giờ cùng ngày.'],
    ['Trong điều kiện hôm nay, các xã chủ động.'],
  ],
  'beside a day of the week, and how many in each time': [
    ['sửa xong 02 máy lọc, ⟦không để quá Chủ nhật 12/7/2026⟧.', 'by 2026-07-12'],
    ['gửi ⟦trước sáng thứ Năm, ngày 09/7/2026⟧', 'before 2026-07-09'],
    ['họp với chủ tàu, thứ Năm ⟦09/7/2026⟧.', 'by 2026-07-09'],
    ['phun thuốc (đã quá hạn 02 ngày) ⟦xong trước 9/7/2026⟧.'.replace('⟦xong ', 'xong ⟦'), 'before 2026-07-09'],
    ['Rà soát 27 trường hợp. Hạn: ⟦31/8/2026⟧.', 'by 2026-08-31'],
    ['Quyền hạn: 31/8/2026 là ngày họp.'],
    ['⟦Mỗi quý⟧ 01 phiên kết nối', 'each quarter'],
    ['⟦mỗi tháng⟧ 02 buổi sinh hoạt', 'each month'],
  ],
  'behind who does it, at the end of the item': [
    ['Mở 03 lớp tập huấn (Bệnh viện Đa khoa tỉnh thực hiện, ⟦quý II/2026⟧).', '2026-04-01/2026-06-30'],
    ['Trồng 3 ha rừng – Sở Xây dựng, ⟦tháng 6/2026⟧.', '2026-06-01/2026-06-30'],
    ['Khơi thông mương tưới, sáng Chủ nhật ⟦19/4/2026⟧.', 'by 2026-04-19'],
    ['Theo hướng dẫn (Công văn của Sở Y tế, tháng 6/2026).'],
  ],
  'the last day of a time just named': [
    ['bàn giao trong tháng 6/2026, ⟦muộn nhất ngày 30/6/2026⟧.', 'by 2026-06-30'],
    ['bàn giao ⟦trong tháng 6/2026⟧, ⟦muộn nhất ngày 15/7/2026⟧.', '2026-06-01/2026-06-30', 'by 2026-07-15'],
  ],
  'several in one sentence': [
    ['hoàn thành ⟦trong tháng 12 năm 2025⟧, triển khai ⟦trong năm 2026⟧', '2025-12-01/2025-12-31', '2026-01-01/2026-12-31'],
    ['các xã gửi ⟦trước ngày 10/12/2025⟧, Sở tổng hợp ⟦trước ngày 20/12/2025⟧', 'before 2025-12-10', 'before 2025-12-20'],
    ['báo cáo ⟦trước ngày 20 tháng 12 năm 2025⟧ và ⟦hàng tháng⟧', 'before 2025-12-20', 'each month'],
    ['cử cán bộ ⟦trong tháng 12/2025⟧ và ⟦tháng 01/2026⟧', '2025-12-01/2025-12-31', '2026-01-01/2026-01-31'],
    ['kiểm tra ⟦trước ngày 15/6/2026⟧ và ⟦15/12/2026⟧', 'before 2026-06-15', 'before 2026-12-15'],
    ['đánh giá ⟦hằng năm⟧ và tổng kết ⟦sau khi kết thúc Đề án⟧', 'each year', 'after kết thúc Đề án'],
    ['gửi ⟦trước ngày 10/12/2025⟧ và gửi lại trước ngày 10/12/2025', 'before 2025-12-10'],
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
