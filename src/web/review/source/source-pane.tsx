import { Button, SegmentedControl } from '@mantine/core'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { OpenedDocument } from '../../../api/document.ts'
import type { Span } from '../../../core/text/span.ts'
import { type SourceView, sourceViews } from '../../address/review-address.ts'
import { useMayOn } from '../../remote/use-may.ts'
import { useSay } from '../../speech/use-say.ts'
import type { Board } from '../desk/board.ts'
import { BlockView } from './block-view.tsx'
import { headEndOf, headingsOf, type Sheet } from './layout.ts'
import { Legend } from './legend.tsx'
import { marksByBlock } from './marks-by-block.ts'
import { PagePane } from './page-pane.tsx'
import { selectedSpan } from './place-in-text.ts'
import { fieldMarks, type SourceMark, standingMarks } from './source-mark.ts'
import './source.css'
import './page.css'

interface SourcePaneProps {
  readonly opened: OpenedDocument
  readonly board: Board
  readonly selectedId: string | undefined
  readonly place: Span | null
  readonly readOnly: boolean
  readonly view: SourceView
  readonly onView: (view: SourceView) => void
  readonly onSelect: (id: string) => void
  readonly onAdd: (kind: 'task' | 'report', span: Span) => void
}

const paged: readonly string[] = ['pdf', 'png', 'jpg']

/** The document, its items marked: as it reads, or as its pages look. Pressing words selects the item that they belong to. */
export function SourcePane(props: SourcePaneProps) {
  const { opened, board, selectedId, place, view, onView, onSelect } = props
  const say = useSay()
  const mayPages = useMayOn(opened.document, 'open-pages')
  const selected = selectedId === undefined ? undefined : board.byId.get(selectedId)
  const heldEntry = selectedId === undefined ? undefined : board.held.find(entry => entry.id === selectedId)
  const focus = place ?? selected?.item.span ?? heldEntry?.span ?? null
  const marks = useMemo(() => {
    const extra: SourceMark[] = []
    if (selected) extra.push({ name: 'selected', span: selected.item.span }, ...fieldMarks(selected.item))
    if (heldEntry) extra.push({ name: 'selected', span: heldEntry.span })
    if (place) extra.push({ name: 'place', span: place })
    return [...standingMarks(board, board.unread), ...extra]
  }, [board, selected, heldEntry, place])
  const hasPages = mayPages && paged.includes(opened.document.format)
  const onPages = hasPages && view === 'page'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that it must be reached by keys.
    <section className="source-pane" aria-label={say('source')} tabIndex={0}>
      <div className="source-head no-print">
        {hasPages && (
          <SegmentedControl
            size="xs"
            value={onPages ? 'page' : 'text'}
            aria-label={say('source-view')}
            data={sourceViews.map(value => ({ value, label: say(`source-view-${value}`) }))}
            onChange={value => onView(value === 'page' ? 'page' : 'text')}
          />
        )}
        <Legend kind={selected?.item.kind ?? 'task'} />
      </div>
      {onPages ? (
        <PagePane documentId={opened.document.id} marks={marks} focus={focus} onSelect={onSelect} />
      ) : (
        <TextSheet {...props} marks={marks} focus={focus} />
      )}
    </section>
  )
}

function TextSheet({
  opened,
  marks,
  focus,
  readOnly,
  onSelect,
  onAdd,
}: SourcePaneProps & { marks: readonly SourceMark[]; focus: Span | null }) {
  const { reading, document: row } = opened
  const root = useRef<HTMLDivElement>(null)
  const sheet = useMemo(
    (): Sheet => ({ headings: headingsOf(reading.outline), headEnds: headEndOf(reading.document.spans), plain: row.format === 'txt' }),
    [reading, row.format],
  )
  const byBlock = useMemo(() => marksByBlock(reading.blocks, marks), [reading, marks])
  useScrollTo(root, focus)
  const press = (event: MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false) return
    const id = (event.target as Element).closest('[data-item]')?.getAttribute('data-item')
    if (typeof id === 'string') onSelect(id)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a second way in for the mouse; the list of items is the one for keys. */}
      <div className="sheet" ref={root} onClick={press} lang="vi">
        {reading.blocks.map((block, index) => (
          <BlockView key={block.span[0]} block={block} text={reading.text} sheet={sheet} marks={byBlock[index] ?? []} />
        ))}
      </div>
      {!readOnly && <AddBar root={root} text={reading.text} onAdd={onAdd} />}
    </>
  )
}

/** Brings the words into view, unless they are; twice, for blocks out of sight have no height of their own until they come near. */
function useScrollTo(root: React.RefObject<HTMLDivElement | null>, span: Span | null): void {
  const [start, end] = span ?? [null, null]
  useEffect(() => {
    if (start === null || end === null) return
    const bring = () => {
      const pieces = root.current?.querySelectorAll<HTMLElement>('.in-selected, .in-place')
      const piece = pieces?.[0]
      if (!piece || piece.getClientRects().length === 0) return
      const box = piece.getBoundingClientRect()
      const pane = root.current?.parentElement?.getBoundingClientRect()
      if (pane && box.top >= pane.top + 48 && box.bottom <= Math.min(pane.bottom, window.innerHeight) - 48) return
      piece.scrollIntoView({ block: 'center' })
    }
    bring()
    const frame = requestAnimationFrame(bring)
    return () => cancelAnimationFrame(frame)
  }, [root, start, end])
}

/** Appears while words of the source are selected: makes an item of them. */
function AddBar({ root, text, onAdd }: { root: React.RefObject<HTMLDivElement | null>; text: string; onAdd: SourcePaneProps['onAdd'] }) {
  const say = useSay()
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => setSpan(root.current && selectedSpan(root.current, text))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [root, text])
  if (!span) return null
  const add = (kind: 'task' | 'report') => {
    document.getSelection()?.removeAllRanges()
    setSpan(null)
    onAdd(kind, span)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the selection while its buttons are pressed.
    <div className="add-bar no-print" onMouseDown={event => event.preventDefault()}>
      <span>{say('add-selected')}</span>
      <Button size="xs" onClick={() => add('task')}>
        {say('add-task')}
      </Button>
      <Button size="xs" variant="default" onClick={() => add('report')}>
        {say('add-report')}
      </Button>
    </div>
  )
}
