import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Difficulty, DifficultyMove, DifficultyMoveType, DifficultySide } from './difficulty.ts'
import { difficultyMovesOf, difficultyStateNames, difficultyStates } from './difficulty-states.ts'
import { moveDifficulty, raiseDifficulty } from './move-difficulty.ts'
import { obligationFixture } from './obligation-fixture.ts'

const today = '2026-06-10'
const levels = new Set(['province', 'ministry'])
const difficulty = (part: Partial<Difficulty> = {}): Difficulty => ({
  id: 'd',
  obligationId: 'o',
  state: 'raised',
  words: 'chưa được bố trí kinh phí',
  addresseeId: 'province',
  waitingSince: '2026-06-01',
  version: 1,
  ...part,
})
const moves: Readonly<Record<DifficultyMoveType, DifficultyMove>> = {
  answer: { type: 'answer', words: 'sẽ bổ sung trong quý III' },
  'pass-on': { type: 'pass-on', words: '', toUnitId: 'ministry' },
  withdraw: { type: 'withdraw' },
  settle: { type: 'settle' },
  insist: { type: 'insist', words: 'vẫn chưa có' },
}
const sides: readonly DifficultySide[] = ['doer', 'addressee']
const of = (from: Difficulty, move: DifficultyMove, side: DifficultySide) =>
  moveDifficulty(from, obligationFixture(), move, { side, today, levels })

describe('every state, every move, every side', () => {
  for (const state of difficultyStateNames)
    test(state, () => {
      for (const [type, move] of Object.entries(moves) as [DifficultyMoveType, DifficultyMove][])
        for (const side of sides) {
          const moved = of(difficulty({ state }), move, side)
          const step = difficultyStates[state][type]
          const expected = step === undefined ? 'move-not-now' : step.by === side ? step.to : 'move-not-yours'
          assert.equal('difficulty' in moved ? moved.difficulty.state : moved.refusal, expected, `${state} ${type} ${side}`)
        }
    })
})

test('each move is used somewhere and each state is reached', () => {
  const steps = difficultyStateNames.flatMap(state => Object.entries(difficultyStates[state]))
  assert.deepEqual(new Set(steps.map(([type]) => type)), new Set(Object.keys(moves)))
  assert.deepEqual(new Set(['raised', ...steps.map(([, step]) => step.to)]), new Set(difficultyStateNames))
  assert.deepEqual(difficultyMovesOf('raised', 'addressee'), ['answer', 'pass-on'])
})

test('it goes to the level that can answer, never to a unit beside or back to who raised it', () => {
  const raise = (addresseeId: string) =>
    raiseDifficulty(obligationFixture(), { id: 'd', words: 'thiếu người', addresseeId }, { side: 'doer', today, levels })
  assert.ok('difficulty' in raise('ministry'))
  for (const addresseeId of ['u', 'neighbour']) assert.deepEqual(raise(addresseeId), { refusal: 'difficulty-not-above' })
  for (const toUnitId of ['u', 'neighbour', 'province'])
    assert.deepEqual(of(difficulty(), { type: 'pass-on', words: '', toUnitId }, 'addressee'), { refusal: 'difficulty-not-above' })
})

test('only the unit that owes raises one, with words, and not of work that is over', () => {
  const wish = { id: 'd', words: ' ', addresseeId: 'province' }
  assert.deepEqual(raiseDifficulty(obligationFixture(), wish, { side: 'doer', today, levels }), { refusal: 'words-needed' })
  const told = { ...wish, words: 'thiếu người' }
  assert.deepEqual(raiseDifficulty(obligationFixture(), told, { side: 'addressee', today, levels }), { refusal: 'move-not-yours' })
  const over = obligationFixture({ state: 'confirmed' })
  assert.deepEqual(raiseDifficulty(over, told, { side: 'doer', today, levels }), { refusal: 'difficulty-closed-work' })
})

test('passed on or raised anew, it waits from that day; its version tells two who answer at once apart', () => {
  const moved = of(difficulty(), moves['pass-on'], 'addressee')
  assert.deepEqual(moved, { difficulty: difficulty({ addresseeId: 'ministry', waitingSince: today, version: 2 }) })
})
