import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { readColumn, readField } from './read-field.ts'

const columns: Record<string, readonly string[]> = {
  lead: [
    'Đơn vị thực hiện',
    'Đơn vị chủ trì/phối hợp',
    'Cơ quan chủ trì, phối hợp',
    'CQ chủ trì',
    'ĐV chịu trách nhiệm',
    'Trách nhiệm',
    'Phòng chủ trì',
    'Bộ phận thực hiện',
    'Người thực hiện',
    'Phân công thực hiện',
    'Sở, ngành chủ trì',
    'Nơi làm chính',
  ],
  support: ['Cơ quan phối hợp', 'CQ phối hợp', 'ĐV phối hợp', 'Phối hợp', 'Nơi cùng làm', 'Đơn vị cùng thực hiện', 'Cơ quan tham gia'],
  due: ['Thời gian', 'Ngày hoàn thành', 'Hoàn thành trước', 'Tiến độ hoàn thành', 'Thời hạn trình', 'Mốc thời gian'],
  product: ['Sản phẩm đầu ra', 'Kết quả/sản phẩm', 'Dự kiến sản phẩm hoàn thành', 'Hình thức văn bản'],
  content: [
    'Nội dung nhiệm vụ',
    'Đầu mục công việc',
    'Nhóm nhiệm vụ',
    'Các nhiệm vụ cụ thể',
    'Tên văn bản',
    'Tên đề án/chương trình',
    'Việc phải làm',
  ],
  other: ['Cấp trình', 'Cấp ban hành', 'Cơ quan trình', 'Lãnh đạo phụ trách', 'Số lượng', 'Đơn vị tính'],
  note: ['Ghi chú'],
  number: ['STT', 'Thứ tự'],
}

for (const [kind, names] of Object.entries(columns))
  for (const name of names)
    test(`a column “${name}” is ${kind}`, () => {
      const words = new WordTable(name)
      assert.equal(readColumn(words, 0, words.count), kind)
    })

const sentences = [
  'Phòng Kinh tế: tham mưu phân bổ kinh phí.',
  'Trách nhiệm của các sở: tổ chức thực hiện.',
  'Chủ trì triển khai các việc sau: rà soát.',
  'Cùng thực hiện các việc sau: rà soát.',
]
for (const text of sentences)
  test(`“${text}” is no labelled field`, () => {
    const words = new WordTable(text)
    assert.equal(readField(words, 0, words.count), null)
  })

test('“Cùng thực hiện: …” is the label of those who help', () => {
  const words = new WordTable('Cùng thực hiện: Vụ Pháp chế')
  assert.deepEqual(readField(words, 0, words.count), { kind: 'support', valueFrom: 3 })
})
