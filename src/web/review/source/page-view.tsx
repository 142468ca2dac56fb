import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, memo, useEffect, useMemo, useRef } from 'react'
import type { OpenedPages } from '../../../api/page.ts'
import { pageQuery, pictureAddress } from '../../remote/pages.ts'
import { useSay } from '../../speech/use-say.ts'
import { pageMarks, unsureWords } from './page-marks.ts'
import type { SourceMark } from './source-mark.ts'

type Size = OpenedPages['pages'][number]

interface PageViewProps {
  readonly documentId: string
  readonly number: number
  readonly count: number
  readonly size: Size
  /** Near enough to what is in view to be loaded. */
  readonly near: boolean
  /** In pixels of the screen. */
  readonly width: number
  /** Those that touch the page. */
  readonly marks: readonly SourceMark[]
  /** Holds the words that are to be in view. */
  readonly wanted: boolean
}

const fields: readonly string[] = ['lead', 'support', 'to', 'due', 'quantity']
const isStanding = ({ name }: SourceMark) => name === 'item' || name === 'held' || name === 'unread'

/** A page as it looks, its place kept until it comes near. */
export const PageView = memo(function PageView({ documentId, number, count, size, near, width, marks, wanted }: PageViewProps) {
  const say = useSay()
  const label = say('page-of', { page: number + 1, pages: count })
  return (
    <figure className="page-figure" data-page={number} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      {near && (
        <>
          <img className="page-picture" src={pictureAddress(documentId, number, width)} alt={label} decoding="async" draggable={false} />
          <Overlay documentId={documentId} number={number} size={size} marks={marks} wanted={wanted} />
        </>
      )}
      <figcaption className="page-number">{label}</figcaption>
    </figure>
  )
})

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(3)}%`

function Overlay({ documentId, number, size, marks, wanted }: Pick<PageViewProps, 'documentId' | 'number' | 'size' | 'marks' | 'wanted'>) {
  const say = useSay()
  const root = useRef<HTMLDivElement>(null)
  const lines = useQuery(pageQuery(documentId, number)).data?.lines
  const placed = useMemo(() => (lines ? pageMarks(lines, marks) : []), [lines, marks])
  const unsure = useMemo(() => (lines ? unsureWords(lines) : []), [lines])
  useEffect(() => {
    if (!wanted || !lines) return
    root.current?.querySelector('.in-selected, .in-place')?.scrollIntoView({ block: 'center' })
  }, [wanted, lines])
  const at = (left: number, top: number, width: number, height: number): CSSProperties => ({
    left: share(left, size.width),
    top: share(top, size.height),
    width: share(width, size.width),
    height: share(height, size.height),
  })
  return (
    <div className="page-overlay" ref={root} {...(size.lean ? { style: { transform: `rotate(${size.lean}deg)` } } : {})}>
      {placed.map(({ mark, left, top, width, height, first }) => (
        <span
          key={`${mark.name} ${mark.id ?? ''} ${mark.span[0]} ${left} ${top}`}
          className={`page-mark in-${mark.name}`}
          style={at(left, top, width, height)}
          {...(mark.id === undefined ? {} : { 'data-item': mark.id })}
          {...(fields.includes(mark.name) ? { 'data-field': mark.name } : {})}
          {...(first && isStanding(mark) && mark.number !== undefined ? { 'data-number': mark.number, 'data-state': mark.state } : {})}
        />
      ))}
      {unsure.map(({ span, left, right, top, height, confidence = 0 }) => (
        <span
          key={span[0]}
          className="page-unsure"
          style={at(left, top, right - left, height)}
          title={say('unsure-word', { percent: Math.round(confidence * 100) })}
        />
      ))}
    </div>
  )
}
