import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useSay } from '../speech/use-say.ts'
import './piece.css'

interface LoadMoreProps {
  readonly shown: number
  readonly total: number
  readonly hasNext: boolean
  readonly busy: boolean
  readonly onMore: () => void
}

/** The next page comes as one nears the end; the button is there for keyboards and for lines too slow for that. */
export function LoadMore({ shown, total, hasNext, busy, onMore }: LoadMoreProps) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const ask = useRef(onMore)
  ask.current = onMore
  useEffect(() => {
    if (!hasNext || busy || !place.current) return
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && ask.current(), {
      rootMargin: '600px',
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [hasNext, busy])
  return (
    <div ref={place} className="more row">
      <span className="soft small">{say('shown-of', { shown, total })}</span>
      {hasNext && (
        <Button variant="default" size="xs" loading={busy} onClick={onMore}>
          {say('load-more')}
        </Button>
      )}
    </div>
  )
}
