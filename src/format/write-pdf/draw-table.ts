import { drawLines } from './draw-text.ts'
import { cellPadding } from './measure-flow.ts'
import type { MeasuredCell, MeasuredRow, MeasuredTable } from './measured.ts'
import type { PdfPages, Tag } from './pdf-pages.ts'

/** A table over as many pages as it takes; its heading is repeated on each, and only a row longer than a page is parted. */
export function drawTable(pages: PdfPages, table: MeasuredTable, parent: Tag): void {
  const { head, rows } = table
  const tag = pages.tag('Table', parent)
  const headHeight = head.reduce((sum, { height }) => sum + height, 0)
  if (headHeight + (rows[0]?.height ?? 0) > pages.room && !pages.isAtTop) pages.turn()
  drawHead(pages, head, tag)
  for (const row of rows) {
    if (row.height > pages.room + 0.01 && pages.room < pages.bottom - pages.top - headHeight - 1) {
      pages.turn()
      pages.artifact({ type: 'Pagination' }, () => drawHeadAgain(pages, head))
    }
    drawRow(pages, row, tag, head)
  }
  tag.end()
}

function drawHead(pages: PdfPages, head: readonly MeasuredRow[], table: Tag): void {
  const tops: number[] = []
  for (const { height } of head) {
    tops.push(pages.y)
    pages.y += height
  }
  head.forEach(({ cells }, at) => {
    const row = pages.tag('TR', table)
    for (const cell of cells) {
      if (cell.rows === 0) continue
      const tall = head.slice(at, at + cell.rows).reduce((sum, { height }) => sum + height, 0)
      const scope = cell.columns > 1 ? { ColSpan: cell.columns } : {}
      const tag = pages.tag('TH', row, { Scope: 'Column', ...scope, ...(cell.rows > 1 ? { RowSpan: cell.rows } : {}) })
      pages.content(tag, 'TH', () => drawCell(pages, cell, tops[at] ?? pages.y, tall))
      tag.end()
      pages.artifact({ type: 'Layout' }, () => frame(pages, cell, tops[at] ?? pages.y, tall))
    }
    row.end()
  })
}

/** The heading once more: seen, but not read out again. */
function drawHeadAgain(pages: PdfPages, head: readonly MeasuredRow[]): void {
  let top = pages.y
  head.forEach(({ cells, height }, at) => {
    for (const cell of cells) {
      if (cell.rows === 0) continue
      const tall = head.slice(at, at + cell.rows).reduce((sum, row) => sum + row.height, 0)
      drawCell(pages, cell, top, tall)
      frame(pages, cell, top, tall)
    }
    top += height
  })
  pages.y = top
}

/** Words in the middle of the height that they have. */
function drawCell(pages: PdfPages, { text, left, width }: MeasuredCell, top: number, tall: number): void {
  const above = text.style.before + Math.max(0, tall - text.height) / 2
  drawLines(pages, text, text.lines, 0, pages.left + left + cellPadding, width - 2 * cellPadding, top + above)
}

function frame(pages: PdfPages, { left, width }: MeasuredCell, top: number, tall: number): void {
  const from = pages.left + left
  pages.stroke(from, top, from + width, top)
  pages.stroke(from, top + tall, from + width, top + tall)
  pages.stroke(from, top, from, top + tall)
  pages.stroke(from + width, top, from + width, top + tall)
}

function drawRow(pages: PdfPages, row: MeasuredRow, table: Tag, head: readonly MeasuredRow[]): void {
  const tags = pages.tag('TR', table)
  const cells = row.cells.map(cell => ({
    cell,
    drawn: 0,
    tag: pages.tag('TD', tags, cell.columns > 1 ? { ColSpan: cell.columns } : {}),
  }))
  for (;;) {
    const left = Math.max(...cells.map(({ cell, drawn }) => heightLeft(cell, drawn)))
    const tall = Math.min(left, pages.room)
    for (const each of cells) {
      const { cell, drawn, tag } = each
      const { text } = cell
      const fit = Math.max(
        0,
        Math.min(text.lines.length - drawn, Math.floor((tall - text.style.before - text.style.after + 0.01) / text.step)),
      )
      const lines = text.lines.slice(drawn, drawn + fit)
      if (lines.some(({ pieces }) => pieces.length > 0))
        pages.content(tag, 'TD', () =>
          drawLines(
            pages,
            text,
            lines,
            drawn,
            pages.left + cell.left + cellPadding,
            cell.width - 2 * cellPadding,
            pages.y + text.style.before,
          ),
        )
      each.drawn = drawn + fit
    }
    pages.artifact({ type: 'Layout' }, () => {
      for (const { cell } of cells) frame(pages, cell, pages.y, tall)
    })
    pages.y += tall
    if (cells.every(({ cell, drawn }) => drawn >= cell.text.lines.length)) break
    pages.turn()
    pages.artifact({ type: 'Pagination' }, () => drawHeadAgain(pages, head))
  }
  for (const { tag } of cells) tag.end()
  tags.end()
}

const heightLeft = ({ text }: MeasuredCell, drawn: number): number =>
  drawn >= text.lines.length ? 0 : text.style.before + (text.lines.length - drawn) * text.step + text.style.after
