import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Plan, ReportDuty, Task } from '../plan/plan.ts'
import { screen } from '../safeguard/screen.ts'
import { screenWords } from '../safeguard/screen-words.ts'
import { cover, overlaps, type Span } from '../text/span.ts'
import type { Review, ReviewMove } from './draft.ts'
import { publishable } from './publishable.ts'
import { moveReview, openReview } from './review.ts'

const lines = [
  'Tổ chức 03 hội nghị; in 5.000 tờ rơi.',
  'Lập danh sách người ký tên vào thư kiến nghị.',
  'Bố trí kinh phí, mua sắm thiết bị.',
  'Nhắc nhở em Tống Kẹo Bông thôi đăng bài.',
  'Báo cáo kết quả trước ngày 15/12.',
  'Gỡ bỏ các bài viết phê bình chủ trương dời chợ.',
  'Sửa chữa 05 phòng học.',
]
const text = lines.map(line => `- ${line}\n`).join('')
const spans = lines.map((line): Span => [text.indexOf(line), text.indexOf(line) + line.length])
const base = (index: number): Omit<Task, 'lead' | 'support' | 'quantities'> => ({
  id: `t${index}`,
  path: ['1'],
  span: spans[index] ?? [0, 1],
  text: lines[index] ?? '',
  due: [],
  doubts: [],
})
const tasks: Task[] = [0, 1, 2, 3, 5, 6].map(index => ({ ...base(index), lead: [], support: [], quantities: [] }))
const reports: ReportDuty[] = [{ ...base(4), by: [], to: [] }]
const nothing = { number: null, symbol: null, type: null, date: null, place: null, issuer: null, subject: null }
const document = { ...nothing, bases: [], recipients: [], signatory: null, spans: {} }
const plan: Plan = { text, blocks: [], document, period: null, outline: [], tasks, reports, lines: [] }

const ids = fc.constantFrom('t0', 't1', 't2', 't3', 't4', 't5', 't6', 'n0', 'n1', 'n2', 'n3', 'n4')
const words = fc.constantFrom(...lines, 'Lập danh sách', 'tín đồ', 'phản bác luận điệu', 'Mua sách', 'ông Hứa Quả Bàng', '')
const offset = fc.integer({ min: 0, max: text.length })
const moves: fc.Arbitrary<ReviewMove> = fc.oneof(
  fc.record({
    type: fc.constantFrom('accept' as const, 'reject' as const, 'reopen' as const),
    ids: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    id: ids,
    change: fc.oneof(
      fc.record({ text: words }),
      fc.record({ product: words }),
      fc.record({ lead: words.map(name => (name === '' ? [] : [{ name, kind: 'one' as const, span: null }])) }),
    ),
  }),
  fc.record({
    type: fc.constant('split' as const),
    id: ids,
    at: fc.uniqueArray(offset, { minLength: 1, maxLength: 2 }),
    newIds: fc.array(ids, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('merge' as const), ids: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }), newId: ids }),
  fc.record({ type: fc.constant('rewrite' as const), heldId: fc.constantFrom('held-t1', 'held-t3', 'held-t5'), newId: ids, text: words }),
  fc.record({
    type: fc.constant('add' as const),
    newId: ids,
    kind: fc.constantFrom('task' as const, 'report' as const),
    span: fc.tuple(offset, offset),
  }),
)

function fold(all: readonly ReviewMove[]): Review {
  let review = openReview(screen(plan))
  for (const move of all) {
    const moved = moveReview(review, move, plan)
    if ('review' in moved) review = moved.review
  }
  return review
}
const law = (name: string, holds: (review: Review, all: readonly ReviewMove[]) => void): void => {
  void test(name, () =>
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 25 }), all => holds(fold(all), all)),
      { numRuns: 150 },
    ),
  )
}

const opened = openReview(screen(plan))

law('ids stay unique', review => {
  const all = [...review.items.map(item => item.id), ...review.held.map(held => held.id)]
  assert.equal(new Set(all).size, all.length)
})

law('every item of the source is still covered, and every held entry is there', review => {
  for (const item of opened.items) {
    const touching = review.items.filter(each => overlaps(each.span, item.span)).map(each => each.span)
    const [start, end] = touching.reduce<Span>(cover, touching[0] ?? [-1, -1])
    assert.ok(start <= item.span[0] && end >= item.span[1])
  }
  assert.deepEqual(
    review.held.map(held => held.id),
    opened.held.map(held => held.id),
  )
})

law('no item holds words that would be held, whatever the order of moves', review => {
  for (const item of review.items)
    assert.equal(screenWords([item.text, item.product ?? '', ...item.lead.map(body => body.name)].join(' ')), null)
})

law('items stand in the order of the source', review => {
  review.items.forEach((item, index) => {
    assert.ok(item.span[0] >= (review.items[index - 1]?.span[0] ?? 0))
  })
})

law('the same moves make the same review', (review, all) => {
  assert.deepEqual(fold(all), review)
})

law('nothing undecided and no leaderless task is published', review => {
  const result = publishable(review)
  if ('items' in result)
    assert.ok(result.items.every(item => item.state === 'accepted' && (item.kind === 'report' || item.lead.length > 0)))
})
