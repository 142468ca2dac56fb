import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ReviewView } from '../../api/review.ts'
import { tell } from '../piece/messages.ts'
import { queryClient } from '../remote/query-client.ts'
import { loadReview, sendMove, sendStep } from '../remote/review.ts'
import { sessionQuery } from '../remote/session.ts'
import { sayNow } from '../speech/use-say.ts'
import { type DeskLine, type DeskState, ReviewDesk } from './desk/review-desk.ts'

/** Waits for the time, or until the browser says that the line is back. */
const wait = (ms: number) =>
  new Promise<void>(resolve => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    window.addEventListener('online', done)
  })

const lineFor = (documentId: string): DeskLine => ({
  send: (version, step) => (step.kind === 'move' ? sendMove(documentId, version, step.move) : sendStep(documentId, version, step.kind)),
  load: () => loadReview(documentId),
  wait,
  tell: (what, error) => {
    if (error.status === 401) queryClient.setQueryData(sessionQuery.queryKey, null)
    tell(what === 'changed' ? sayNow('review-changed') : error.problem.message, 'bad')
  },
})

/** The desk of one document, as long as its page stands; leaving with unsaved steps is asked about. */
export function useDesk(documentId: string, view: ReviewView, source: { readonly text: string }): [desk: ReviewDesk, state: DeskState] {
  const [desk] = useState(() => new ReviewDesk(view, source, lineFor(documentId)))
  const state = useSyncExternalStore(desk.watch, desk.state)
  const unsaved = state.pending > 0
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
  useEffect(() => () => void queryClient.invalidateQueries({ queryKey: ['documents'] }), [])
  return [desk, state]
}
