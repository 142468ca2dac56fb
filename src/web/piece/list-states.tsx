import type { ReactNode } from 'react'
import { FreshLines, ProblemPanel } from './state-panel.tsx'

interface ListStatesProps {
  /** The query that the list comes from; a former answer is shown while the next one is on its way. */
  readonly list: {
    readonly isPending: boolean
    readonly data: unknown
    readonly error: unknown
    readonly refetch: () => Promise<unknown>
  }
  readonly isEmpty: boolean
  /** What is said where there is nothing: why, and what to do. */
  readonly empty: ReactNode
  readonly children: ReactNode
}

/** A list in each of its states: on its way, not to be had, without anything in it, and as it is. */
export function ListStates({ list, isEmpty, empty, children }: ListStatesProps) {
  if (list.isPending) return <FreshLines />
  if (list.data === undefined) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  return isEmpty ? empty : children
}
