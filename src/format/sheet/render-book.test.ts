import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePaper } from '../../core/paper/paper-fixture.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { Zip } from '../zip/open-zip.ts'
import { type Book, plainSheet, type SheetCell } from './book.ts'
import { readXlsx } from './read-xlsx.ts'
import { bookBytes, renderBook } from './render-book.ts'
import { sheetZipLimits } from './sheet-limits.ts'
import { tableSheet } from './table-sheet.ts'

const partOf = async (book: Book, name: string): Promise<string> => readXmlPart(new Zip(await bookBytes(book), sheetZipLimits), name) ?? ''
const table = samplePaper(3).body.flatMap(block => (block.kind === 'table' ? [block.table] : []))[0]
const book = (): Book =>
  table === undefined
    ? { sheets: [] }
    : { sheets: [tableSheet(table, { sheet: "Biểu 1: 'thử'", lines: ['KẾT QUẢ', 'Đơn vị tính: triệu đồng'], landscape: true })] }

test('a table of a document keeps its figures, its days as serial numbers and its totals', async () => {
  assert.deepEqual(readXlsx(await bookBytes(book())).slice(2), [
    ['TT', 'Công trình', 'Kinh phí', '', 'Hoàn thành', 'Ghi chú'],
    ['', '', 'Kế hoạch', 'Thực hiện', '', ''],
    ['I', 'Kênh, mương', '', '', '', ''],
    ['1', 'Tu sửa công trình phòng, chống thiên tai số 1', '1250.5', '1200', '46162', ''],
    ['2', 'Tu sửa công trình phòng, chống thiên tai số 2', '1251.5', '1201', '46162', ''],
    ['3', 'Tu sửa công trình phòng, chống thiên tai số 3', '1252.5', '1202', '46162', ''],
    ['', 'Tổng cộng', '3751.5', '3600', '', ''],
  ])
})

test('a total is a formula only where it is the sum of what stands above it', async () => {
  const sheet = await partOf(book(), 'xl/worksheets/sheet1.xml')
  assert.doesNotMatch(sheet, /<f>SUM\(C5:C8\)<\/f><v>3751\.5/, 'the plan is 1250.5 three times in the fixture, which is not the sum')
  assert.match(await partOf(honest(), 'xl/worksheets/sheet1.xml'), /<f>SUM\(A2:A3\)<\/f><v>30<\/v>/)
})

const honest = (): Book => ({
  sheets: [
    tableSheet(
      {
        title: null,
        unit: null,
        columns: [{ title: 'Số', width: 1, kind: 'number' }],
        rows: [
          { kind: 'row', cells: [10] },
          { kind: 'row', cells: [20] },
          { kind: 'total', cells: [30] },
        ],
        source: null,
        notes: [],
      },
      { sheet: 'x', lines: [], landscape: false },
    ),
  ],
})

test('head rows stay in sight, filter and are printed on each page; what is printed is named', async () => {
  const sheet = await partOf(book(), 'xl/worksheets/sheet1.xml')
  assert.match(sheet, /<pane ySplit="4" topLeftCell="A5"[^>]* state="frozen"\/>/)
  assert.match(sheet, /<autoFilter ref="A4:F9"\/>/)
  assert.match(sheet, /<mergeCell ref="C3:D3"\/>/)
  assert.match(sheet, /<pageSetup paperSize="9" orientation="landscape"/)
  const workbook = await partOf(book(), 'xl/workbook.xml')
  assert.match(workbook, /name="_xlnm\.Print_Area" localSheetId="0">'Biểu 1 {2}''thử'!\$A\$1:\$F\$9</)
  assert.match(workbook, /name="_xlnm\.Print_Titles" localSheetId="0">'[^!]+'!\$1:\$4</)
})

const dangerous = ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x")']
test('what people typed never becomes a formula', async () => {
  const made: Book = { sheets: [{ ...plainSheet('x', [10]), rows: dangerous.map(text => [text]) }] }
  const sheet = await partOf(made, 'xl/worksheets/sheet1.xml')
  assert.ok(!sheet.includes('<f>'))
  assert.deepEqual(readXlsx(await bookBytes(made)).flat(), dangerous)
})

test('fifty thousand rows are written with no more memory than a few pieces', async () => {
  const rows = function* (): Generator<readonly SheetCell[]> {
    for (let at = 0; at < 50_000; at++) yield [`Đơn vị số ${at}`, at, at / 7, 'Nhiệm vụ phòng, chống thiên tai', null, '2026']
  }
  let pieces = 0
  let most = 0
  let bytes = 0
  for await (const piece of renderBook({ sheets: [{ ...plainSheet('x', [20, 10, 10, 40, 10, 10]), rows: rows() }] })) {
    pieces++
    bytes += piece.length
    most = Math.max(most, piece.length)
  }
  assert.ok(pieces > 20 && most <= 1 << 16, `${pieces} pieces, the largest of ${most} bytes`)
  assert.ok(bytes > 500_000)
})

test('rows that fail to come fail the whole', async () => {
  const rows = function* (): Generator<readonly SheetCell[]> {
    yield ['một']
    throw new Error('the database went away')
  }
  await assert.rejects(bookBytes({ sheets: [{ ...plainSheet('x', [10]), rows: rows() }] }), /the database went away/)
})
