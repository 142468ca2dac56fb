import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLabel } from './read-label.ts'

const labels: ReadonlyArray<readonly [line: string, label: string | null]> = [
  ['I. MỤC ĐÍCH, YÊU CẦU', 'roman I'],
  ['XIV. Tổ chức thực hiện', 'roman XIV'],
  ['II - NHIỆM VỤ', 'roman II'],
  ['A. QUAN ĐIỂM', 'capital A'],
  ['B.1. Hoàn thiện thể chế', 'capital B.1'],
  ['B.1 ha', null],
  ['1. Mục đích', 'number 1'],
  ['2.1. Sở Y tế', 'number 2.1'],
  ['I- MỤC ĐÍCH, YÊU CẦU', 'roman I'],
  ['1- Ban Thường vụ Đảng ủy', 'number 1'],
  ['1.2- Giám sát chuyên đề', 'number 1.2'],
  ['16- 22/11 tổ chức', null],
  ['2.1 Sở Y tế', 'number 2.1'],
  ['1.1.1. Tuyên truyền', 'number 1.1.1'],
  ['3) Rà soát', 'number 3)'],
  ['1.Mục đích', 'number 1'],
  ['a) Rà soát', 'letter a)'],
  ['đ) Tổng hợp', 'letter đ)'],
  ['b. Sở Nội vụ', 'letter b'],
  ['a/ Rà soát', 'letter a'],
  ['a/b Rà soát', null],
  ['V/v rà soát', null],
  ['(1) Rà soát', 'bracketed (1)'],
  ['(ii) Tổng hợp', 'small-roman (ii)'],
  ['- Rà soát', 'dash -'],
  ['– Rà soát', 'dash -'],
  ['+ Rà soát', 'plus +'],
  ['• Rà soát', 'dot •'],
  ['Điều 3. Chánh Văn phòng', 'article Điều 3'],
  ['Phần thứ nhất', 'part Phần thứ nhất'],
  ['Chương II', 'chapter Chương II'],
  ['Mục 1. Quy định chung', 'division Mục 1'],
  ['30.000 đồng một người', null],
  ['2026 là năm đầu', null],
  ['01/7/2026 là hạn cuối', null],
  ['-5 độ', null],
  ['Sở Y tế chủ trì', null],
  ['Điều này cần làm ngay', null],
  ['*Ghi chú', null],
]

for (const [line, label] of labels) {
  test(`“${line}” begins with ${label ?? 'no label'}`, () => {
    const read = readLabel(line, 0, line.length)
    assert.equal(read && `${read.kind} ${read.text}`, label)
  })
}

test('points stand in the order of the Vietnamese alphabet', () => {
  const values = ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'].map(point => readLabel(`${point} Rà soát`, 0, 10)?.value)
  assert.deepEqual(values, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})
