import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { moveObligation } from './move-obligation.ts'
import type { Obligation, ObligationMove, ObligationMoveType, ObligationSide, ObligationState } from './obligation.ts'
import { obligationFixture } from './obligation-fixture.ts'
import { isSettled, movesOf, movesWithReason, obligationStateNames, obligationStates } from './obligation-states.ts'

const today = '2026-06-10'
const moveTypes: readonly ObligationMoveType[] = [
  ...(['receive', 'accept', 'progress', 'submit', 'recall', 'confirm', 'split', 'supersede'] as const),
  ...(['decline', 'misdirect', 'insist', 'return', 'reopen', 'withdraw', 'reroute'] as const),
]
const sides: readonly ObligationSide[] = ['doer', 'assigner', 'amendment']
const moveOf = (type: ObligationMoveType, reason = 'vì mưa lũ'): ObligationMove => {
  if (type === 'reroute') return { type, reason, toUnitId: 'v' }
  return movesWithReason.has(type) ? ({ type, reason } as ObligationMove) : ({ type } as ObligationMove)
}
const outcome = (state: ObligationState, type: ObligationMoveType, side: ObligationSide): string => {
  const moved = moveObligation(obligationFixture({ state }), moveOf(type), { side, isDoer: false, today })
  return 'obligation' in moved ? moved.obligation.state : moved.refusal
}

describe('every state, every move, every side', () => {
  for (const state of obligationStateNames)
    test(state, () => {
      for (const type of moveTypes)
        for (const side of sides) {
          const step = obligationStates[state][type]
          const expected = step === undefined ? 'move-not-now' : step.by === side ? step.to : 'move-not-yours'
          assert.equal(outcome(state, type, side), expected, `${state} ${type} ${side}`)
        }
    })
})

test('each move is used somewhere, each state is reached, and what is settled stays so but for what was confirmed', () => {
  const steps = obligationStateNames.flatMap(state =>
    Object.entries(obligationStates[state]).map(([move, step]) => ({ state, move, step })),
  )
  assert.deepEqual(
    moveTypes.filter(type => !steps.some(({ move }) => move === type)),
    [],
  )
  const reached = new Set<string>(['sent', ...steps.map(({ step }) => step.to)])
  assert.deepEqual(
    obligationStateNames.filter(state => !reached.has(state)),
    [],
  )
  for (const state of obligationStateNames.filter(each => isSettled(each) && each !== 'confirmed'))
    assert.deepEqual(obligationStates[state], {})
})

test('the pages offer what the table allows, and nothing else', () => {
  assert.deepEqual(movesOf('sent', 'doer'), ['receive', 'accept', 'progress', 'decline', 'misdirect', 'split'])
  assert.deepEqual(movesOf('submitted', 'assigner'), ['return', 'confirm', 'reroute', 'withdraw'])
  assert.deepEqual(movesOf('confirmed', 'doer'), [])
})

test('completion is never confirmed by those who did the work, whichever desk they confirm from', () => {
  const moved = moveObligation(obligationFixture({ state: 'submitted' }), { type: 'confirm' }, { side: 'assigner', isDoer: true, today })
  assert.deepEqual(moved, { refusal: 'own-work' })
})

for (const type of movesWithReason)
  test(`no ${type} without a reason`, () => {
    const state = obligationStateNames.find(each => obligationStates[each][type])
    const side = state && obligationStates[state][type]?.by
    assert.ok(state && side)
    const moved = moveObligation(obligationFixture({ state }), moveOf(type, '  '), { side, isDoer: false, today })
    assert.deepEqual(moved, { refusal: 'reason-needed' })
  })

test('the clock stops when the unit says it is done and runs again when it is sent back', () => {
  const steps: ReadonlyArray<readonly [ObligationMoveType, ObligationSide, string | null]> = [
    ['accept', 'doer', null],
    ['submit', 'doer', today],
    ['return', 'assigner', null],
    ['progress', 'doer', null],
    ['submit', 'doer', today],
    ['confirm', 'assigner', today],
    ['reopen', 'assigner', null],
  ]
  let obligation: Obligation = obligationFixture()
  for (const [type, side, submittedOn] of steps) {
    const moved = moveObligation(obligation, moveOf(type), { side, isDoer: false, today })
    assert.ok('obligation' in moved, type)
    obligation = moved.obligation
    assert.equal(obligation.submittedOn, submittedOn, type)
  }
})
