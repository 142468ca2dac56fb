import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderColumns } from './columns.ts'

const columns = [
  { title: 'Mục', share: 0 },
  { title: 'Nội dung', share: 1 },
]

test('cells wrap at words inside their column', () => {
  assert.deepEqual(renderColumns(columns, [['II.1', 'Rà soát, sửa chữa trường học']], 21), [
    'Mục   Nội dung',
    'II.1  Rà soát, sửa',
    '      chữa trường học',
    '',
  ])
})

test('no line is wider than the terminal, whatever the words', () => {
  const lines = renderColumns(
    columns,
    [
      ['II.1', 'Cơ sở dữ liệu tại https://mot-dia-chi-rat-dai.example.vn/duong-dan/rat/dai'],
      ['', ''],
    ],
    40,
  )
  for (const line of lines) assert.ok(Array.from(line).length <= 40, line)
})

test('letters in decomposed form take the place of one letter', () => {
  const [, composed] = renderColumns(columns, [['II.1', 'Sở Y tế']], 40)
  assert.deepEqual(renderColumns(columns, [['II.1', 'Sở Y tế'.normalize('NFD')]], 40)[1], composed)
})

test('a cell longer than its column allows ends in an ellipsis', () => {
  const [, ...lines] = renderColumns([{ title: 'Nội dung', share: 1, lines: 2 }], [['Rà soát, sửa chữa trường học trước năm học mới']], 18)
  assert.deepEqual(lines, ['Rà soát, sửa chữa', 'trường học trước…', ''])
})
