import type { Remark } from '../../../core/lint/remark.ts'
import type { Line } from '../../../core/plan/plan.ts'
import type { DraftHeld, DraftItem, GoneItem, Review } from '../../../core/task/draft.ts'
import { foldKey } from '../../../core/text/fold.ts'
import { overlaps, type Span, within } from '../../../core/text/span.ts'
import type { ReviewAddress } from '../../address/review-address.ts'

/** One item as the list shows it: its number in the order of the source, and the linter's remarks that belong to it. */
export interface Card {
  readonly number: number
  readonly item: DraftItem
  readonly remarks: readonly Remark[]
  /** Something in it asks for a person's eye before it is accepted. */
  readonly look: boolean
}

export interface Board {
  readonly cards: readonly Card[]
  readonly byId: ReadonlyMap<string, Card>
  readonly held: readonly DraftHeld[]
  /** What the former version of the document gave out and this one no longer says. */
  readonly gone: readonly GoneItem[]
  /** How the items stand to the former version; all 0 where there is none. */
  readonly versions: Readonly<Record<'same' | 'changed' | 'fresh' | 'gone', number>>
  /** Remarks that belong to no item. */
  readonly loose: readonly Remark[]
  readonly unread: readonly Line[]
  readonly counts: Readonly<Record<'all' | NonNullable<ReviewAddress['show']>, number>>
}

interface Read {
  readonly remarks: readonly Remark[]
  readonly lines: readonly Line[]
}

const sizeOf = (span: Span) => span[1] - span[0]

/** The smallest item that holds the remark's place or, failing that, shares words with it and is not one of several. */
function ownerOf(remark: Remark, items: readonly DraftItem[]): DraftItem | undefined {
  const holders = items.filter(item => within(remark.span, item.span))
  if (holders.length) return holders.reduce((a, b) => (sizeOf(b.span) < sizeOf(a.span) ? b : a))
  const touched = items.filter(item => overlaps(remark.span, item.span))
  return touched.length === 1 ? touched[0] : undefined
}

const isPressing = (remark: Remark) => remark.severity !== 'info'

export function boardOf(review: Review, read: Read): Board {
  const remarks = new Map<string, Remark[]>()
  const loose: Remark[] = []
  for (const remark of read.remarks) {
    const owner = ownerOf(remark, review.items)
    if (owner) remarks.set(owner.id, [...(remarks.get(owner.id) ?? []), remark])
    else loose.push(remark)
  }
  const cards = review.items.map((item, index): Card => {
    const own = remarks.get(item.id) ?? []
    const leaderless = item.kind === 'task' && item.lead.length === 0
    return {
      number: index + 1,
      item,
      remarks: own,
      look: item.state !== 'rejected' && (item.doubts.length > 0 || leaderless || own.some(isPressing)),
    }
  })
  const unread = read.lines.filter(line => line.use === 'unread' && !review.items.some(item => overlaps(item.span, line.span)))
  const held = review.held
  const amended = (kind: string) => cards.filter(card => card.item.amended?.kind === kind).length
  const versions = { same: amended('same'), changed: amended('changed'), fresh: amended('new'), gone: review.gone.length }
  const state = (wanted: DraftItem['state']) => cards.filter(card => card.item.state === wanted).length
  return {
    cards,
    byId: new Map(cards.map(card => [card.item.id, card])),
    held,
    gone: review.gone,
    versions,
    loose,
    unread,
    counts: {
      all: cards.length,
      look: cards.filter(card => card.look && card.item.state === 'open').length,
      changed: versions.changed + versions.fresh + versions.gone,
      open: state('open'),
      accepted: state('accepted'),
      rejected: state('rejected'),
      held: held.length,
      unread: unread.length,
      remarks: loose.length,
    },
  }
}

/** Nothing asks for a second look: these can be accepted together. */
export const clearCards = (cards: readonly Card[]): Card[] => cards.filter(card => card.item.state === 'open' && !card.look)

/** The cards that the address asks for; the selected one stays, so that nothing disappears under one's hands. */
export function cardsFor(board: Board, address: Pick<ReviewAddress, 'show' | 'q' | 'item'>): readonly Card[] {
  const words = foldKey(address.q ?? '')
  const { show } = address
  if (!show && !words) return board.cards
  return board.cards.filter(card => {
    if (card.item.id === address.item) return true
    return (!show || isShown(card, show)) && (!words || foldKey(wordsOf(card.item)).includes(words))
  })
}

const isShown = ({ item, look }: Card, show: NonNullable<ReviewAddress['show']>): boolean => {
  if (show === 'look') return look && item.state === 'open'
  if (show === 'changed') return item.amended !== null && item.amended.kind !== 'same'
  return item.state === show
}

const wordsOf = (item: DraftItem) =>
  [...item.path, item.text, ...[...item.lead, ...item.support, ...item.to].map(body => body.name), item.product ?? ''].join(' ')

/** The next undecided card after one, from the top again at the end. */
export function nextOpen(cards: readonly Card[], afterId: string | undefined): Card | undefined {
  const at = cards.findIndex(card => card.item.id === afterId)
  return [...cards.slice(at + 1), ...cards.slice(0, at + 1)].find(card => card.item.state === 'open' && card.item.id !== afterId)
}
