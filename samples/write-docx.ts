import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document,
  Header,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Annex, Line, Sample } from './content/sample.ts'

const { CENTER, JUSTIFIED, LEFT } = AlignmentType
const BODY = 28
const LETTERHEAD = 26
const indent = mm(12.7)

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly italics?: boolean
}

const paragraph = (words: string, look: Look, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, run: look, children: [new TextRun({ text: words, ...look })] })

const centred = (words: string, look: Look, options: IParagraphOptions = {}): Paragraph => paragraph(words, look, { alignment: CENTER, ...options })

/** The short rule under the issuer and under the title: a border as wide as the indents leave. */
const rule = (side: number): Paragraph =>
  new Paragraph({
    alignment: CENTER,
    indent: { left: mm(side), right: mm(side) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { before: 80 },
    children: [],
  })

const columns = (left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map(share => Math.round((mm(160) * share) / 100)),
    borders: noBorders,
    rows: [
      new TableRow({
        children: [left, right].map((children, i) => new TableCell({ borders: noBorders, width: { size: widths[i] ?? 50, type: WidthType.PERCENTAGE }, children: [...children] })),
      }),
    ],
  })

function letterhead(sample: Sample): Table {
  const [above = '', ...below] = sample.issuer
  return columns(
    [
      centred(above, { size: LETTERHEAD, bold: true }),
      ...below.map(line => centred(line, { size: LETTERHEAD, bold: true })),
      rule(22),
      centred(sample.number, { size: LETTERHEAD }),
    ],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: LETTERHEAD - 1, bold: true }),
      centred('Độc lập - Tự do - Hạnh phúc', { size: BODY, bold: true }),
      rule(18),
      centred(sample.placeAndDate, { size: BODY, italics: true }),
    ],
    [40, 60],
  )
}

const levels: Readonly<Record<Exclude<Line[0], 'text'>, number>> = { part: 0, head: 1, item: 1, point: 2, bullet: 3 }

function bodyLine([kind, words]: Line): Paragraph {
  const options: IParagraphOptions = {
    alignment: JUSTIFIED,
    indent: { firstLine: indent },
    spacing: { before: 60, after: 60 },
    ...(kind === 'part' || kind === 'head' ? { keepNext: true } : {}),
    ...(kind === 'text' ? {} : { numbering: { reference: 'outline', level: levels[kind] } }),
  }
  return paragraph(words, { size: BODY, bold: kind === 'part' || kind === 'head' }, options)
}

const title = (sample: Sample): Paragraph[] => [
  centred(sample.type, { size: BODY, bold: true }, { spacing: { before: 240 } }),
  centred(sample.subject, { size: BODY, bold: true }),
  rule(60),
]

const signature = (sample: Sample): Table =>
  columns(
    [
      paragraph('Nơi nhận:', { size: 24, bold: true, italics: true }),
      ...sample.recipients.map(recipient => paragraph(`- ${recipient}`, { size: 22 })),
    ],
    sample.signature.map((line, i) => centred(line, { size: BODY, bold: i < sample.signature.length - 1, italics: i === sample.signature.length - 1 }, i === sample.signature.length - 1 ? { spacing: { before: 600 } } : {})),
    [52, 48],
  )

const annexCell = (words: string, width: number, look: Look, alignment: (typeof AlignmentType)[keyof typeof AlignmentType], columnSpan = 1): TableCell =>
  new TableCell({ columnSpan, width: { size: width, type: WidthType.PERCENTAGE }, margins: { left: 80, right: 80, top: 40, bottom: 40 }, children: [paragraph(words, { size: 24, ...look }, { alignment })] })

const annexTable = ({ columns: heads, widths, rows }: Annex): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map(share => Math.round((mm(252) * share) / 100)),
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((words, i) => annexCell(words, widths[i] ?? 10, { bold: true }, CENTER)) }),
      ...rows.map(
        row =>
          new TableRow({
            cantSplit: true,
            children: row.map((words, i) => annexCell(words, row.length === 1 ? 100 : (widths[i] ?? 10), { bold: row.length === 1 }, i === 0 && row.length > 1 ? CENTER : LEFT, row.length === 1 ? heads.length : 1)),
          }),
      ),
    ],
  })

const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20), header: mm(10) }

/** Page numbers stand centred in the top margin, from the second page on. */
const headers = { default: new Header({ children: [new Paragraph({ alignment: CENTER, children: [new TextRun({ size: BODY, children: [PageNumber.CURRENT] })] })] }) }

const portrait = { titlePage: true, page: { size: { width: mm(210), height: mm(297) }, margin } } as const
const landscape = {
  titlePage: true,
  page: { size: { width: mm(210), height: mm(297), orientation: PageOrientation.LANDSCAPE }, margin: { ...margin, left: mm(25), right: mm(20) }, pageNumbers: { start: 1 } },
} as const

const outline = {
  reference: 'outline',
  levels: [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: LEFT, style: { run: { bold: true } } },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: LEFT },
    { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: LEFT },
    { level: 3, format: LevelFormat.BULLET, text: '-', alignment: LEFT },
  ].map(level => ({ ...level, suffix: 'space' as const })),
}

/** The sample as a Word document in the layout of Decree 30/2020, with numbering that Word itself prints. */
export function writeDocx(sample: Sample): Promise<Buffer> {
  const { annex } = sample
  const main = {
    headers,
    properties: portrait,
    children: [
      letterhead(sample),
      ...title(sample),
      ...sample.bases.map(base => paragraph(base, { size: BODY, italics: true }, { alignment: JUSTIFIED, indent: { firstLine: indent }, spacing: { before: 60, after: 60 } })),
      ...sample.lines.map(bodyLine),
      new Paragraph({ children: [] }),
      signature(sample),
    ],
  }
  const annexSection = annex && {
    headers,
    properties: landscape,
    children: [
      centred('PHỤ LỤC', { size: BODY, bold: true }),
      centred(annex.title, { size: BODY, bold: true }),
      centred(annex.subtitle, { size: BODY, italics: true }, { spacing: { after: 200 } }),
      annexTable(annex),
    ],
  }
  return Packer.toBuffer(
    new Document({
      creator: 'Đôn Đốc',
      title: sample.subject,
      styles: { default: { document: { run: { font: 'Times New Roman', size: BODY } } } },
      numbering: { config: [outline] },
      sections: annexSection ? [main, annexSection] : [main],
    }),
  )
}
