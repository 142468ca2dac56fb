import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cell, columns, net, read, tables } from './page-fixture.ts'
import type { FixturePage } from './pdf-fixture.ts'

test('a table keeps its cells; lines of a cell are one paragraph, and over the page rows, heads and merged cells go on', async () => {
  const head = [cell(0, 115, 'TT'), cell(1, 115, 'Nội dung'), cell(2, 115, 'Cơ quan chủ trì')]
  const got = await read(
    {
      rules: net([100, 120, 160, 200]),
      texts: [
        ...head,
        cell(0, 135, '1'),
        cell(1, 135, 'Xây dựng phương án phòng, chống thiên tai'),
        cell(1, 150, 'của tỉnh'),
        cell(2, 135, 'Sở Nông nghiệp và'),
        cell(2, 150, 'Môi trường'),
        cell(0, 175, '2'),
        cell(1, 175, 'Diễn tập ứng phó bão mạnh tại các xã ven'),
        cell(2, 175, 'Bộ Chỉ huy Quân sự'),
      ],
    },
    {
      rules: net([100, 120, 140, 160]),
      texts: [...head, cell(1, 135, 'biển'), cell(2, 135, 'tỉnh'), cell(0, 155, '3'), cell(1, 155, 'Tổng kết'), cell(2, 155, 'Sở Nội vụ')],
    },
  )
  assert.deepEqual(tables(got), [
    [
      ['TT', 'Nội dung', 'Cơ quan chủ trì'],
      ['1', 'Xây dựng phương án phòng, chống thiên tai của tỉnh', 'Sở Nông nghiệp và Môi trường'],
      ['2', 'Diễn tập ứng phó bão mạnh tại các xã ven biển', 'Bộ Chỉ huy Quân sự tỉnh'],
      ['3', 'Tổng kết', 'Sở Nội vụ'],
    ],
  ])
  assert.equal(got.blocks?.[0]?.kind === 'table' && got.blocks[0].rows[0]?.header, true)
})

test('a merged cell goes on over the edge of the page, through a row that the edge cuts', async () => {
  const merged = (ys: readonly number[]): NonNullable<FixturePage['rules']> => [
    ...[ys[0] ?? 0, ys.at(-1) ?? 0].map(y => [80, y, 500, y] as const),
    ...ys.slice(1, -1).map(y => [80, y, 380, y] as const),
    ...columns.map(x => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
  ]
  const got = await read(
    {
      rules: merged([100, 120, 140]),
      texts: [
        cell(0, 115, '1'),
        cell(1, 115, 'Tập huấn'),
        cell(2, 115, 'Sở Nội vụ'),
        cell(0, 135, '2'),
        cell(1, 135, 'Kiểm tra công tác phòng, chống thiên tai'),
      ],
    },
    { rules: merged([100, 120, 140]), texts: [cell(1, 115, 'tại cơ sở'), cell(0, 135, '3'), cell(1, 135, 'Tổng kết')] },
  )
  const [table] = got.blocks ?? []
  assert.ok(table?.kind === 'table')
  assert.deepEqual(
    table.rows.map(row => row.cells.map(({ rows, span }) => [rows, got.text.slice(...span)])),
    [
      [
        [1, '1'],
        [1, 'Tập huấn'],
        [3, 'Sở Nội vụ'],
      ],
      [
        [1, '2'],
        [1, 'Kiểm tra công tác phòng, chống thiên tai tại cơ sở'],
      ],
      [
        [1, '3'],
        [1, 'Tổng kết'],
      ],
    ],
  )
})

test('a box without the line to its neighbour is a merged cell', async () => {
  const got = await read({
    rules: [...[100, 140].map(y => [80, y, 500, y] as const), [80, 120, 380, 120], ...columns.map(x => [x, 100, x, 140] as const)],
    texts: [cell(0, 115, '1'), cell(1, 115, 'Tập huấn'), cell(0, 135, '2'), cell(1, 135, 'Kiểm tra'), cell(2, 125, 'Sở Nội vụ')],
  })
  const [table] = got.blocks ?? []
  assert.ok(table?.kind === 'table')
  assert.deepEqual(
    table.rows.map(row => row.cells.map(({ column, rows, span }) => [column, rows, got.text.slice(...span)])),
    [
      [
        [0, 1, '1'],
        [1, 1, 'Tập huấn'],
        [2, 2, 'Sở Nội vụ'],
      ],
      [
        [0, 1, '2'],
        [1, 1, 'Kiểm tra'],
      ],
    ],
  )
})

const xs = [60, 100, 300, 450]
const aligned = (rows: readonly (readonly string[])[], top = 100): NonNullable<FixturePage['texts']> =>
  rows.flatMap((row, r) => row.flatMap((text, c) => (text === '' ? [] : [{ text, x: xs[c] ?? 0, y: top + r * 18, size: 12 }])))

test('columns that stand aligned without a rule are a table, each numbered row with the lines of its cells', async () => {
  const got = await read({
    texts: aligned([
      ['TT', 'Nhiệm vụ', 'Cơ quan', 'Thời hạn'],
      ['1', 'Rà soát phương án ứng phó', 'Sở Xây dựng', 'Quý I/2026'],
      ['', 'và lập danh mục', '', ''],
      ['2', 'Tổ chức diễn tập', 'Bộ Chỉ huy', 'Tháng 5/2026'],
      ['', '', 'quân sự tỉnh', ''],
    ]),
  })
  assert.deepEqual(tables(got), [
    [
      ['TT', 'Nhiệm vụ', 'Cơ quan', 'Thời hạn'],
      ['1', 'Rà soát phương án ứng phó và lập danh mục', 'Sở Xây dựng', 'Quý I/2026'],
      ['2', 'Tổ chức diễn tập', 'Bộ Chỉ huy quân sự tỉnh', 'Tháng 5/2026'],
    ],
  ])
})

test('two lines with wide gaps, and gaps that do not stand over each other, are no table', async () => {
  const lines = ['Một    việc    kia', 'Hai việc nữa được làm ở đây', 'Ba    việc    sau']
  const got = await read({ texts: lines.map((text, r) => ({ text, x: 60, y: 100 + r * 18, size: 12 })) })
  assert.deepEqual(tables(got), [])
})
