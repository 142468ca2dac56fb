import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { OpenedDocument } from '../../api/document.ts'
import type { ReviewView } from '../../api/review.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { documentQuery } from '../remote/documents.ts'
import { reviewQuery } from '../remote/review.ts'
import { useMayOn } from '../remote/use-may.ts'
import { numberOfDocument } from '../speech/name-of-document.ts'
import { useSay } from '../speech/use-say.ts'
import { ReviewBench } from './review-bench.tsx'
import './review.css'

const route = getRouteApi('/signed/documents/$documentId')

export function ReviewPage() {
  const { documentId } = route.useParams()
  const opened = useQuery(documentQuery(documentId))
  const view = useQuery({ ...reviewQuery(documentId), refetchOnWindowFocus: false, refetchOnReconnect: false })
  const error = opened.error ?? view.error
  if (opened.data && view.data)
    return <Loaded key={`${documentId} ${opened.data.versions.former?.id ?? ''}`} opened={opened.data} view={view.data} />
  if (error) {
    return (
      <div className="page">
        <ProblemPanel error={error} level={1} onRetry={() => void Promise.all([opened.refetch(), view.refetch()])} />
      </div>
    )
  }
  return (
    <div className="review-waiting">
      <FreshLines count={14} />
      <FreshLines count={10} />
    </div>
  )
}

function Loaded({ opened, view }: { opened: OpenedDocument; view: ReviewView }) {
  const say = useSay()
  const { document: row } = opened
  const mayMove = useMayOn(row, 'move-review')
  useTitle(`${say('review')} ${numberOfDocument(row) || row.fileName}`)
  return <ReviewBench opened={opened} view={view} readOnly={!mayMove || row.state === 'published' || opened.versions.next !== null} />
}
