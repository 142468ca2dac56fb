import { useRouter } from '@tanstack/react-router'
import { ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { useSay } from '../speech/use-say.ts'

/** The address names no page. */
export function NotFoundPage() {
  const say = useSay()
  useTitle(say('not-found-title'))
  return (
    <div className="page">
      <StatePanel title={say('not-found-title')} level={1}>
        <p>{say('not-found-text')}</p>
        <a href="/documents">{say('to-documents')}</a>
      </StatePanel>
    </div>
  )
}

/** A page that could not be shown: the server could not be asked, or the page itself is at fault. */
export function FaultPage({ error }: { error: unknown }) {
  const router = useRouter()
  return (
    <div className="page">
      <ProblemPanel error={error} level={1} onRetry={() => void router.invalidate()} />
    </div>
  )
}
