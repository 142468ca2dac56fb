import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPersonalData } from './find-personal-data.ts'

const shown = (text: string): string => {
  let out = text
  for (const { span } of findPersonalData(text).toReversed()) out = `${out.slice(0, span[0])}⟦${out.slice(...span)}⟧${out.slice(span[1])}`
  return out
}

const covered = [
  'Vận động bà ⟦Ngọ Rế Tre⟧ rút đơn.',
  'Khen thưởng lái xe ⟦Đỗ Vô Lăng⟧ dũng cảm cứu người trong lũ.',
  'Giải quyết đơn của ông ⟦Lường Ấm Tích⟧, thường trú tại ⟦tổ 4, phường Trăng Non⟧; trả lời trong 30 ngày.',
  'Hỗ trợ hộ bà ⟦Hứa Thị Quả Bàng⟧ (trú ⟦ấp Bình Mơ, xã Gió Ngược⟧) sửa nhà.',
  'Gửi về hộp thư ⟦cham.coi.xay@example.com⟧ trước ngày 15.',
  'Liên hệ chuyên viên Lương Bút Xóa, điện thoại ⟦0912 345 678⟧.',
  'Số di động: ⟦+84 98.765.4321⟧',
  'Họ tên, số CCCD ⟦012345678901⟧, nơi cấp.',
  'STT\tSố căn cước\n1\t⟦012345678901⟧\n2\t⟦036098765432⟧',
  'Chuyển vào số tài khoản ⟦0123 4567 8901⟧ của chị ⟦Mai Phấn Hồng⟧.',
  'Trao quà cho em ⟦Vi Sách Vở⟧ và em ⟦Hạng A Sáo⟧.',
]
for (const text of covered) {
  const bare = text.replace(/[⟦⟧]/gu, '')
  test(`is covered: ${text}`, () => assert.equal(shown(bare), text))
}

const left = [
  'Giao ông Tạ Bình Trà, Phó Chủ tịch UBND tỉnh, làm Trưởng ban.',
  'Giám đốc Sở Xây dựng Trịnh Cột Cờ trực tiếp đối thoại.',
  'Đoàn viên Đoàn Thanh niên Cộng sản Hồ Chí Minh.',
  'Ủy ban nhân dân Thành phố Hồ Chí Minh; Giải thưởng Hồ Chí Minh; đường Trần Phú.',
  'Trường THPT Nguyễn Huệ Đông, Bệnh viện Nguyễn Tri Phương, Giải báo chí Trần Mai Ninh.',
  'Trồng cây trên đường Nguyễn Văn Linh, phố Lý Thường Kiệt.',
  'Truy tặng danh hiệu cho liệt sĩ Đinh Ba Lô.',
  'Kỷ niệm ngày sinh Đại tướng Võ Nguyên Giáp.',
  'Gửi về vanthu@soyte.vanlam.gov.vn.',
  'Đường dây nóng 0912 345 678 trực 24/24.',
  'Điện thoại cơ quan: 0292 3812 345.',
  'Số tài khoản 0123456789012 của Ban Cứu trợ tỉnh tại Kho bạc Nhà nước.',
  'Quyết định số 0123/QĐ-UBND ngày 05/01/2026; mã dự án 012345678901.',
  'Kinh phí: 035.000.000.000 đồng; tọa độ 0912345.6789.',
  'Các sở, ban, ngành; UBND các xã, phường; Công an tỉnh.',
]
for (const text of left) test(`is left: ${text}`, () => assert.equal(shown(text), text))

test('no place is found twice, and places come in their order', () => {
  const text = 'Ông Hứa Quả Bàng, CCCD 012345678901, điện thoại 0912345678, trú tại thôn Bến Mơ, xã Mây Ngàn.\n'.repeat(50)
  const spans = findPersonalData(text).map(each => each.span)
  assert.equal(spans.length, 200)
  assert.ok(spans.every(([start, end], index) => start < end && start >= (spans[index - 1]?.[1] ?? 0)))
})
