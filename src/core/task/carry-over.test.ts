import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../plan/read-plan.ts'
import { screen } from '../safeguard/screen.ts'
import { sourceOf } from '../text/source-of.ts'
import { carryOver, type FormerReview } from './carry-over.ts'
import type { DraftItem, Review, ReviewMove } from './draft.ts'
import { publishable } from './publishable.ts'
import { moveReview, openReview } from './review.ts'

const plan = (items: string): string => `ỦY BAN NHÂN DÂN
TỈNH HOA LỘC
Số: 15/KH-UBND
Hoa Lộc, ngày 09 tháng 02 năm 2026
KẾ HOẠCH
Chăm sóc trẻ em năm 2026

II. TỔ CHỨC THỰC HIỆN
${items}

Nơi nhận:
- Lưu: VT.
`
const before = plan(`1. Sở Y tế khám sức khỏe cho trẻ em trước ngày 30/6/2026.
2. Sở Tài chính bố trí kinh phí; hướng dẫn quyết toán.
3. Sở Nội vụ tuyển dụng giáo viên mầm non trước ngày 15/8/2026.
4. Công an tỉnh lập danh sách những người hay phê bình chính quyền trên mạng xã hội.`)

const openOf = (text: string): Review => openReview(screen(readPlan(sourceOf(text, null))))

function move(review: Review, text: string, moves: readonly ReviewMove[]): Review {
  return moves.reduce((current, each) => {
    const moved = moveReview(current, each, { text })
    assert.ok('review' in moved, `refused: ${JSON.stringify(moved)}`)
    return moved.review
  }, review)
}
const named = (review: Review, words: string): DraftItem => {
  const item = review.items.find(({ text }) => text.includes(words))
  assert.ok(item, `no item says "${words}"`)
  return item
}
/** The former version after these moves, each made from the review as it was opened. */
function former(movesOf: (opened: Review) => readonly ReviewMove[]): FormerReview {
  const opened = openOf(before)
  return { text: before, opened, last: move(opened, before, movesOf(opened)) }
}
const amend = (from: FormerReview, text: string): Review => carryOver(from, openOf(text), text)
const shown = ({ items, gone }: Review): string[] => [
  ...items.map(({ text, state, amended }) => {
    const fields = amended?.kind === 'changed' ? ` ${amended.fields.join('+')}` : ''
    return `${text.split(' ').slice(0, 3).join(' ')}: ${amended?.kind}${fields}, ${state}`
  }),
  ...gone.map(({ item }) => `${item.text.split(' ').slice(0, 3).join(' ')}: gone`),
]
const acceptAll = (review: Review): ReviewMove => ({ type: 'accept', ids: review.items.map(({ id }) => id) })

test('the same document again asks nothing again', () => {
  const from = former(opened => [acceptAll(opened)])
  const next = amend(from, before)
  assert.deepEqual(
    next.items.map(item => ({ ...item, amended: null })),
    from.last.items.map(item => ({ ...item, amended: null })),
  )
  assert.deepEqual(next.gone, [])
  assert.ok('items' in publishable(next))
})

test('what stayed keeps its decision, what changed is asked, what came is new, what went is listed', () => {
  const next = amend(
    former(opened => [acceptAll(opened)]),
    plan(`1. Sở Y tế khám sức khỏe cho trẻ em trước ngày 31/7/2026.
2. Sở Tài chính bố trí kinh phí; hướng dẫn quyết toán.
3. Sở Xây dựng sửa chữa 12 điểm trường.`),
  )
  assert.deepEqual(shown(next), [
    'Sở Y tế: changed text+due, open',
    'Sở Tài chính: same, accepted',
    'Sở Xây dựng: new, open',
    'Sở Nội vụ: gone',
  ])
  const { amended } = named(next, 'khám sức khỏe')
  assert.ok(amended?.kind === 'changed')
  assert.deepEqual(amended.was.due, [{ kind: 'date', date: '2026-06-30', bound: 'before', span: null }])
})

test('what a person wrote stays, also where the document now says something else, and then is asked', () => {
  const lead = [{ name: 'Bệnh viện Nhi tỉnh', kind: 'one', span: null }] as const
  const from = former(opened => [
    { type: 'edit', id: named(opened, 'khám').id, change: { lead } },
    { type: 'edit', id: named(opened, 'tuyển dụng').id, change: { due: [{ kind: 'standing', span: null }] } },
    acceptAll(opened),
  ])
  const next = amend(from, before.replace('15/8/2026', '30/8/2026'))
  assert.deepEqual(named(next, 'khám').lead, lead)
  assert.equal(named(next, 'khám').state, 'accepted')
  const changed = named(next, 'tuyển dụng')
  assert.deepEqual(changed.due, [{ kind: 'standing', span: null }])
  assert.deepEqual([changed.state, changed.amended?.kind], ['open', 'changed'])
})

test('items that people cut, added or wrote anew stand where their words stand now', () => {
  const cut = before.indexOf('hướng dẫn quyết toán')
  const from = former(opened => [
    { type: 'split', id: named(opened, 'bố trí').id, at: [cut], newIds: ['part'] },
    { type: 'rewrite', heldId: opened.held[0]?.id ?? '', newId: 'anew', text: 'Công an tỉnh tuyên truyền an toàn giao thông.' },
    { type: 'add', newId: 'extra', kind: 'task', span: [before.indexOf('Chăm sóc'), before.indexOf(' năm 2026\n\nII')] },
  ])
  const text = before.replace('1. Sở Y tế', '1. Sở Công Thương bình ổn giá sữa.\n2. Sở Y tế')
  const next = amend(from, text)
  assert.equal(text.slice(...named(next, 'hướng dẫn').span).trim(), 'hướng dẫn quyết toán.')
  assert.equal(next.held[0]?.rewrittenAs, 'anew')
  assert.ok(next.items.some(({ id }) => id === 'extra'))
  assert.equal(next.items.filter(({ text: words }) => words.includes('bố trí kinh phí')).length, 1)
  assert.deepEqual(next.gone, [])
})

test('a rewritten item falls with the held words that it was made of', () => {
  const from = former(opened => [
    { type: 'rewrite', heldId: opened.held[0]?.id ?? '', newId: 'anew', text: 'Công an tỉnh tuyên truyền an toàn giao thông.' },
  ])
  const next = amend(from, before.replace(/4\. Công an.*\n/, ''))
  assert.deepEqual(
    next.gone.map(({ item }) => item.id),
    ['anew'],
  )
})

test('a plan is not published before a person has seen what is gone', () => {
  const next = amend(
    former(opened => [acceptAll(opened)]),
    before.replace(/3\. Sở Nội vụ.*\n/, ''),
  )
  const checked = publishable(next)
  assert.ok('refusal' in checked && checked.refusal.code === 'gone-unseen')
  const ids = next.gone.map(({ item }) => item.id)
  assert.ok('items' in publishable(move(next, before, [{ type: 'acknowledge', ids }])))
  assert.deepEqual(moveReview(next, { type: 'acknowledge', ids: ['nobody'] }, { text: before }), { refusal: { code: 'item-not-found' } })
})

test('repeated sentences keep their order', () => {
  const twice = plan(`1. Sở Y tế
- Báo cáo viên tập huấn tại cơ sở 20 lớp.
2. Sở Nội vụ
- Báo cáo viên tập huấn tại cơ sở 20 lớp.`)
  const opened = openOf(twice)
  const from = { text: twice, opened, last: move(opened, twice, [{ type: 'reject', ids: [opened.items[1]?.id ?? ''] }]) }
  assert.deepEqual(
    amend(from, twice).items.map(({ state }) => state),
    ['open', 'rejected'],
  )
})
