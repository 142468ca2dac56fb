import { createContext, useContext } from 'react'
import type { ReviewMove } from '../../../core/task/draft.ts'

/** What is open inside the selected item. `focus` names the field that the form begins with. */
export type Mode = { readonly kind: 'look' | 'split' | 'rewrite' } | { readonly kind: 'edit'; readonly focus: EditField }
export type EditField = 'text' | 'lead' | 'support' | 'to' | 'due' | 'quantities' | 'product'
export type Emphasis = 'lead' | 'support' | 'to' | 'due' | 'quantity' | null

/** What anything on the review page can ask for; the same object as long as the page stands, so that rows need not be drawn anew. */
export interface Hands {
  readonly documentId: string
  readonly text: string
  readonly readOnly: boolean
  readonly select: (id: string | undefined) => void
  /** Null where the move was made; otherwise the sentence that says why not. */
  readonly move: (move: ReviewMove) => string | null
  readonly decide: (type: 'accept' | 'reject' | 'reopen', ids: readonly string[]) => void
  readonly mergeWithNext: (id: string) => void
  readonly open: (mode: Mode) => void
  readonly check: (id: string) => void
  /** What an open form does before something else is opened: false where it must be looked at first. Null once it is closed. */
  readonly onLeave: (leave: (() => boolean) | null) => void
  readonly leave: () => boolean
  readonly emphasise: (field: Emphasis) => void
}

const HandsContext = createContext<Hands | null>(null)
export const HandsProvider = HandsContext.Provider

export function useHands(): Hands {
  const hands = useContext(HandsContext)
  if (!hands) throw new Error('outside of the review page')
  return hands
}
