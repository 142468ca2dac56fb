import type { UseQueryResult } from '@tanstack/react-query'
import { FreshLines, ProblemPanel } from './state-panel.tsx'

/** In the place of a page whose thing is still on its way, or cannot be had. */
export function UnopenedPage({ asked }: { asked: Pick<UseQueryResult, 'isError' | 'error' | 'refetch'> }) {
  return (
    <div className="page">
      {asked.isError ? <ProblemPanel error={asked.error} level={1} onRetry={() => void asked.refetch()} /> : <FreshLines count={10} />}
    </div>
  )
}
