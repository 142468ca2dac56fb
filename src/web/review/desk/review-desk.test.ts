import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { ReviewView } from '../../../api/review.ts'
import type { DraftItem } from '../../../core/task/draft.ts'
import { Refused, Unreachable } from '../../remote/refused.ts'
import { itemFixture } from './item-fixture.ts'
import { type DeskLine, ReviewDesk } from './review-desk.ts'
import { type Step, stepTrail, trailOf } from './trail.ts'

const source = { text: 'Sở Y tế tập huấn. Sở Nội vụ rà soát.' }
const item = (id: string, span: readonly [number, number]): DraftItem => itemFixture(id, span, { text: source.text.slice(...span) })
const fresh: ReviewView = { version: 0, items: [item('a', [0, 17]), item('b', [18, 36])], held: [], gone: [], undo: null, redo: null }
const accept = (id: string): Step => ({ kind: 'move', move: { type: 'accept', ids: [id] } })

/** A server that folds as the real one does, and a line that can fail before or after the server has heard. */
function serverWith(faults: (Error | 'answer lost')[] = []) {
  let view = fresh
  const sent: number[] = []
  const told: string[] = []
  const act = (step: Step) => {
    const stepped = stepTrail(trailOf(view), step, source)
    assert.ok('trail' in stepped)
    view = { ...stepped.trail.review, version: view.version + 1, undo: stepped.trail.undo, redo: stepped.trail.redo }
  }
  const line: DeskLine = {
    send: async (version, step) => {
      sent.push(version)
      const fault = faults.shift()
      if (fault instanceof Error) throw fault
      if (version !== view.version) throw new Refused(409, { code: 'review-changed', message: '', about: {} })
      act(step)
      if (fault) throw new Unreachable('lost')
      return view
    },
    load: async () => view,
    tell: what => told.push(what),
    wait: async () => undefined,
  }
  return { line, sent, told, act }
}

async function settled(desk: ReviewDesk): Promise<string> {
  for (let turns = 0; turns < 50 && desk.state().line !== 'saved'; turns++) await setImmediate()
  const { trail, line, version } = desk.state()
  return `${trail.review.items.map(each => each.id + (each.state === 'accepted' ? '+' : '.')).join(' ')} v${version} ${line}`
}

test('steps show at once and are sent one after the other, each on the version before', async () => {
  const server = serverWith()
  const desk = new ReviewDesk(fresh, source, server.line)
  desk.do(accept('a'))
  desk.do(accept('b'))
  assert.deepEqual([desk.state().trail.review.items.map(each => each.state), desk.state().pending], [['accepted', 'accepted'], 2])
  assert.equal(await settled(desk), 'a+ b+ v2 saved')
  assert.deepEqual(server.sent, [0, 1])
})

test('with no answer a step waits and is sent again', async () => {
  const server = serverWith([new Unreachable('down'), new Unreachable('down')])
  const desk = new ReviewDesk(fresh, source, server.line)
  desk.do(accept('a'))
  assert.equal(await settled(desk), 'a+ b. v1 saved')
  assert.deepEqual([server.sent, server.told], [[0, 0, 0], []])
})

test('an answer that was lost after the server had done the step is not told as another person’s work', async () => {
  const server = serverWith(['answer lost'])
  const desk = new ReviewDesk(fresh, source, server.line)
  desk.do(accept('a'))
  desk.do(accept('b'))
  assert.equal(await settled(desk), 'a+ b+ v2 saved')
  assert.deepEqual(server.told, [])
})

test('where someone else has moved, theirs is shown and ours is told as not done', async () => {
  const server = serverWith()
  const desk = new ReviewDesk(fresh, source, server.line)
  server.act(accept('b'))
  desk.do(accept('a'))
  assert.equal(await settled(desk), 'a. b+ v1 saved')
  assert.deepEqual(server.told, ['changed'])
})

test('a step that the server refuses is taken back, those after it stay', async () => {
  const server = serverWith([new Refused(422, { code: 'would-be-held', message: '', about: {} })])
  const desk = new ReviewDesk(fresh, source, server.line)
  desk.do(accept('a'))
  desk.do(accept('b'))
  assert.equal(await settled(desk), 'a. b+ v1 saved')
  assert.deepEqual(server.told, ['refused'])
})
