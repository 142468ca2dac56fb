import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decree30 } from '../../src/core/paper/decree-30.ts'
import type { Paper } from '../../src/core/paper/paper.ts'
import { samplePaper } from '../../src/core/paper/paper-fixture.ts'
import { templateFixture } from '../../src/core/report/report-fixture.ts'
import { entryBook } from '../../src/format/entry/entry-book.ts'
import { bookBytes } from '../../src/format/sheet/render-book.ts'
import { tableSheet } from '../../src/format/sheet/table-sheet.ts'
import { renderDocx } from '../../src/format/write-docx/render-docx.ts'
import { renderPdf } from '../../src/format/write-pdf/render-pdf.ts'
import { type DrawnPage, drawnPages } from './drawn-pages.ts'
import { throughLibreOffice } from './office-suite.ts'

const facts = { title: 'Báo cáo', author: 'Ủy ban nhân dân xã Tân Hà', created: '2026-06-01T00:00:00Z' }

/** Annex I, II.6 and 7 of Decree 30/2020: A4, nothing in the margins, the number above all pages but the first of a section. */
function assertLaidOut(pages: readonly DrawnPage[]): void {
  const { left, right, bottom } = decree30.page
  for (const [at, { width, height, ink, isNumbered }] of pages.entries()) {
    assert.deepEqual(
      [Math.min(width, height), Math.max(width, height)].map(side => Math.round(side)),
      [210, 297],
    )
    const told = `page ${at + 1}: ${JSON.stringify(ink)}`
    assert.ok(ink.left >= left - 1 && ink.right >= right - 1 && ink.bottom >= bottom - 1, told)
    const before = pages[at - 1]
    const begins = before === undefined || before.width > before.height !== width > height
    assert.equal(isNumbered, !begins, told)
  }
}

describe('what we write, opened in LibreOffice', () => {
  const print = (bytes: Buffer, from: 'docx' | 'xlsx', name: string) => drawnPages(throughLibreOffice(bytes, from, 'pdf'), name)
  /** The cells of the first sheet of a workbook, worked out anew. */
  const reckon = (bytes: Buffer): readonly (readonly string[])[] =>
    throughLibreOffice(bytes, 'xlsx', 'csv')
      .toString('utf8')
      .replace(/\n$/, '')
      .split('\n')
      .map(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(cell => cell.replaceAll('"', '')))

  const papers: ReadonlyArray<readonly [said: string, paper: Paper, pages: number]> = [
    ['a report of one page and a half', samplePaper(3), 2],
    ['a report with a long table', samplePaper(50), 4],
    ['a report with an annex on lying pages', samplePaper(30, 20), 5],
  ]
  for (const [said, paper, expected] of papers)
    test(`${said} keeps the margins of Decree 30 and has as many pages as our PDF`, async () => {
      const pages = await print(renderDocx(paper, decree30, facts), 'docx', `libreoffice-${expected}`)
      const own = await drawnPages(await renderPdf(paper, decree30, facts), `pdf-${expected}`)
      assert.deepEqual([pages.length, own.length], [expected, expected])
      for (const drawn of [pages, own]) assertLaidOut(drawn)
      const text = pages.map(page => page.text).join(' ')
      for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 05/BC-UBND', 'Nơi nhận:', 'KT. CHỦ TỊCH', '- Lưu: VT.'])
        assert.ok(text.includes(words), words)
    })

  test('a workbook prints across one page, with its head on each, and its totals come out as it works them out itself', async () => {
    const [block] = samplePaper(0, 60).annexes[0]?.blocks ?? []
    assert.ok(block?.kind === 'table')
    const sums = [2, 3].map(at => block.table.rows.reduce((sum, { kind, cells }) => sum + (kind === 'row' ? Number(cells[at]) : 0), 0))
    const rows = block.table.rows.map(row =>
      row.kind === 'total' ? { ...row, cells: row.cells.map((cell, at) => sums[at - 2] ?? cell) } : row,
    )
    const sheet = tableSheet({ ...block.table, rows }, { sheet: 'Bảng T1', lines: ['Danh mục công trình'], landscape: true })
    const bytes = await bookBytes({ sheets: [sheet] })
    const pages = await print(bytes, 'xlsx', 'libreoffice-sheet')
    assert.ok(pages.length > 1 && pages.every(({ width, height }) => width > height))
    assert.deepEqual(
      pages.filter(({ text }) => !text.includes('Hoàn thành')),
      [],
    )
    const total = reckon(bytes).find(row => row[1] === 'Tổng cộng')
    assert.deepEqual(total?.slice(2, 4), ['76800', '73770'])
  })

  test('the sheet that reports are filled in on works out its own formulas, and nothing from empty cells', async () => {
    const content = { figures: { 'T1.A1': '200', 'T1.B1': '150', 'T1.A2': '100', 'T1.B2': '90' }, texts: {} }
    const book = entryBook({ key: 'dondoc report x', template: templateFixture, content, under: '', isOpen: () => true, language: 'vi' })
    const table = book.sheets.filter(({ name }) => name === 'Biểu T1')
    const rows = reckon(await bookBytes({ sheets: table }))
    assert.deepEqual(rows.slice(3, 6), [
      ['1', 'Mầm non', '', '200', '150', '75', '', ''],
      ['2', 'Tiểu học', '', '100', '90', '90', '', ''],
      ['3', 'Cộng', '', '300', '240', '80', '', ''],
    ])
  })
})
