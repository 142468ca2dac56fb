import type { AgencyMention } from '../agency/mention.ts'
import type { Section } from '../outline/section.ts'
import type { Block, Cell, Paragraph } from '../text/block.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

/**
 * Carries a reading from the text as it was read to the text as it came, so that every span holds in the file itself. What was read
 * keeps its mended words: a name is in NFC even where the file is not.
 */
export function toRaw(reading: Reading, { raw, text, spanToRaw }: Source): Reading {
  if (raw === text) return reading
  const { document, period } = reading
  const moved = <Each extends { readonly span: Span }>(all: readonly Each[]): Each[] =>
    all.map(each => ({ ...each, span: spanToRaw(each.span) }))
  const bodies = (all: readonly AgencyMention[]): AgencyMention[] =>
    moved(all).map(body => (body.except ? { ...body, except: moved(body.except) } : body))
  const spans = Object.entries(document.spans).map(([field, span]) => [field, spanToRaw(span)])
  return {
    ...reading,
    text: raw,
    blocks: reading.blocks.map(block => blockToRaw(block, spanToRaw)),
    document: {
      ...document,
      bases: moved(document.bases),
      recipients: moved(document.recipients),
      spans: Object.fromEntries(spans) as Reading['document']['spans'],
    },
    period: period && { ...period, span: spanToRaw(period.span) },
    outline: reading.outline.map(section => sectionToRaw(section, spanToRaw)),
    tasks: moved(reading.tasks).map(task => ({
      ...task,
      lead: bodies(task.lead),
      support: bodies(task.support),
      due: moved(task.due),
      quantities: moved(task.quantities),
    })),
    reports: moved(reading.reports).map(report => ({
      ...report,
      by: bodies(report.by),
      to: bodies(report.to),
      ...(report.through && { through: bodies(report.through) }),
      due: moved(report.due),
    })),
    lines: moved(reading.lines),
    held: moved(reading.held).map(item => ({ ...item, hits: item.hits.map(spanToRaw) })),
    remarks: moved(reading.remarks).map(({ suggestion, ...remark }) => ({
      ...remark,
      ...(suggestion && { suggestion: { ...suggestion, span: spanToRaw(suggestion.span) } }),
    })),
  }
}

type Move = (span: Span) => Span

const sectionToRaw = (section: Section, move: Move): Section => ({
  ...section,
  span: move(section.span),
  children: section.children.map(child => sectionToRaw(child, move)),
})

const paragraphToRaw = (paragraph: Paragraph, move: Move): Paragraph => ({
  ...paragraph,
  span: move(paragraph.span),
  ...(paragraph.label && { label: move(paragraph.label) }),
})

const cellToRaw = (cell: Cell, move: Move): Cell => ({
  ...cell,
  span: move(cell.span),
  paragraphs: cell.paragraphs.map(paragraph => paragraphToRaw(paragraph, move)),
})

function blockToRaw(block: Block, move: Move): Block {
  if (block.kind === 'paragraph') return paragraphToRaw(block, move)
  const rows = block.rows.map(row => ({ ...row, span: move(row.span), cells: row.cells.map(cell => cellToRaw(cell, move)) }))
  return { ...block, span: move(block.span), rows }
}
