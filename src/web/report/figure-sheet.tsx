import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import { cellKey, cellsOfTable, type ReportCell } from '../../core/report/cells.ts'
import type { TemplateTable } from '../../core/report/template.ts'
import { useSay } from '../speech/use-say.ts'
import { FigureCell } from './figure-cell.tsx'
import { readCell, type SheetProps } from './sheet-props.ts'

/** A table of a form, worked on like a sheet: arrows and Enter move, a block of a spreadsheet is pasted where one stands. */
export function FigureSheet(props: SheetProps) {
  const { table, onChange, isOpen } = props
  const say = useSay()
  const place = useRef<HTMLTableElement>(null)
  const cells = new Map(cellsOfTable(table).map(cell => [cell.key, cell]))
  const at = (row: number, column: number): ReportCell | undefined =>
    cells.get(cellKey(table.key, table.columns[column]?.key ?? '', table.rows[row]?.key ?? 0))
  const move = (row: number, column: number): boolean => {
    const field = place.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)
    field?.focus()
    return field !== null && field !== undefined
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const target = stepOf(event)
    if (target && moveOver(target, table, move)) event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent<HTMLTableElement>) => {
    const from = placeOf(event.target)
    const lines = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map(line => line.split('\t'))
    if (!from || !onChange || (lines.length === 1 && lines[0]?.length === 1)) return
    event.preventDefault()
    const changes: Record<string, string> = {}
    for (const [down, line] of lines.entries())
      for (const [right, text] of line.entries()) {
        const cell = at(from.row + down, from.column + right)
        if (cell && cell.formula === null && isOpen?.(cell)) changes[cell.key] = readCell(cell, text)
      }
    onChange(changes)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="sheet-scroll" tabIndex={0} aria-label={table.title}>
      <table className="figure-sheet" ref={place} onKeyDown={onKeyDown} onPaste={onPaste}>
        <caption className="unseen">{table.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="sheet-corner">
              <span className="unseen">{say('report-row-header')}</span>
            </th>
            {table.columns.map(column => (
              <th key={column.key} scope="col" lang="vi">
                <span className="sheet-key" aria-hidden>
                  {column.key}
                </span>
                {column.title}
                {column.unit && <span className="soft small sheet-unit">({column.unit})</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rowAt) => (
            <tr key={row.key} className={row.formula === null ? '' : 'sheet-total'}>
              <th scope="row" lang="vi">
                <span className="sheet-key" aria-hidden>
                  {row.key}
                </span>
                {row.title}
                {row.unit && <span className="soft small sheet-unit">({row.unit})</span>}
              </th>
              {table.columns.map((column, columnAt) => {
                const cell = at(rowAt, columnAt)
                return cell ? (
                  <FigureCell key={column.key} {...props} cell={cell} place={`${rowAt} ${columnAt}`} />
                ) : (
                  <td key={column.key} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const placeOf = (target: EventTarget): { row: number; column: number } | null => {
  const [row, column] = (target instanceof HTMLElement ? (target.dataset['at'] ?? '') : '').split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}

interface Step {
  readonly row: number
  readonly column: number
  readonly down: number
  readonly right: number
}

/** Left and right move only where the caret stands at the end of what is written. */
function stepOf(event: KeyboardEvent): Step | null {
  const from = placeOf(event.target)
  if (!from || event.altKey || event.ctrlKey || event.metaKey) return null
  const field = event.target instanceof HTMLInputElement ? event.target : null
  const atStart = !field || (field.selectionStart === 0 && field.selectionEnd === 0)
  const atEnd = !field || field.selectionStart === field.value.length
  switch (event.key) {
    case 'ArrowDown':
      return { ...from, down: 1, right: 0 }
    case 'Enter':
      return field ? { ...from, down: event.shiftKey ? -1 : 1, right: 0 } : null
    case 'ArrowUp':
      return { ...from, down: -1, right: 0 }
    case 'ArrowRight':
      return atEnd ? { ...from, down: 0, right: 1 } : null
    case 'ArrowLeft':
      return atStart ? { ...from, down: 0, right: -1 } : null
    default:
      return null
  }
}

/** To the next cell that can be stood on. */
function moveOver({ row, column, down, right }: Step, table: TemplateTable, move: (row: number, column: number) => boolean): boolean {
  let [r, c] = [row + down, column + right]
  while (r >= 0 && c >= 0 && r < table.rows.length && c < table.columns.length) {
    if (move(r, c)) return true
    r += down
    c += right
  }
  return false
}
