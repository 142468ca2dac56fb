import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { vietnamCalendar } from '../time/vietnam-calendar.ts'
import type { Extension, ExtensionMove, ExtensionState } from './extension.ts'
import { askExtension, extendedTo, extensionStates, isLeftUnanswered, moveExtension } from './move-extension.ts'
import type { ObligationMover } from './move-obligation.ts'
import type { Obligation, ObligationSide } from './obligation.ts'
import { obligationFixture } from './obligation-fixture.ts'

const today = '2026-06-10'
const by = (side: ObligationSide, isDoer = side === 'doer'): ObligationMover => ({ side, isDoer, today })
const accepted = obligationFixture({ state: 'accepted' })
const request = { id: 'e', askedFor: '2026-06-30', reason: 'mưa lũ' }
const asked: Extension = { ...request, obligationId: 'o', state: 'asked', offered: null, waitingSince: today }

const requests: ReadonlyArray<
  readonly [
    said: string,
    obligation: Partial<Obligation>,
    former: readonly Extension[],
    part: Partial<typeof request>,
    side: ObligationSide,
    outcome: string,
  ]
> = [
  ['the unit asks with a reason for a later day', {}, [], {}, 'doer', 'asked'],
  ['not without a reason', {}, [], { reason: ' ' }, 'doer', 'reason-needed'],
  ['not for the day it has', {}, [], { askedFor: '2026-06-15' }, 'doer', 'extension-not-later'],
  ['nor for one that was granted already', { extendedTo: '2026-06-30' }, [], {}, 'doer', 'extension-not-later'],
  ['not while another request is open', {}, [asked], {}, 'doer', 'extension-open'],
  ['nor while an offer is', {}, [{ ...asked, state: 'countered' }], {}, 'doer', 'extension-open'],
  ['again after an answer', {}, [{ ...asked, state: 'refused' }], {}, 'doer', 'asked'],
  ['not for what is handed in', { state: 'submitted' }, [], {}, 'doer', 'extension-after-submission'],
  ['not for what is done', { state: 'confirmed' }, [], {}, 'doer', 'move-not-now'],
  ['not where no day was said', { term: { kind: 'none' } }, [], {}, 'doer', 'extension-without-term'],
  ['nobody asks for another', {}, [], {}, 'assigner', 'move-not-yours'],
]
describe('a request for more time', () => {
  for (const [said, obligation, former, part, side, outcome] of requests)
    test(said, () => {
      const moved = askExtension({ ...accepted, ...obligation }, former, { ...request, ...part }, by(side))
      assert.equal('extension' in moved ? moved.extension.state : moved.refusal, outcome)
    })
})

const moves: readonly ExtensionMove[] = [
  ...(['grant', 'take', 'leave', 'drop'] as const).map(type => ({ type })),
  { type: 'refuse', reason: 'đã gia hạn hai lần' },
  { type: 'counter', reason: 'cần cho cuộc họp', day: '2026-06-20' },
]
test('every state, every move, every side', () => {
  for (const state of Object.keys(extensionStates) as ExtensionState[])
    for (const move of moves)
      for (const side of ['doer', 'assigner', 'amendment'] as const) {
        const step = extensionStates[state][move.type]
        const moved = moveExtension({ ...asked, state }, accepted, move, by(side))
        const expected = step === undefined ? 'move-not-now' : step.by === side ? step.to : 'move-not-yours'
        assert.equal('extension' in moved ? moved.extension.state : moved.refusal, expected, `${state} ${move.type} ${side}`)
      }
})

test('nobody grants what their own office asked for, nor offers less than the unit has', () => {
  assert.deepEqual(moveExtension(asked, accepted, { type: 'grant' }, by('assigner', true)), { refusal: 'own-work' })
  const counter: ExtensionMove = { type: 'counter', reason: 'sớm hơn', day: '2026-06-15' }
  assert.deepEqual(moveExtension(asked, accepted, counter, by('assigner')), { refusal: 'extension-not-later' })
})

test('an offer that the unit takes holds instead of what it asked for', () => {
  const offer = moveExtension(asked, accepted, { type: 'counter', reason: 'cần cho cuộc họp', day: '2026-06-20' }, by('assigner'))
  assert.ok('extension' in offer)
  assert.equal(extendedTo(offer.extension), null)
  const taken = moveExtension(offer.extension, accepted, { type: 'take' }, by('doer'))
  assert.ok('extension' in taken)
  assert.equal(extendedTo(taken.extension), '2026-06-20')
  const granted = moveExtension(asked, accepted, { type: 'grant' }, by('assigner'))
  assert.ok('extension' in granted)
  assert.equal(extendedTo(granted.extension), '2026-06-30')
})

test('silence of four working days goes to the unit above', () => {
  const waiting = { ...asked, waitingSince: '2026-02-12' }
  assert.equal(isLeftUnanswered(waiting, '2026-02-25', vietnamCalendar), false)
  assert.equal(isLeftUnanswered(waiting, '2026-02-26', vietnamCalendar), true)
  assert.equal(isLeftUnanswered({ ...waiting, state: 'countered' }, '2026-03-30', vietnamCalendar), false)
})

test('no part goes on longer than the whole: neither granted, nor offered, nor taken', () => {
  const latest = '2026-06-20'
  const moved = (extension: Extension, move: ExtensionMove, side: ObligationSide) => {
    const result = moveExtension(extension, accepted, move, by(side, false), latest)
    return 'refusal' in result ? result.refusal : result.extension.state
  }
  assert.equal(moved(asked, { type: 'grant' }, 'assigner'), 'extension-after-whole')
  assert.equal(moved(asked, { type: 'counter', reason: 'cùng ngày với việc chung', day: '2026-06-20' }, 'assigner'), 'countered')
  assert.equal(moved(asked, { type: 'counter', reason: 'lâu hơn', day: '2026-06-21' }, 'assigner'), 'extension-after-whole')
  assert.equal(moved({ ...asked, state: 'countered', offered: '2026-06-25' }, { type: 'take' }, 'doer'), 'extension-after-whole')
  assert.equal(moved(asked, { type: 'refuse', reason: 'không cần' }, 'assigner'), 'refused')
})
