import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinLines } from './join-lines.ts'
import { linesBetween } from './text-line.ts'

/** Paragraphs as `joinLines` puts them together, one a row, their own line breaks as `/`. */
const joined = (text: string): string[] =>
  joinLines(text, linesBetween(text, 0, text.length, null)).map(({ start, end }) => text.slice(start, end).replace(/\n+/g, ' / '))

const texts: Readonly<Record<string, readonly string[]>> = {
  'one line a paragraph': ['1. Mục đích', 'Nâng cao nhận thức của người dân.', '2. Yêu cầu', '- Kịp thời, hiệu quả.'],
  'small letters go on': ['- Rà soát các công trình / thủy lợi trên địa bàn.', '- Tổng hợp.'],
  'a label alone goes on with the next line': ['1. / Sở Y tế', '2. / Sở Nội vụ'],
  'the head of a name goes on in the next line': ['- Tham mưu Ủy ban nhân dân / Thành phố ban hành kế hoạch.', '- Tổng hợp.'],
  'a year after a dash is no item': ['Chương trình giai đoạn 2026 / - 2030 trên địa bàn tỉnh.'],
}

for (const [name, paragraphs] of Object.entries(texts)) {
  test(name, () => assert.deepEqual(joined(paragraphs.join('\n').replaceAll(' / ', '\n')), paragraphs))
}

test('broken at a width, paragraphs parted by empty lines', () => {
  const paragraphs = [
    '1. Sở Giáo / dục và Đào tạo',
    '- Chủ trì, phối hợp với Sở Y tế tổ chức khám sức khỏe. Định kỳ / Hằng năm tổng hợp kết quả.',
    '- Rà soát cơ sở / vật chất của các trường.',
    '2. Sở Y tế',
  ]
  assert.deepEqual(joined(paragraphs.join('\n\n').replaceAll(' / ', '\n')), paragraphs)
})

test('broken at a width without empty lines', () => {
  const paragraphs = [
    '1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp / với Ủy ban nhân dân các xã, phường rà soát toàn bộ / công trình thủy lợi, hồ đập trên địa bàn tỉnh, có / phương án bảo đảm an toàn.',
    '2. Sở Xây dựng kiểm tra các công trình giao thông, / biển báo.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các / đơn vị phản ánh kịp thời.',
  ]
  assert.deepEqual(joined(paragraphs.join('\n').replaceAll(' / ', '\n')), paragraphs)
})
