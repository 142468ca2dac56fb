import { useQuery } from '@tanstack/react-query'
import { comparedReviewQuery } from '../remote/same-work.ts'
import { dueWords, planOf, reasonsOf } from '../same-work/same-work-words.ts'
import { useSay } from '../speech/use-say.ts'
import { useHands } from './desk/hands.ts'

interface AlikeProps {
  readonly version: number
  /** The number that an item has on the page. */
  readonly numberOf: (itemId: string) => number | undefined
}

/** What other documents have given out already, item by item, with why it looks so; quiet where nothing does. */
export function AlikeWork({ version, numberOf }: AlikeProps) {
  const say = useSay()
  const hands = useHands()
  const { data } = useQuery({ ...comparedReviewQuery(hands.documentId, version), retry: false })
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <div className="note" data-testid="publish-same-work">
      <p>{say('publish-same-work', { count: new Set(items.map(({ itemId }) => itemId)).size })}</p>
      <ul className="publish-alike">
        {items.map(({ itemId, text, other }) => (
          <li key={`${itemId} ${other.id}`}>
            <button type="button" className="as-link" lang="vi" onClick={() => hands.select(itemId)}>
              {say('publish-item', { number: numberOf(itemId) ?? '', text })}
            </button>
            <p className="small" lang="vi">
              {say('same-work-task', { number: other.number, plan: planOf(other) })}: {other.text}
            </p>
            <p className="small soft">{[dueWords(say, other.day), ...reasonsOf(say, other)].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
