import { useEffect, useState } from 'react'
import type { ReportCell } from '../../core/report/cells.ts'
import { useSay } from '../speech/use-say.ts'
import { findingWords } from './finding-words.ts'
import { readCell, type SheetProps, showCell } from './sheet-props.ts'

interface CellProps extends SheetProps {
  readonly cell: ReportCell
  /** Row and column by position. */
  readonly place: string
}

/** One cell: a field, a figure that is worked out or locked, or one that can be pressed. */
export function FigureCell(props: CellProps) {
  const { cell, shownAt, formerAt, originOf, onChange, isOpen, onPick, canPick, isPicked, place, findings = [] } = props
  const say = useSay()
  const label = say('report-cell-label', { row: cell.row.title, column: cell.column.title })
  const mine = findings.filter(({ at }) => at === cell.key)
  const former = formerAt?.(cell) ?? ''
  const origin = originOf?.(cell) ?? null
  const isField = onChange && cell.formula === null && isOpen?.(cell)
  const tone = mine.some(({ severity }) => severity === 'error') ? 'cell-bad' : mine.length ? 'cell-warn' : ''
  return (
    <td className={`${cell.column.type === 'text' ? 'cell-text' : 'cell-number'} ${tone} ${isPicked?.(cell) ? 'cell-picked' : ''}`}>
      {isField ? (
        <CellField {...props} label={label} bad={mine.length > 0} onText={text => onChange({ [cell.key]: text })} />
      ) : onPick && (canPick?.(cell) ?? true) ? (
        <button
          type="button"
          className="cell-button"
          data-at={place}
          aria-label={`${label}: ${showCell(cell, shownAt(cell)) || '–'}`}
          aria-pressed={isPicked?.(cell)}
          onClick={() => onPick(cell)}
        >
          {showCell(cell, shownAt(cell)) || '–'}
        </button>
      ) : (
        <span className="cell-value" title={cell.formula === null ? undefined : say('report-worked-out', { formula: cell.formula })}>
          {showCell(cell, shownAt(cell))}
        </span>
      )}
      {former !== '' && <span className="cell-former small soft">{say('report-former', { value: showCell(cell, former) })}</span>}
      {origin && <span className="cell-former small soft">{origin}</span>}
      {mine.map(finding => (
        <span key={finding.code + finding.about} className="cell-finding small" id={`${cell.key}-finding`}>
          {findingWords(say, finding)}
        </span>
      ))}
    </td>
  )
}

interface FieldProps extends CellProps {
  readonly label: string
  readonly bad: boolean
  readonly onText: (text: string) => void
}

/** What is typed stays as it is while one is in the field; it is stored as a decimal as soon as it is one. */
function CellField({ cell, shownAt, place, label, bad, onText }: FieldProps) {
  const stored = shownAt(cell)
  const [typed, setTyped] = useState<string | null>(null)
  const isText = cell.column.type === 'text'
  useEffect(() => {
    if (typed !== null && readCell(cell, typed) !== stored && !document.activeElement?.matches(`[data-cell="${cell.key}"]`)) setTyped(null)
  }, [stored, typed, cell])
  return (
    <input
      className="cell-field"
      data-at={place}
      data-cell={cell.key}
      type="text"
      inputMode={isText ? 'text' : 'decimal'}
      autoComplete="off"
      lang={isText ? 'vi' : undefined}
      aria-label={label}
      aria-invalid={bad || undefined}
      aria-describedby={bad ? `${cell.key}-finding` : undefined}
      value={typed ?? showCell(cell, stored)}
      onFocus={event => event.currentTarget.select()}
      onChange={event => {
        setTyped(event.currentTarget.value)
        onText(readCell(cell, event.currentTarget.value))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
