import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Remark } from '../../../core/lint/remark.ts'
import type { DraftItem } from '../../../core/task/draft.ts'
import { boardOf, cardsFor, clearCards, nextOpen } from './board.ts'
import { itemFixture } from './item-fixture.ts'

const body = { name: 'Sở Y tế', kind: 'one', span: null } as const
const item = (id: string, span: readonly [number, number], part: Partial<DraftItem> = {}): DraftItem =>
  itemFixture(id, span, { lead: [body], ...part })
const remark = (rule: string, span: readonly [number, number], severity: Remark['severity'] = 'warning'): Remark => ({
  rule,
  severity,
  message: '',
  span,
  about: {},
})
const ids = (cards: readonly { item: DraftItem }[]) => cards.map(card => card.item.id).join(' ')

const items = [
  item('plain', [0, 10]),
  item('leaderless', [10, 20], { lead: [] }),
  item('doubtful', [20, 30], { doubts: [{ field: 'due', code: 'year-assumed' }] }),
  item('remarked', [30, 60]),
  item('noted', [60, 70]),
  item('report', [70, 80], { kind: 'report', lead: [], text: 'Báo cáo Ủy ban nhân dân tỉnh' }),
  item('done', [80, 90], { state: 'accepted' }),
]
const remarks = [remark('dates', [40, 45], 'error'), remark('note', [61, 63], 'info'), remark('gap', [95, 99]), remark('wide', [5, 75])]
const lines = [
  { span: [90, 100], use: 'unread' },
  { span: [0, 10], use: 'unread' },
] as const
const board = boardOf({ items, held: [], gone: [] }, { remarks, lines })

test('a remark belongs to the item that holds its place; one over several items to the document', () => {
  assert.deepEqual(
    board.byId.get('remarked')?.remarks.map(each => each.rule),
    ['dates'],
  )
  assert.deepEqual(
    board.loose.map(each => each.rule),
    ['gap', 'wide'],
  )
})

test('what asks for a look is without lead, in doubt, or remarked on; a mere note does not', () =>
  assert.equal(ids(cardsFor(board, { show: 'look' })), 'leaderless doubtful remarked'))

test('all that is open and asks for no look can be accepted together', () =>
  assert.equal(ids(clearCards(board.cards)), 'plain noted report'))

test('the list is searched without diacritics, in names of bodies too', () => {
  assert.equal(ids(cardsFor(board, { q: 'uy ban' })), 'report')
  assert.equal(ids(cardsFor(board, { q: 'SO Y TE', show: 'accepted' })), 'done')
})

test('the selected item stays in the list whatever the filter', () =>
  assert.equal(ids(cardsFor(board, { show: 'accepted', item: 'plain' })), 'plain done'))

test('a line counts as unread until an item is made of it', () =>
  assert.deepEqual(
    board.unread.map(line => line.span),
    [[90, 100]],
  ))

test('the next undecided item is found from the top again', () => {
  assert.equal(nextOpen(board.cards, 'report')?.item.id, 'plain')
  assert.equal(nextOpen(board.cards, undefined)?.item.id, 'plain')
  assert.equal(nextOpen(board.cards.slice(-1), 'done'), undefined)
})
