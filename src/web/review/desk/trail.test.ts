import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReviewView } from '../../../api/review.ts'
import type { DraftItem } from '../../../core/task/draft.ts'
import { itemFixture } from './item-fixture.ts'
import { agrees, confirmStep, type Step, stepTrail, type Trail, trailOf } from './trail.ts'

const source = { text: 'Sở Y tế tập huấn. Sở Nội vụ rà soát biên chế.' }
const item = (id: string, span: readonly [number, number]): DraftItem => itemFixture(id, span, { text: source.text.slice(...span) })
const fresh: ReviewView = { version: 0, items: [item('a', [0, 17]), item('b', [18, 45])], held: [], gone: [], undo: null, redo: null }

const accept = (id: string): Step => ({ kind: 'move', move: { type: 'accept', ids: [id] } })
const undo: Step = { kind: 'undo' }
const redo: Step = { kind: 'redo' }

function after(trail: Trail, ...steps: readonly Step[]): Trail {
  return steps.reduce((before, step) => {
    const stepped = stepTrail(before, step, source)
    assert.ok('trail' in stepped)
    return stepped.trail
  }, trail)
}
/** `a+ b.`: accepted a, open b; then what would be undone and redone. */
const shown = (trail: Trail): string =>
  `${trail.review.items.map(each => each.id + (each.state === 'accepted' ? '+' : '.')).join(' ')} ${trail.undo ?? '-'}/${trail.redo ?? '-'}`

const walks: [name: string, steps: readonly Step[], end: string][] = [
  ['a move shows at once and can be undone', [accept('a')], 'a+ b. accept/-'],
  ['undo takes it back and offers it again', [accept('a'), undo], 'a. b. -/accept'],
  ['redo does it again', [accept('a'), undo, redo], 'a+ b. accept/-'],
  ['two moves are undone one by one', [accept('a'), accept('b'), undo], 'a+ b. accept/accept'],
  ['a new move ends what could be redone', [accept('a'), undo, accept('b')], 'a. b+ accept/-'],
]
for (const [name, steps, end] of walks) test(name, () => assert.equal(shown(after(trailOf(fresh), ...steps)), end))

test('a move that the fold refuses leaves no trace', () => {
  const stepped = stepTrail(trailOf(fresh), accept('nobody'), source)
  assert.deepEqual(stepped, { refusal: { code: 'item-not-found' } })
})

test('undoing what was done before the page was opened waits for the server', () => {
  const opened = trailOf({ ...fresh, version: 7, undo: 'edit' })
  assert.equal(shown(after(opened, undo)), 'a. b. edit/-')
  const answer: ReviewView = { ...fresh, version: 8, items: [item('a', [0, 17])], redo: 'edit' }
  assert.equal(shown(confirmStep(opened, undo, answer, source)), 'a. -/edit')
})

test('what the server says goes before what the page expected', () => {
  const answer: ReviewView = { ...fresh, version: 1, undo: 'accept' }
  const confirmed = confirmStep(trailOf(fresh), accept('a'), answer, source)
  assert.equal(shown(confirmed), 'a. b. accept/-')
  assert.equal(agrees(confirmed, answer), true)
  assert.equal(agrees(after(trailOf(fresh), accept('a')), answer), false)
})
