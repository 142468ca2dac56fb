import type { DocumentParts, PartItem } from '../outline/read-parts.ts'
import type { Block } from '../text/block.ts'

/** The layout recognised in a plain text, for the page that shows it. */
export function readBlocks(parts: DocumentParts): Block[] {
  const blocks: Block[] = [...parts.boilerplate, ...parts.unread].map(span => ({ kind: 'paragraph', span }))
  for (const span of parts.notes) blocks.push({ kind: 'paragraph', span, place: 'note' })
  for (const part of parts.parts) {
    if (part.titleSpan) blocks.push({ kind: 'paragraph', span: part.titleSpan, align: 'center', bold: true })
    for (const item of part.items) blocks.push(blockOf(item))
  }
  return blocks.toSorted((a, b) => a.span[0] - b.span[0])
}

function blockOf(item: PartItem): Block {
  switch (item.kind) {
    case 'paragraph': {
      const { start, end, label } = item.paragraph
      return label ? { kind: 'paragraph', span: [start, end], label: [label.start, label.end] } : { kind: 'paragraph', span: [start, end] }
    }
    case 'other-table':
      return { kind: 'paragraph', span: [item.start, item.end] }
    case 'table':
      return {
        kind: 'table',
        span: [item.start, item.end],
        ruled: true,
        rows: item.rows.map(row => ({
          span: row.span,
          cells: row.cells.map((cell, column) => ({
            span: cell.span,
            column,
            columns: 1,
            rows: 1,
            paragraphs: [{ kind: 'paragraph', span: cell.span }],
          })),
        })),
      }
  }
}
