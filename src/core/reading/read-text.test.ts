import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../text/span.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'

const plan = `ỦY BAN NHÂN DÂN
TỈNH VĨNH HÀ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 25/KH-UBND
Vĩnh Hà, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Dạy bơi cho trẻ em năm 2026

Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
Ủy ban nhân dân tỉnh Vĩnh Hà ban hành Kế hoạch dạy bơi cho trẻ em năm 2026 như sau:

II. NHIỆM VỤ
1. Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với Sở Giáo dục và Đào tạo mở 20 lớp học bơi trước ngày 31/6/2026.
2. Công an tỉnh lập danh sách những người hay phê bình chính quyền trên mạng xã hội.
3. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Nội vụ trước ngày 15/12/2026./.

Nơi nhận:
- Các sở, ban, ngành tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`

/** Everything of a reading that has a span, with the words there, in NFC and with plain spaces and line ends. */
function quotes(reading: Reading): string[] {
  const quote = (name: string, [start, end]: Span) =>
    `${name}: ${reading.text.slice(start, end).normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n')}`
  const walk = (name: string, value: unknown): string[] => {
    if (Array.isArray(value)) {
      if (value.length === 2 && value.every(each => typeof each === 'number')) return [quote(name, value as unknown as Span)]
      return value.flatMap(each => walk(name, each))
    }
    return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, each]) => walk(`${name}.${key}`, each)) : []
  }
  return walk('', reading)
}

test('a plan is read, screened and checked', () => {
  const reading = readText(plan)
  assert.deepEqual(
    reading.tasks.map(task => task.lead.map(agency => agency.name)),
    [['Sở Văn hóa, Thể thao và Du lịch']],
  )
  assert.equal(reading.reports.length, 1)
  assert.deepEqual(
    reading.held.map(item => item.reasons),
    [['monitoring']],
  )
  assert.deepEqual([...new Set(reading.remarks.map(remark => remark.rule))].sort(), [
    'agency-not-in-recipients',
    'impossible-day',
    'numbering-gap',
  ])
})

const surfaces = [
  { name: 'letters and marks apart (NFD)', damage: (text: string) => text.normalize('NFD') },
  { name: 'line ends of Windows', damage: (text: string) => text.replaceAll('\n', '\r\n') },
  { name: 'spaces that do not break', damage: (text: string) => text.replaceAll(' năm ', '\u00a0năm\u00a0') },
  { name: 'all of them', damage: (text: string) => text.normalize('NFD').replaceAll('\n', '\r\n').replaceAll('ngày ', 'ngày\u00a0') },
]
for (const { name, damage } of surfaces)
  test(`spans hold in the text as it came: ${name}`, () => {
    const text = damage(plan)
    const reading = readText(text)
    assert.equal(reading.text, text)
    assert.deepEqual(quotes(reading), quotes(readText(plan)))
  })

for (const text of ['', '\n', ' ', '1.', 'a)\n'.repeat(50), plan.slice(0, 200), plan.slice(300), '⟦\u0301\ud800 ngày 31/02/2026'])
  test(`anything comes back as a reading: ${JSON.stringify(text.slice(0, 30))}`, () => {
    const reading = readText(text)
    assert.equal(reading.text, text)
    for (const remark of reading.remarks) assert.ok(remark.span[0] <= remark.span[1] && remark.span[1] <= text.length)
  })
