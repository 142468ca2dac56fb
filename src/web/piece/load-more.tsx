import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useSay } from '../speech/use-say.ts'
import './piece.css'

interface LoadMoreProps {
  readonly shown: number
  /** Left out where nobody counts how many there are. */
  readonly total?: number
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => Promise<unknown>
  }
}

/** The next page comes as one nears the end; the button is there for keyboards and for lines too slow for that. */
export function LoadMore({ shown, total, list }: LoadMoreProps) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  const { hasNextPage: hasNext, isFetchingNextPage: busy } = list
  const ask = useRef(list.fetchNextPage)
  ask.current = list.fetchNextPage
  useEffect(() => {
    if (!hasNext || busy || !place.current) return
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && void ask.current(), {
      rootMargin: '600px',
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [hasNext, busy])
  return (
    <div ref={place} className="more row">
      <span className="soft small">
        {total === undefined && hasNext ? say('shown-count', { shown }) : say('shown-of', { shown, total: total ?? shown })}
      </span>
      {hasNext && (
        <Button variant="default" size="xs" loading={busy} onClick={() => void list.fetchNextPage()}>
          {say('load-more')}
        </Button>
      )}
    </div>
  )
}
