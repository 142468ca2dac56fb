import assert from 'node:assert/strict'
import { test } from 'node:test'
import { screenWords } from './screen-words.ts'

const shown = (text: string): string => {
  const verdict = screenWords(text)
  let out = text
  for (const [start, end] of [...(verdict?.hits ?? [])].reverse()) out = `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`
  return out
}

const hits = [
  'Công an xã mời ⟦bà Lường Thúng Mủng⟧ lên trụ sở.',
  '⟦Lập danh sách⟧ ⟦người ký tên⟧ vào thư kiến nghị.',
  '⟦L\u200bậ\u200bp danh sách⟧ ⟦người\u00a0ký tên⟧ vào thư kiến nghị.',
  'Mỗi tuần 05 bài ⟦phản bác⟧ luận điệu trên mạng.',
  'Không nêu trong ⟦thông tin⟧ giải quyết hồ sơ.'.replace(/[⟦⟧]/g, ''),
]
for (const hit of hits) test(`the hits are the words themselves: ${hit}`, () => assert.equal(shown(hit.replace(/[⟦⟧]/g, '')), hit))

test('held words are found wherever they stand in a very long text', () => {
  const filler = 'Sửa chữa đường liên xã, nạo vét kênh mương trước mùa mưa. '.repeat(400)
  for (const at of [0, 5980, 12_345, filler.length]) {
    const text = `${filler.slice(0, at)} Lập danh sách tín đồ các điểm nhóm. ${filler.slice(at)}`
    const verdict = screenWords(text)
    assert.equal(verdict?.rule, 'monitoring/belief@3')
    assert.ok(verdict.hits.some(([start, end]) => text.slice(start, end) === 'tín đồ'))
  }
})

test('the work grows with the length, not with its square', () => {
  for (const unit of ['giải quyết tiếp công dân theo dõi đình công ', 't h e o ', 'đ*g h*p ', 'đ/', 'ông ', 'a-']) {
    const began = performance.now()
    screenWords(unit.repeat(20_000 / unit.length))
    assert.ok(performance.now() - began < 3000, unit)
  }
})

test('words of the rules inside other words do not count', () => {
  for (const text of [
    'Niêm yết thông tin giải quyết thủ tục.',
    'Thông tin gia đình chính sách.',
    'Quản lý biển và hải đảo là nhiệm vụ chung.',
    'Tổng hợp nhu cầu kinh phí.',
  ])
    assert.equal(screenWords(text), null)
})

const parted: readonly (readonly [heading: string, item: string, rule: string | null])[] = [
  ['Theo dõi, ghi chép và báo cáo về', 'Các hộ chưa đồng thuận nhận tiền đền bù', 'monitoring/petition@2'],
  ['Về nhóm tài xế ngừng chạy xe', 'Thu thập họ tên, biển số', 'monitoring/petition@2'],
  ['Theo dõi, ghi chép và báo cáo về', 'Các hộ chưa có nước sạch', null],
  ['Về nhóm tài xế được cấp đổi giấy phép', 'Thu thập họ tên, biển số', null],
]
for (const [heading, item, rule] of parted) {
  test(`parted over a heading and a point: ${heading}: ${item}`, () => assert.equal(screenWords(item, heading)?.rule ?? null, rule))
}
