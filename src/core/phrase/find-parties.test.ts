import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { findParties } from './find-parties.ts'

/** Who leads and who supports in each sentence: `A + B < C`. */
function parties(text: string): string {
  const words = new WordTable(text)
  const row = (bodies: ReadonlyArray<{ readonly name: string }>): string => bodies.map(({ name }) => name).join(' + ')
  return findParties(words, 0, words.count)
    .map(({ lead, asked, support }) => `${row([...lead, ...asked])}${support.length > 0 ? ` < ${row(support)}` : ''}`)
    .join(' | ')
}

const cases: ReadonlyArray<readonly [text: string, expected: string]> = [
  ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan rà soát.', 'Sở Y tế < Sở Nội vụ + các đơn vị liên quan'],
  ['Sở Tài chính phối hợp với các sở, ngành bố trí kinh phí.', 'Sở Tài chính < các sở, ngành'],
  ['Sở Công Thương bình ổn giá hàng thiết yếu dịp Tết.', 'Sở Công Thương'],
  ['UBND các xã, phường nạo dòng kênh nội đồng.', 'UBND các xã, phường'],
  ['Sở Công Thương là cơ quan của tỉnh.', 'Sở Công Thương'],
  ['Sở Công Thương tỉnh Hoa Lộc', ''],
  ['Ban Chính sách - Pháp luật là bộ phận thường trực, hướng dẫn các cấp.', 'Ban Chính sách - Pháp luật'],
  ['Giao Phó Thủ tướng phụ trách lĩnh vực trực tiếp chỉ đạo.', 'Phó Thủ tướng'],
  ['Để việc thống kê được triển khai thống nhất, trên cơ sở biểu mẫu, đề nghị các xã, phường khẩn trương rà soát.', 'các xã, phường'],
  ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố: Lai Châu, Huế chỉ đạo sơ tán dân.', 'Lai Châu + Huế'],
  ['UBND phường vận động hộ dân; Công an phường phối hợp bảo đảm trật tự.', 'UBND phường < Công an phường'],
  ['Sở Công Thương chủ trì, cùng Sở Y tế và các cơ quan liên quan rà soát.', 'Sở Công Thương < Sở Y tế + các cơ quan liên quan'],
  ['Sở Y tế chủ trì; Công an tỉnh, Tỉnh đoàn phối hợp.', 'Sở Y tế < Công an tỉnh + Tỉnh đoàn'],
  ['Bí thư chi bộ, Trưởng các khu phố vận động nhân dân.', 'Bí thư chi bộ + Trưởng các khu phố'],
  ['Giao Sở Y tế theo dõi, đôn đốc các đơn vị thực hiện.', 'Sở Y tế'],
  ['Đề nghị Hội Nông dân tỉnh vận động hội viên.', 'Hội Nông dân tỉnh'],
  ['Ủy ban nhân dân tỉnh yêu cầu các sở, ngành khẩn trương triển khai.', 'các sở, ngành'],
  ['Phối hợp với Sở Y tế tổ chức tập huấn.', ' < Sở Y tế'],
  ['Chỉ đạo các trạm y tế phối hợp với nhà trường khám sức khỏe.', ''],
  ['Tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch.', ''],
  ['Hướng dẫn Ủy ban nhân dân các xã, phường rà soát.', ''],
  ['Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì, phối hợp Sở Y tế đề xuất.', 'Sở Xây dựng < Sở Y tế'],
  ['Căn cứ chức năng, nhiệm vụ được giao, các sở, ngành xây dựng kế hoạch.', 'các sở, ngành'],
  ['Trên cơ sở đề nghị của các sở liên quan, Sở Tài chính bố trí kinh phí.', 'Sở Tài chính'],
  ['Sở Y tế theo chức năng, nhiệm vụ chủ trì khám sức khỏe.', 'Sở Y tế'],
  ['Sở Tài chính, trên cơ sở đề xuất của các đơn vị, trình cấp có thẩm quyền.', 'Sở Tài chính'],
  ['Các sở, ngành rà soát; UBND các xã, phường xây dựng kế hoạch.', 'Các sở, ngành + UBND các xã, phường'],
  ['Sở Y tế tổ chức khám. Sở Nội vụ tổng hợp.', 'Sở Y tế | Sở Nội vụ'],
  ['Về kinh phí: Sở Tài chính bố trí dự toán.', ' | Sở Tài chính'],
  ['Sở Y tế: Tổ chức khám sức khỏe cho trẻ em.', 'Sở Y tế'],
  ['Bộ Nội vụ đã ban hành hướng dẫn.', ''],
  ['Kết quả gửi về Sở Y tế tổng hợp, báo cáo.', ''],
  ['Rà soát các dự án do Sở Xây dựng quản lý.', ''],
  ['Giao Thuế tỉnh chủ trì, Sở Tài chính phối hợp rà soát nghĩa vụ tài chính.', 'Thuế tỉnh < Sở Tài chính'],
  ['Công an tỉnh chủ trì, Liên đoàn Lao động tỉnh phối hợp.', 'Công an tỉnh < Liên đoàn Lao động tỉnh'],
  ['Sở Xây dựng chủ trì cùng Sở Y tế, Công an tỉnh kiểm tra đột xuất.', 'Sở Xây dựng < Sở Y tế + Công an tỉnh'],
  ['Việc thẩm định giá thuê do Sở Tài chính chủ trì, Sở Xây dựng phối hợp.', 'Sở Tài chính < Sở Xây dựng'],
  ['Tập huấn cho giáo viên các trường (do ngành y tế thực hiện).', 'ngành y tế'],
  ['Tổng hợp kết quả các nội dung thành phần do Sở Y tế chủ trì, quản lý.', ''],
  ['Hỗ trợ nạn nhân trở về: Sở Y tế, Hội Liên hiệp Phụ nữ tỉnh.', ' | Sở Y tế + Hội Liên hiệp Phụ nữ tỉnh'],
  ['Ký kết chương trình phối hợp với Sở Y tế.', ''],
  ['Hội Nông dân tỉnh cùng các xã, phường tổ chức 12 buổi nói chuyện.', 'Hội Nông dân tỉnh < các xã, phường'],
  ['Sở Y tế, Sở Nội vụ cùng thực hiện việc rà soát.', 'Sở Y tế + Sở Nội vụ'],
  ['Giao Sở Y tế cùng với Sở Nội vụ rà soát.', 'Sở Y tế < Sở Nội vụ'],
  ['Đoàn Thanh niên xã: cùng Hội Nông dân xã khơi thông mương tưới.', 'Đoàn Thanh niên xã < Hội Nông dân xã'],
  ['Yêu cầu Sở Y tế làm việc với Sở Nội vụ để điều chuyển bác sĩ.', 'Sở Y tế < Sở Nội vụ'],
  ['Thanh tra tỉnh làm việc với Sở Nội vụ trong tháng 6.', 'Thanh tra tỉnh'],
  ['UBND các xã Sơn Kim, Sơn Tây, Sơn Hồng di dời dân.', 'UBND các xã Sơn Kim, Sơn Tây, Sơn Hồng'],
  ['Thu hồi số tiền quyết toán sai: Phòng Kinh tế; thời hạn 15/7/2026.', ' | Phòng Kinh tế'],
  [
    'Giao: Phòng Kinh tế chủ trì, Văn phòng Đăng ký đất đai chi nhánh Bến Tre phối hợp.',
    'Phòng Kinh tế < Văn phòng Đăng ký đất đai chi nhánh Bến Tre',
  ],
  ['UBND các xã Sơn Kim, Sở Y tế di dời dân.', 'UBND các xã Sơn Kim + Sở Y tế'],
  ['Sở Y tế - cơ quan quản lý nhà nước về y tế - chỉ đạo các cơ sở tiếp nhận học sinh.', 'Sở Y tế'],
  ['Phòng Hậu cần: cấp phát xăng dầu.', 'Phòng Hậu cần'],
  ['Phòng Tham mưu giúp Giám đốc Công an tỉnh theo dõi tình hình.', 'Phòng Tham mưu'],
  ['Vườn quốc gia Kỳ Sơn phối hợp cùng chính quyền địa phương tuần tra.', 'Vườn quốc gia Kỳ Sơn < chính quyền địa phương'],
  ['Tổ công tác nước sạch: sửa xong 02 máy lọc.', 'Tổ công tác nước sạch'],
  ['Đồn Biên phòng Cồn Cỏ, Công an đặc khu kiểm đếm tàu cá.', 'Đồn Biên phòng Cồn Cỏ + Công an đặc khu'],
  ['Các thôn: mỗi thôn trồng 500 m đường hoa.', 'Các thôn'],
  ['Mở 03 lớp tập huấn cho học viên (Bệnh viện Đa khoa tỉnh thực hiện, quý II).', 'Bệnh viện Đa khoa tỉnh'],
  ['Mở 03 lớp tập huấn cho học viên (Sở Y tế, tháng 6).', 'Sở Y tế'],
  ['Mở 03 lớp tập huấn cho học viên của ngành (Sở Y tế).', ''],
  ['Chọn tạo và công nhận 12 giống mới - Viện Khoa học Lâm nghiệp Việt Nam.', 'Viện Khoa học Lâm nghiệp Việt Nam'],
  ['Mở 03 lớp tập huấn cho học viên – Sở Y tế, xong trước ngày 30/6/2026.', 'Sở Y tế'],
  ['Các bộ, cơ quan ngang bộ, UBND cấp tỉnh rà soát văn bản.', 'Các bộ + cơ quan ngang bộ + UBND cấp tỉnh'],
  ['Thủ trưởng các bộ, cơ quan ngang bộ chỉ đạo rà soát.', 'Thủ trưởng các bộ, cơ quan ngang bộ'],
  ['Các sở, ngành là thành viên Ban Chỉ đạo: xây dựng kế hoạch.', 'Các sở, ngành là thành viên Ban Chỉ đạo'],
]

for (const [text, expected] of cases) test(text, () => assert.equal(parties(text), expected))

test('a heading that only names bodies is told from a sentence', () => {
  const only = (text: string): boolean | undefined => {
    const words = new WordTable(text)
    return findParties(words, 0, words.count)[0]?.onlyBodies
  }
  assert.equal(only('Giao Sở Y tế, Sở Nội vụ'), true)
  assert.equal(only('Sở Nội vụ (Cơ quan thường trực):'), true)
  assert.equal(only('Sở Nội vụ rà soát'), false)
})
