import { memo } from 'react'
import type { Block, Cell, Paragraph, Table } from '../../../core/text/block.ts'
import { overlaps, type Span } from '../../../core/text/span.ts'
import { useSay } from '../../speech/use-say.ts'
import { type Setting, type Sheet, settingOf } from './layout.ts'
import { MarkedText } from './marked-text.tsx'
import type { SourceMark } from './source-mark.ts'

interface BlockViewProps {
  readonly block: Block
  readonly text: string
  readonly sheet: Sheet
  /** Those that touch the block. */
  readonly marks: readonly SourceMark[]
}

const classOf = (setting: Setting) =>
  [
    'p',
    `p-${setting.align}`,
    setting.bold && 'p-bold',
    setting.italic && 'p-italic',
    setting.indent && `p-in-${setting.indent}`,
    setting.note && 'p-note',
  ]
    .filter(Boolean)
    .join(' ')

const within = (span: Span, marks: readonly SourceMark[]) => marks.filter(mark => overlaps(mark.span, span))

function ParagraphView({ paragraph, text, sheet, marks }: Omit<BlockViewProps, 'block'> & { paragraph: Paragraph }) {
  return (
    <p className={classOf(settingOf(paragraph, text, sheet))}>
      <MarkedText text={text} span={paragraph.span} marks={within(paragraph.span, marks)} />
    </p>
  )
}

function CellView({ cell, header, ...rest }: Omit<BlockViewProps, 'block'> & { cell: Cell; header: boolean }) {
  const Tag = header ? 'th' : 'td'
  return (
    <Tag {...(cell.columns > 1 ? { colSpan: cell.columns } : {})} {...(cell.rows > 1 ? { rowSpan: cell.rows } : {})}>
      {cell.paragraphs.map(paragraph => (
        <ParagraphView key={paragraph.span[0]} paragraph={paragraph} {...rest} />
      ))}
    </Tag>
  )
}

function TableView({ table, ...rest }: Omit<BlockViewProps, 'block'> & { table: Table }) {
  const say = useSay()
  // A wide table scrolls by itself on a narrow screen, so that it must be reached by keys.
  const reach = table.ruled ? { role: 'group', tabIndex: 0, 'aria-label': say('table') } : {}
  return (
    <div className="table-frame" {...reach}>
      <table className={table.ruled ? 'ruled' : 'unruled'} {...(table.ruled ? {} : { role: 'presentation' })}>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.span[0]}>
              {row.cells.map(cell => (
                <CellView key={cell.column} cell={cell} header={table.ruled && (row.header ?? index === 0)} {...rest} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const sameMarks = (a: readonly SourceMark[], b: readonly SourceMark[]) =>
  a.length === b.length &&
  a.every((mark, index) => {
    const other = b[index]
    return (
      other !== undefined &&
      mark.name === other.name &&
      mark.span[0] === other.span[0] &&
      mark.span[1] === other.span[1] &&
      mark.id === other.id &&
      mark.number === other.number &&
      mark.state === other.state
    )
  })

/** One paragraph or table; drawn anew only where a mark in it has changed, so that a long plan follows each key at once. */
export const BlockView = memo(
  function BlockView({ block, ...rest }: BlockViewProps) {
    return (
      <div className="block">
        {block.kind === 'table' ? <TableView table={block} {...rest} /> : <ParagraphView paragraph={block} {...rest} />}
      </div>
    )
  },
  (a, b) => a.block === b.block && a.sheet === b.sheet && sameMarks(a.marks, b.marks),
)
