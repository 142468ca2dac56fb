import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { decree30 } from '../src/core/paper/decree-30.ts'
import type { Flow, FlowCell } from '../src/core/paper/flow.ts'
import { layOutPaper } from '../src/core/paper/lay-out-paper.ts'
import type { Paper } from '../src/core/paper/paper.ts'
import { samplePaper } from '../src/core/paper/paper-fixture.ts'
import { renderDocx } from '../src/format/write-docx/render-docx.ts'
import { alternate, type Result, round, secondsOf } from './measure.ts'

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.JUSTIFIED }
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)

const named = (style: string, text: string, bold: boolean): Paragraph => new Paragraph({ style, children: [new TextRun({ text, bold })] })

const cellOf = ({ style, text, bold, columns, rows }: FlowCell): TableCell =>
  new TableCell({
    columnSpan: columns,
    ...(rows === 1 ? {} : { verticalMerge: rows === 0 ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART }),
    children: [named(style, text, bold)],
  })

function childOf(flow: Flow, width: number): Paragraph | Table {
  if (flow.kind === 'text')
    return new Paragraph({
      style: flow.style,
      ...(flow.keepNext ? { keepNext: true } : {}),
      children: flow.runs.map(run => new TextRun({ ...run })),
    })
  if (flow.kind === 'rule' || flow.kind === 'space') return new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT } })
  const columnWidths = flow.shares.map(share => twips(share * width))
  const rows =
    flow.kind === 'grid'
      ? flow.rows.map(
          row =>
            new TableRow({
              cantSplit: true,
              children: row.map(cell => new TableCell({ children: cell.map(each => childOf(each, width)) })),
            }),
        )
      : [...flow.head, ...flow.rows].map(
          (row, at) => new TableRow({ cantSplit: true, tableHeader: at < flow.head.length, children: row.map(cellOf) }),
        )
  return new Table({ layout: TableLayoutType.FIXED, width: { size: twips(width), type: WidthType.DXA }, columnWidths, rows })
}

/** The same report by the `docx` library, as one would write it with it: styles, sections, page numbers and all. */
async function byLibrary(paper: Paper): Promise<Uint8Array> {
  const { page, styles, font } = decree30
  const margin = { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right) }
  const paragraphStyles = Object.entries(styles).map(([id, { size, bold, italic, align, before, after, firstLine, keepNext }]) => ({
    id,
    name: id,
    run: { size: size * 2, bold, italics: italic, font },
    paragraph: {
      alignment: alignments[align],
      spacing: { before: before * 20, after: after * 20 },
      indent: { firstLine: twips(firstLine) },
      keepNext,
    },
  }))
  const number = new Header({
    children: [new Paragraph({ style: 'page-number', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  })
  const sections = layOutPaper(paper, decree30).map(({ flow }) => ({
    properties: { titlePage: true, page: { margin, pageNumbers: { start: 1 } } },
    headers: { default: number },
    children: flow.map(each => childOf(each, page.width - page.left - page.right)),
  }))
  return Packer.toBuffer(new Document({ styles: { paragraphStyles }, sections }))
}

const facts = { title: 'Báo cáo', author: 'Ủy ban nhân dân xã Tân Hà', created: '2026-06-01T00:00:00Z' }
const communes = 3321
const atOnce = 25

/** Reports of communes with a table of 50 rows, one by one; the library writes the same ones. */
export async function docxOutVsDocx(): Promise<Result> {
  const papers = Array.from({ length: atOnce }, (_, at): Paper => {
    const paper = samplePaper(50)
    return { ...paper, head: { ...paper.head, number: String(at + 1) } }
  })
  const ours = (): void => {
    for (const paper of papers) renderDocx(paper, decree30, facts)
  }
  const theirs = async (): Promise<void> => {
    for (const paper of papers) await byLibrary(paper)
  }
  const pairs = await alternate(ours, theirs, 7)
  const all = await secondsOf(() => {
    for (let at = 0; at < communes; at++) renderDocx(papers[at % atOnce] ?? samplePaper(50), decree30, facts)
  })
  return {
    ratio: round(1 / pairs.ratio),
    better: 'higher',
    limit: 'the docx library, the same reports one by one',
    runs: pairs.runs,
    detail: {
      'reports/s': round(atOnce / pairs.first),
      'docx reports/s': round(atOnce / pairs.second),
      rows: 50,
      [`seconds for ${communes} reports`]: round(all),
    },
  }
}
