import type { DraftItem, ReviewMove } from './draft.ts'

type State = DraftItem['state']

/**
 * State × move → state of the item that the move leaves behind. An edit does not undo a decision to accept, since whoever edits sees the
 * item; it brings a rejected item back. A lead given to
 * many is an edit of each. What is cut up or laid together is decided anew.
 */
export const reviewStates: Readonly<
  Record<State, Readonly<Record<Exclude<ReviewMove['type'], 'add' | 'rewrite' | 'acknowledge' | 'lead'>, State>>>
> = {
  open: { accept: 'accepted', reject: 'rejected', reopen: 'open', edit: 'open', split: 'open', merge: 'open' },
  accepted: { accept: 'accepted', reject: 'rejected', reopen: 'open', edit: 'accepted', split: 'open', merge: 'open' },
  rejected: { accept: 'accepted', reject: 'rejected', reopen: 'open', edit: 'open', split: 'open', merge: 'open' },
}

/** `add` and `rewrite` make items; they begin here. */
export const firstState: State = 'open'
