import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Plan, Task } from '../plan/plan.ts'
import { screen } from '../safeguard/screen.ts'
import type { Span } from '../text/span.ts'
import type { DraftItem, Review, ReviewMove } from './draft.ts'
import { publishable } from './publishable.ts'
import { moveReview, openReview } from './review.ts'

const text = `1. Sở Y tế
- Tổ chức 03 hội nghị; in 5.000 tờ rơi trước ngày 30/6.
- Lập danh sách người ký tên vào thư kiến nghị.
- Sở Tài chính bố trí kinh phí.
`
const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

function task(id: string, words: string, lead: string | null): Task {
  return {
    id,
    path: ['1'],
    span: place(words),
    text: words,
    lead: lead === null ? [] : [{ name: lead, span: place(lead), kind: 'one' }],
    support: [],
    due: words.includes('30/6') ? [{ kind: 'date', date: '2026-06-30', bound: 'before', span: place('trước ngày 30/6') }] : [],
    quantities: words.includes('03') ? [{ n: 3, unit: 'hội nghị', span: place('03 hội nghị') }] : [],
    doubts: [{ field: 'due', code: 'two-dates' }],
  }
}

const nothing = { number: null, symbol: null, type: null, date: null, place: null, issuer: null, subject: null }
const plan: Plan = {
  text,
  blocks: [],
  document: { ...nothing, bases: [], recipients: [], signatory: null, spans: {} },
  period: null,
  outline: [],
  tasks: [
    task('a', 'Tổ chức 03 hội nghị; in 5.000 tờ rơi trước ngày 30/6.', 'Sở Y tế'),
    task('b', 'Lập danh sách người ký tên vào thư kiến nghị.', 'Sở Y tế'),
    task('c', 'Sở Tài chính bố trí kinh phí.', 'Sở Tài chính'),
  ],
  reports: [],
  lines: [],
}

function after(...moves: ReviewMove[]): Review {
  let review = openReview(screen(plan))
  for (const move of moves) {
    const moved = moveReview(review, move, plan)
    assert.ok('review' in moved, `refused: ${JSON.stringify(moved)}`)
    review = moved.review
  }
  return review
}
const refusalOf = (review: Review, move: ReviewMove): string => {
  const moved = moveReview(review, move, plan)
  return 'refusal' in moved ? moved.refusal.code : 'done'
}
const item = (review: Review, id: string): DraftItem => {
  const found = review.items.find(each => each.id === id)
  assert.ok(found)
  return found
}

test('a review opens with every item open and the held ones apart', () => {
  const review = after()
  assert.deepEqual(
    review.items.map(each => [each.id, each.state]),
    [
      ['a', 'open'],
      ['c', 'open'],
    ],
  )
  assert.equal(review.held.length, 1)
})

test('many tasks are given the same lead, each as by an edit', () => {
  const lead = [{ name: 'Sở Nội vụ', kind: 'one', span: null }] as const
  const { items } = after({ type: 'accept', ids: ['a'] }, { type: 'lead', ids: ['a', 'c'], lead })
  assert.deepEqual(
    items.map(each => [each.lead.map(({ name }) => name), each.edited, each.state]),
    [
      [['Sở Nội vụ'], ['lead'], 'accepted'],
      [['Sở Nội vụ'], ['lead'], 'open'],
    ],
  )
})

test('an edit records the field and answers its doubts', () => {
  const edited = item(after({ type: 'edit', id: 'a', change: { due: [] } }), 'a')
  assert.deepEqual(edited.edited, ['due'])
  assert.deepEqual(edited.doubts, [])
})

test('a split gives each part its own words and fields, and the lead to both', () => {
  const review = after({ type: 'split', id: 'a', at: [text.indexOf('in 5.000')], newIds: ['a2'] })
  assert.equal(item(review, 'a').text, 'Tổ chức 03 hội nghị;')
  assert.equal(item(review, 'a').quantities.length, 1)
  assert.equal(item(review, 'a').due.length, 0)
  assert.equal(item(review, 'a2').text, 'in 5.000 tờ rơi trước ngày 30/6.')
  assert.equal(item(review, 'a2').due.length, 1)
  assert.deepEqual(
    item(review, 'a2').lead.map(body => body.name),
    ['Sở Y tế'],
  )
})

test('a merge joins words and fields in the order of the source', () => {
  const merged = item(after({ type: 'merge', ids: ['c', 'a'], newId: 'm' }), 'm')
  assert.match(merged.text, /^Tổ chức .* Sở Tài chính bố trí kinh phí\.$/)
  assert.deepEqual(
    merged.lead.map(body => body.name),
    ['Sở Y tế', 'Sở Tài chính'],
  )
})

test('a held item comes back only by being rewritten, and keeps its entry', () => {
  const held = after().held[0]?.id ?? ''
  const review = after({ type: 'rewrite', heldId: held, newId: 'r', text: 'Trả lời thư kiến nghị bằng văn bản.' })
  assert.equal(item(review, 'r').origin, 'rewritten')
  assert.equal(review.held[0]?.rewrittenAs, 'r')
  assert.equal(refusalOf(review, { type: 'rewrite', heldId: held, newId: 'r2', text: 'Trả lời thư.' }), 'already-rewritten')
})

const held = 'Thu thập danh tính người ký tên vào đơn tập thể.'
const someone = { name: 'Phạm Cây Đa', kind: 'one', span: null } as const
const doors: readonly (readonly [string, ReviewMove])[] = [
  ['by an edit of the words', { type: 'edit', id: 'a', change: { text: held } }],
  ['letter by letter', { type: 'edit', id: 'a', change: { text: held.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b') } }],
  ['as a product', { type: 'edit', id: 'a', change: { product: 'Danh sách người ký tên vào thư kiến nghị' } }],
  ['half as words, half as product', { type: 'edit', id: 'a', change: { text: 'Lập danh sách, hồ sơ', product: 'tín đồ các điểm nhóm' } }],
  ['as a unit', { type: 'edit', id: 'a', change: { quantities: [{ n: 5, unit: 'bài phản bác quan điểm sai trái', span: null }] } }],
  [
    'as an event',
    {
      type: 'edit',
      id: 'a',
      change: { due: [{ kind: 'relative', amount: 2, unit: 'ngày', from: 'khi có người cầm đầu biểu tình bị nhận diện', span: null }] },
    },
  ],
  ['as the body that leads', { type: 'edit', id: 'a', change: { lead: [someone] } }],
  ['as the body that supports', { type: 'edit', id: 'a', change: { support: [someone] } }],
  ['as the receiver', { type: 'edit', id: 'a', change: { to: [someone] } }],
  ['by adding its place', { type: 'add', newId: 'n', kind: 'task', span: place('Lập danh sách người ký tên vào thư kiến nghị.') }],
  ['by adding a part of its place', { type: 'add', newId: 'n', kind: 'task', span: place('Lập danh sách người') }],
  ['by a rewriting that says the same', { type: 'rewrite', heldId: 'held-b', newId: 'n', text: 'Rà soát người ký tên vào thư kiến nghị.' }],
]
for (const [way, move] of doors) test(`held words do not come in ${way}`, () => assert.equal(refusalOf(after(), move), 'would-be-held'))

test('two harmless parts that make held words cannot be merged', () => {
  const review = after(
    { type: 'edit', id: 'a', change: { text: 'Lập danh sách, ghi rõ địa chỉ' } },
    { type: 'edit', id: 'c', change: { text: 'các tín đồ của điểm nhóm' } },
  )
  assert.equal(refusalOf(review, { type: 'merge', ids: ['a', 'c'], newId: 'm' }), 'would-be-held')
})

test('a rewritten item cannot be split back into its held source', () => {
  const review = after({ type: 'rewrite', heldId: 'held-b', newId: 'r', text: 'Trả lời thư.' })
  assert.equal(refusalOf(review, { type: 'split', id: 'r', at: [text.indexOf('người ký tên')], newIds: ['r2'] }), 'would-be-held')
})

const refusals: readonly (readonly [string, ReviewMove])[] = [
  ['item-not-found', { type: 'accept', ids: ['nobody'] }],
  ['item-not-found', { type: 'edit', id: 'nobody', change: {} }],
  ['text-empty', { type: 'edit', id: 'a', change: { text: '  ' } }],
  ['split-outside-item', { type: 'split', id: 'a', at: [0], newIds: ['x'] }],
  ['split-outside-item', { type: 'split', id: 'a', at: [text.indexOf('in 5.000')], newIds: [] }],
  ['item-not-found', { type: 'lead', ids: ['a', 'nobody'], lead: [] }],
  ['would-be-held', { type: 'lead', ids: ['a'], lead: [{ name: 'ông Hứa Quả Bàng', kind: 'one', span: null }] }],
  ['merge-too-few', { type: 'merge', ids: ['a'], newId: 'x' }],
  ['span-outside-text', { type: 'add', newId: 'x', kind: 'task', span: [5, 5] }],
  ['span-outside-text', { type: 'add', newId: 'x', kind: 'task', span: [0, text.length + 1] }],
  ['id-in-use', { type: 'add', newId: 'a', kind: 'task', span: place('1. Sở Y tế') }],
]
for (const [code, move] of refusals) test(`${move.type} is refused: ${code}`, () => assert.equal(refusalOf(after(), move), code))

test('a review is published when all is decided and every task has a body that leads it', () => {
  assert.deepEqual(publishable(after()), { refusal: { code: 'items-undecided', ids: ['a', 'c'] } })
  assert.deepEqual(publishable(after({ type: 'reject', ids: ['a', 'c'] })), { refusal: { code: 'nothing-accepted' } })
  const leaderless = after({ type: 'edit', id: 'a', change: { lead: [] } }, { type: 'accept', ids: ['a', 'c'] })
  assert.deepEqual(publishable(leaderless), { refusal: { code: 'lead-missing', ids: ['a'] } })
  const done = publishable(after({ type: 'accept', ids: ['a', 'c'] }))
  assert.ok('items' in done && done.items.length === 2)
})
