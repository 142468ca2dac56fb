import ExcelJS from 'exceljs'
import { plainSheet, type SheetCell } from '../src/format/sheet/book.ts'
import { renderBook } from '../src/format/sheet/render-book.ts'
import { alternate, type Result, round } from './measure.ts'

const rows = 50_000
const widths = [8, 40, 40, 14, 14, 16]
const head = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ']
const figure = { format: '#,##0.0' }
const share = { format: '0.0%' }

/** A list of obligations as a province exports it: three texts, two figures and a formula in each row. */
function* exported(count: number): Generator<readonly SheetCell[]> {
  yield head.map(value => ({ value, look: { format: 'text', bold: true } }))
  for (let at = 1; at <= count; at++)
    yield [
      String(at),
      `Rà soát, bổ sung vật tư dự phòng tại thôn số ${at % 997}`,
      `Ủy ban nhân dân xã Tân Hà ${at % 321}`,
      { value: at + 0.5, look: figure },
      { value: at, look: figure },
      { formula: `E${at + 1}/D${at + 1}`, value: at / (at + 0.5), look: share },
    ]
}

async function ours(count: number): Promise<number> {
  const sheet = { ...plainSheet('Nhiệm vụ', widths), rows: exported(count), headRows: 1, filters: true }
  let bytes = 0
  for await (const piece of renderBook({ sheets: [sheet] })) bytes += piece.length
  return bytes
}

async function theirs(): Promise<void> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Nhiệm vụ', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = widths.map(width => ({ width }))
  sheet.autoFilter = { from: 'A1', to: `F${rows + 1}` }
  sheet.addRow(head).font = { bold: true }
  for (let at = 1; at <= rows; at++) {
    const row = sheet.addRow([
      String(at),
      `Rà soát, bổ sung vật tư dự phòng tại thôn số ${at % 997}`,
      `Ủy ban nhân dân xã Tân Hà ${at % 321}`,
      at + 0.5,
      at,
      { formula: `E${at + 1}/D${at + 1}`, result: at / (at + 0.5) },
    ])
    row.getCell(4).numFmt = figure.format
    row.getCell(5).numFmt = figure.format
    row.getCell(6).numFmt = share.format
  }
  await book.xlsx.writeBuffer()
}

/** The most that the process grows by while a sheet of so many rows goes out, in MB. */
async function growth(count: number): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 5)
  await ours(count)
  clearInterval(watch)
  return (Math.max(most, process.memoryUsage().rss) - before) / 1e6
}

export async function xlsxVsExceljs(): Promise<Result> {
  await ours(5000)
  const memory = [await growth(rows), await growth(rows), await growth(rows * 4)]
  const pairs = await alternate(
    async () => {
      await ours(rows)
    },
    theirs,
    5,
  )
  return {
    ratio: round(1 / pairs.ratio),
    better: 'higher',
    limit: 'exceljs, the same sheet in memory',
    runs: pairs.runs,
    detail: {
      rows,
      'rows/s': round(rows / pairs.first),
      'exceljs rows/s': round(rows / pairs.second),
      'MB more for 50,000 rows': round(memory[0] ?? 0),
      'MB more for the next 50,000': round(memory[1] ?? 0),
      'MB more for 200,000 after them': round(memory[2] ?? 0),
    },
  }
}
