import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPlan } from '../plan/read-plan.ts'
import { screen } from '../safeguard/screen.ts'
import { sourceOf } from '../text/source-of.ts'
import { carryOver } from './carry-over.ts'
import type { Review, ReviewMove } from './draft.ts'
import { moveReview, openReview } from './review.ts'

const bodies = ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh', 'UBND các xã, phường']
const works = ['mở 20 lớp học bơi', 'rà soát điểm trường', 'khám sức khỏe cho trẻ em', 'lập danh sách người hay phê bình chính quyền']
const times = ['', ' trước ngày 30/6/2026', ' hằng tháng', ' trong quý III/2026']

const line = fc.tuple(fc.constantFrom(...bodies), fc.constantFrom(...works), fc.constantFrom(...times)).map(([a, b, c]) => `${a} ${b}${c}.`)
const document = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map(lines => `KẾ HOẠCH\nNăm 2026\nII. TỔ CHỨC THỰC HIỆN\n${lines.map((each, i) => `${i + 1}. ${each}`).join('\n')}\n`)
const openOf = (text: string): Review => openReview(screen(readPlan(sourceOf(text, null))))

/** Some of the items decided or edited, as numbers choose. */
function work(opened: Review, text: string, choices: readonly number[]): Review {
  return opened.items.reduce((review, { id }, at) => {
    const choice = (choices[at % choices.length] ?? 0) % 4
    const move: ReviewMove =
      choice === 3
        ? { type: 'edit', id, change: { due: [{ kind: 'standing', span: null }] } }
        : { type: (['accept', 'reject', 'reopen'] as const)[choice] ?? 'reopen', ids: [id] }
    const moved = moveReview(review, move, { text })
    return 'review' in moved ? moved.review : review
  }, opened)
}

const cases = fc.tuple(document, document, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }))

test('every item that was not turned down is carried on or listed as gone, once', () => {
  fc.assert(
    fc.property(cases, ([first, second, choices]) => {
      const opened = openOf(first)
      const last = work(opened, first, choices)
      const next = carryOver({ text: first, opened, last }, openOf(second), second)
      const carried = next.items.flatMap(({ amended }) => (amended && amended.kind !== 'new' ? [amended.former] : []))
      const gone = next.gone.map(({ item }) => item.id)
      assert.equal(new Set([...carried, ...gone]).size, carried.length + gone.length)
      for (const item of last.items) assert.ok(item.state === 'rejected' || carried.includes(item.id) || gone.includes(item.id))
      assert.equal(new Set(next.items.map(({ id }) => id)).size, next.items.length)
    }),
    { numRuns: 200 },
  )
})

test('what the reader found in the new version stands in its review, and nothing that is held does', () => {
  fc.assert(
    fc.property(cases, ([first, second, choices]) => {
      const opened = openOf(first)
      const fresh = openOf(second)
      const next = carryOver({ text: first, opened, last: work(opened, first, choices) }, fresh, second)
      assert.deepEqual(
        next.items.map(({ id }) => id),
        fresh.items.map(({ id }) => id),
      )
      assert.deepEqual(next.held, fresh.held)
    }),
    { numRuns: 200 },
  )
})

test('only what is the same keeps a decision', () => {
  fc.assert(
    fc.property(cases, ([first, second, choices]) => {
      const opened = openOf(first)
      const next = carryOver({ text: first, opened, last: work(opened, first, choices) }, openOf(second), second)
      for (const { state, amended } of next.items) assert.ok(state === 'open' || amended?.kind === 'same')
    }),
    { numRuns: 200 },
  )
})
