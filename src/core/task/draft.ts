import type { ExceptedBody } from '../agency/mention.ts'
import type { Due } from '../phrase/due.ts'
import type { Quantity } from '../phrase/quantity.ts'
import type { Doubt } from '../plan/plan.ts'
import type { HeldItem } from '../safeguard/held.ts'
import type { Span } from '../text/span.ts'

/** A value that was read keeps its span; one that a person typed has none. */
export type Placed<Value extends { readonly span: Span }> = Omit<Value, 'span'> & { readonly span: Span | null }
/** `Omit` over each member of the union, so that a due keeps its kind. */
export type DraftDue = Due extends infer Each ? (Each extends Due ? Placed<Each> : never) : never
export type DraftQuantity = Placed<Quantity>

export interface DraftAgency {
  readonly name: string
  readonly kind: 'one' | 'group'
  readonly span: Span | null
  /** Bodies of a group that are left out. */
  readonly except?: readonly ExceptedBody[]
}

/** An item of the work list while it is under review. */
export interface DraftItem {
  readonly id: string
  readonly kind: 'task' | 'report'
  readonly state: 'open' | 'accepted' | 'rejected'
  /** `read`: as the reader found it; `rewritten`: from a held item; otherwise made by a reviewer. */
  readonly origin: 'read' | 'split' | 'merged' | 'rewritten' | 'added'
  readonly path: readonly string[]
  /** Where it stands in the source. */
  readonly span: Span
  readonly text: string
  /** For a report: who reports. */
  readonly lead: readonly DraftAgency[]
  readonly support: readonly DraftAgency[]
  /** For a report: who receives it. Empty for a task. */
  readonly to: readonly DraftAgency[]
  readonly due: readonly DraftDue[]
  readonly quantities: readonly DraftQuantity[]
  readonly product: string | null
  readonly doubts: readonly Doubt[]
  /** Fields that a person has changed. */
  readonly edited: readonly (keyof DraftChange)[]
  /** What became of it since the former version of the document; null where the document amends none. */
  readonly amended: Amended | null
}

/** `former`: the id in the former review. `was`: its fields then, to be shown beside those of now. */
export type Amended =
  | { readonly kind: 'new' }
  | { readonly kind: 'same'; readonly former: string }
  | {
      readonly kind: 'changed'
      readonly former: string
      readonly fields: readonly (keyof DraftChange)[]
      readonly was: Required<DraftChange>
    }

export interface DraftChange {
  readonly text?: string
  readonly lead?: readonly DraftAgency[]
  readonly support?: readonly DraftAgency[]
  readonly to?: readonly DraftAgency[]
  readonly due?: readonly DraftDue[]
  readonly quantities?: readonly DraftQuantity[]
  readonly product?: string | null
}

/** A held item; `rewrittenAs` names the draft item that a reviewer made of it. */
export interface DraftHeld extends HeldItem {
  readonly rewrittenAs: string | null
}

/** An item of the former version that the new one no longer holds; its work ends once a person has seen that. */
export interface GoneItem {
  readonly item: DraftItem
  readonly seen: boolean
}

/** In the order of the source. */
export interface Review {
  readonly items: readonly DraftItem[]
  readonly held: readonly DraftHeld[]
  /** Empty where the document amends none. */
  readonly gone: readonly GoneItem[]
}

export const emptyReview: Review = { items: [], held: [], gone: [] }

/** What a reviewer does; the review is the fold of these over the screened plan. New ids come in as values. */
export type ReviewMove =
  | { readonly type: 'accept' | 'reject' | 'reopen'; readonly ids: readonly string[] }
  | { readonly type: 'edit'; readonly id: string; readonly change: DraftChange }
  /** The same bodies lead all of these tasks, whoever led them before. */
  | { readonly type: 'lead'; readonly ids: readonly string[]; readonly lead: readonly DraftAgency[] }
  /** `at`: offsets in the source, inside the item, where a new item begins; ids of the items after the first. */
  | { readonly type: 'split'; readonly id: string; readonly at: readonly number[]; readonly newIds: readonly string[] }
  | { readonly type: 'merge'; readonly ids: readonly string[]; readonly newId: string }
  | { readonly type: 'rewrite'; readonly heldId: string; readonly newId: string; readonly text: string }
  /** Words of the source that the reader took for no item. */
  | { readonly type: 'add'; readonly newId: string; readonly kind: 'task' | 'report'; readonly span: Span }
  /** Items that are gone from the document: seen, and their work is to end. */
  | { readonly type: 'acknowledge'; readonly ids: readonly string[] }

export type ReviewRefusal =
  | {
      readonly code:
        | 'item-not-found'
        | 'text-empty'
        | 'lead-of-report'
        | 'split-outside-item'
        | 'merge-too-few'
        | 'merge-kinds-differ'
        | 'already-rewritten'
        | 'span-outside-text'
        | 'id-in-use'
    }
  /** The words would be held: the move is not done. */
  | { readonly code: 'would-be-held'; readonly rule: string }

/** The review after a move, or why the move was refused. */
export type Moved = { readonly review: Review } | { readonly refusal: ReviewRefusal }

/** Why a review cannot be published yet, with the items concerned. */
export type PublishRefusal =
  | { readonly code: 'nothing-accepted' }
  | { readonly code: 'items-undecided' | 'gone-unseen' | 'lead-missing'; readonly ids: readonly string[] }
  | { readonly code: 'would-be-held'; readonly rule: string; readonly ids: readonly string[] }
