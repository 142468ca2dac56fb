import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { overlaps, type Span } from '../../../core/text/span.ts'
import { FreshLines, ProblemPanel, StatePanel } from '../../piece/state-panel.tsx'
import { pagesQuery } from '../../remote/pages.ts'
import { useSay } from '../../speech/use-say.ts'
import { PageView } from './page-view.tsx'
import type { SourceMark } from './source-mark.ts'

interface PagePaneProps {
  readonly documentId: string
  readonly marks: readonly SourceMark[]
  /** The words to be in view. */
  readonly focus: Span | null
  readonly onSelect: (id: string) => void
}

const zooms = [1, 1.5, 2.25] as const
const noMarks: readonly SourceMark[] = []

/** The pages of the file themselves, with the same words marked as in the text. Only those near what is in view are loaded. */
export function PagePane({ documentId, marks, focus, onSelect }: PagePaneProps) {
  const say = useSay()
  const pages = useQuery(pagesQuery(documentId))
  const root = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(0)
  const near = useNear(root, pages.data?.pages.length ?? 0)
  const width = useWidth(root) * (zooms[zoom] ?? 1)
  const byPage = useMemo(
    () => pages.data?.pages.map(({ span }) => (span ? marks.filter(mark => overlaps(mark.span, span)) : noMarks)) ?? [],
    [pages.data, marks],
  )
  const wanted = focus === null ? -1 : (pages.data?.pages.findIndex(({ span }) => span !== null && overlaps(span, focus)) ?? -1)
  useShowPage(root, wanted, focus)
  if (pages.error) return <ProblemPanel error={pages.error} level={2} onRetry={() => void pages.refetch()} />
  if (!pages.data) return <FreshLines count={12} />
  if (!pages.data.pages.length) {
    return (
      <StatePanel title={say('no-pages')}>
        <p>{say('no-pages-text')}</p>
      </StatePanel>
    )
  }
  const press = (event: MouseEvent) => {
    const id = (event.target as Element).closest('[data-item]')?.getAttribute('data-item')
    if (typeof id === 'string') onSelect(id)
  }
  // Enlarged, it scrolls by itself, so that it must be reached by keys.
  const reach = { role: 'group', tabIndex: 0, 'aria-label': say('source-view-page') }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a second way in for the mouse; the list of items is the one for keys. */}
      <div className="page-stack" ref={root} onClick={press} {...reach}>
        <div style={{ width: `${(zooms[zoom] ?? 1) * 100}%` }}>
          {pages.data.pages.map((size, number) => (
            <PageView
              // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a file are its numbers.
              key={number}
              documentId={documentId}
              number={number}
              count={pages.data.pages.length}
              size={size}
              near={near.has(number)}
              width={stepped(width)}
              marks={byPage[number] ?? noMarks}
              wanted={number === wanted}
            />
          ))}
        </div>
      </div>
      <div className="page-zoom no-print">
        <button type="button" disabled={zoom === 0} aria-label={say('zoom-out')} onClick={() => setZoom(zoom - 1)}>
          −
        </button>
        <span>{Math.round((zooms[zoom] ?? 1) * 100)}%</span>
        <button type="button" disabled={zoom === zooms.length - 1} aria-label={say('zoom-in')} onClick={() => setZoom(zoom + 1)}>
          +
        </button>
      </div>
    </>
  )
}

/** As the server draws them; a screen with two dots a pixel gets the next. */
const stepped = (width: number) => {
  const wanted = width * Math.min(2, window.devicePixelRatio || 1)
  return [480, 800, 1200].find(step => step >= wanted * 0.9) ?? 1800
}

/** The pages in view and those a screen's height around them. */
function useNear(root: React.RefObject<HTMLDivElement | null>, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]))
  useEffect(() => {
    if (!root.current || count === 0) return
    const seen = new Set<number>()
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          const number = Number(target.getAttribute('data-page'))
          if (isIntersecting) seen.add(number)
          else seen.delete(number)
        }
        setNear(new Set(seen))
      },
      { root: root.current.closest('.source-pane'), rootMargin: '100% 0px' },
    )
    for (const page of root.current.querySelectorAll('[data-page]')) observer.observe(page)
    return () => observer.disconnect()
  }, [root, count])
  return near
}

function useWidth(root: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(800)
  useEffect(() => {
    const pane = root.current?.closest('.source-pane')
    if (!pane) return
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width))
    observer.observe(pane)
    return () => observer.disconnect()
  })
  return width
}

/** Brings the page near; its words follow when they are known. */
function useShowPage(root: React.RefObject<HTMLDivElement | null>, page: number, focus: Span | null): void {
  const [start] = focus ?? [null]
  useEffect(() => {
    if (page < 0 || start === null) return
    const figure = root.current?.querySelector(`[data-page="${page}"]`)
    const mark = figure?.querySelector('.in-selected, .in-place')
    if (mark) mark.scrollIntoView({ block: 'center' })
    else figure?.scrollIntoView({ block: 'start' })
  }, [root, page, start])
}
