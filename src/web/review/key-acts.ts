import type { KeyActs } from '../piece/use-keys.ts'
import type { Board, Card } from './desk/board.ts'
import type { Hands, Mode } from './desk/hands.ts'
import { mergeChecked } from './items/item-list.tsx'

interface Desk {
  readonly hands: Hands
  readonly board: Board
  readonly cards: readonly Card[]
  readonly checked: ReadonlySet<string>
  readonly mode: Mode
  readonly selectedId: string | undefined
  /** Keys of one letter are on. */
  readonly letters: boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly toNext: () => void
  readonly help: () => void
  readonly search: () => void
}

/** Which key does what now; what cannot be done now has no key. */
export function keyActs(desk: Desk): KeyActs {
  const { hands, mode, selectedId } = desk
  const always: KeyActs = hands.readOnly ? {} : { 'Ctrl+Z': desk.undo, 'Ctrl+Shift+Z': desk.redo, 'Ctrl+Y': desk.redo }
  if (mode.kind !== 'look') return always
  const down = () => step(desk, 1)
  const up = () => step(desk, -1)
  const close = () => hands.select(undefined)
  const walk: KeyActs = Object.fromEntries([['ArrowDown', down], ['ArrowUp', up], ...(selectedId ? [['Escape', close]] : [])])
  if (!desk.letters) return { ...always, ...walk }
  const letters = { j: down, k: up, '/': desk.search, '?': desk.help, n: desk.toNext }
  return { ...always, ...walk, ...letters, ...(hands.readOnly ? {} : itemKeys(desk)) }
}

function itemKeys({ hands, board, checked, selectedId }: Desk): KeyActs {
  const card = selectedId === undefined ? undefined : board.byId.get(selectedId)
  if (!card)
    return board.held.some(entry => entry.id === selectedId && entry.rewrittenAs === null)
      ? { e: () => hands.open({ kind: 'rewrite' }) }
      : {}
  const { id, state, kind } = card.item
  const several = board.cards.filter(each => checked.has(each.item.id)).map(each => each.item.id)
  const reject = () => hands.decide('reject', [id])
  return {
    a: () => hands.decide('accept', [id]),
    x: reject,
    r: reject,
    ...(state === 'open' ? {} : { u: () => hands.decide('reopen', [id]) }),
    e: () => hands.open({ kind: 'edit', focus: 'text' }),
    l: () => hands.open({ kind: 'edit', focus: 'lead' }),
    p: () => hands.open({ kind: 'edit', focus: kind === 'report' ? 'to' : 'support' }),
    d: () => hands.open({ kind: 'edit', focus: 'due' }),
    s: () => hands.open({ kind: 'split' }),
    c: () => hands.check(id),
    m: () => (several.length > 1 ? mergeChecked(hands, several) : hands.mergeWithNext(id)),
  }
}

function step({ hands, cards, board, selectedId }: Desk, by: 1 | -1): void {
  const ids = [...cards.map(card => card.item.id), ...board.held.map(entry => entry.id)]
  const at = selectedId === undefined ? -1 : ids.indexOf(selectedId)
  const next = at < 0 ? ids[by > 0 ? 0 : ids.length - 1] : ids[at + by]
  if (next !== undefined) hands.select(next)
}
