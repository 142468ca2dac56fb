import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../reading/read-text.ts'
import { maskReading } from './mask-reading.ts'

const text = `ỦY BAN NHÂN DÂN
TỈNH VÂN LAM

Số: 17/KH-UBND

Vân Lam, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Công tác năm 2026

II. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ
- Mời bà Ngọ Rế
Tre ký cam kết không gửi đơn.
- Hỗ trợ sửa nhà cho hộ nghèo, trong đó khen thưởng chị Mai Phấn Hồng, điện thoại 0912 345 678, trước ngày 30/6/2026.
- Sửa chữa đường Nguyễn Văn Linh.

Nơi nhận:
- Như trên;
- Ông Tạ Bình Trà (để biết);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH


Trịnh Cột Cờ
`

const read = readText(text)
const masked = maskReading(read)

test('names and numbers of private persons are nowhere in what is stored', () => {
  const stored = JSON.stringify(masked)
  for (const gone of ['Ngọ Rế', 'Rế Tre', 'Mai Phấn Hồng', '0912 345 678']) assert.ok(!stored.includes(gone), gone)
})

test('the signer, recipients, streets and everything else stay', () => {
  for (const kept of ['Trịnh Cột Cờ', 'Tạ Bình Trà', 'đường Nguyễn Văn Linh', 'Sở Nội vụ', '17/KH-UBND'])
    assert.ok(masked.text.includes(kept), kept)
  assert.equal(masked.document.signatory?.name, read.document.signatory?.name)
})

test('the text keeps its length, and every span', () => {
  assert.equal(masked.text.length, text.length)
  const spansOf = (value: unknown): string =>
    JSON.stringify(value, (key, each: unknown) => (key === 'text' ? undefined : each)).replace(/[^\d,[\]]/gu, '')
  assert.equal(spansOf(masked.tasks.map(task => task.span)), spansOf(read.tasks.map(task => task.span)))
  assert.deepEqual(masked.lines, read.lines)
})

test('what was held stays held, and what was not stays work', () => {
  assert.deepEqual(
    masked.held.map(held => [held.rule, held.span]),
    read.held.map(held => [held.rule, held.span]),
  )
  assert.equal(masked.held.length, 1)
  assert.equal(masked.tasks.length, read.tasks.length)
})

test('it says what was covered', () => {
  assert.deepEqual(
    masked.masked.map(each => each.kind),
    ['name', 'name', 'phone'],
  )
  assert.ok(masked.masked.every(({ span }) => /^[█\s]+$/u.test(masked.text.slice(...span))))
})

test('a text that tells of nobody is the same', () => assert.equal(maskReading(readText('1. Sở Y tế mua 02 xe.')).masked.length, 0))
