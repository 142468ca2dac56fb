import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { cellsOf, sectionsOf } from './cells.ts'
import { locksOf } from './locks.ts'
import { moveSubmission, type SubmissionMover } from './move-submission.ts'
import { templateFixture } from './report-fixture.ts'
import type { ReturnMark, Submission, SubmissionMove, SubmissionMoveType, SubmissionSide } from './submission.ts'
import { submissionMovesOf, submissionStateNames, submissionStates } from './submission-states.ts'
import { factsOf } from './timeliness.ts'

const draft: Submission = {
  unitId: 'x',
  state: 'draft',
  answer: 'report',
  excuse: '',
  marks: [],
  submittedOn: null,
  changesAfterApproval: 0,
  wasApproved: false,
}
const today = '2026-03-17'
const whole: ReturnMark = { target: { type: 'whole' }, reason: 'thiếu' }
const moveTypes: readonly SubmissionMoveType[] = ['submit', 'nil', 'approve', 'accept', 'recall', 'excuse', 'revise', 'return']
const sides: readonly SubmissionSide[] = ['writer', 'approver', 'receiver']
const moveOf = (type: SubmissionMoveType, reason = 'vì sao'): SubmissionMove =>
  type === 'return' ? { type, marks: [{ ...whole, reason }] } : type === 'excuse' || type === 'revise' ? { type, reason } : { type }
const mover = (side: SubmissionSide, more: Partial<SubmissionMover> = {}): SubmissionMover => ({
  sides: [side],
  isWriter: false,
  level: 0,
  today,
  closesOn: null,
  ...more,
})
const outcome = (submission: Submission, move: SubmissionMove, by: SubmissionMover): string => {
  const moved = moveSubmission(submission, move, by)
  return 'submission' in moved ? moved.submission.state : moved.refusal
}

describe('every state, every move, every side', () => {
  for (const state of submissionStateNames)
    test(state, () => {
      for (const type of moveTypes)
        for (const side of sides) {
          const step = submissionStates[state][type]
          const expected = step === undefined ? 'move-not-now' : step.by.includes(side) ? step.to : 'move-not-yours'
          assert.equal(outcome({ ...draft, state }, moveOf(type), mover(side)), expected, `${state} ${type} ${side}`)
        }
    })
})

test('each move is used, each state is reached, and pages offer what the table allows', () => {
  const steps = submissionStateNames.flatMap(state => Object.entries(submissionStates[state]))
  assert.deepEqual(
    moveTypes.filter(type => !steps.some(([move]) => move === type)),
    [],
  )
  assert.deepEqual(
    submissionStateNames.filter(state => state !== 'draft' && !steps.some(([, step]) => step.to === state)),
    [],
  )
  assert.deepEqual(submissionMovesOf('approved', ['receiver'], 0), ['accept', 'return'])
  assert.deepEqual(submissionMovesOf('submitted', ['receiver'], 0), [])
})

test('nobody signs or takes a report that they wrote', () => {
  for (const [state, type, side] of [
    ['submitted', 'approve', 'approver'],
    ['approved', 'accept', 'receiver'],
  ] as const)
    assert.equal(outcome({ ...draft, state }, { type }, mover(side, { isWriter: true })), 'own-work')
})

test('who gathers has something to say: no nil report and no excuse from there', () => {
  for (const type of ['nil', 'excuse'] as const) assert.equal(outcome(draft, moveOf(type), mover('writer', { level: 1 })), 'move-not-now')
  assert.deepEqual(submissionMovesOf('draft', ['writer'], 1), ['submit'])
})

test('nothing goes back, and nobody is excused, without a reason', () => {
  for (const [state, type, side] of [
    ['draft', 'excuse', 'writer'],
    ['submitted', 'return', 'approver'],
    ['approved', 'revise', 'writer'],
  ] as const)
    assert.equal(outcome({ ...draft, state }, moveOf(type, ' '), mover(side)), 'reason-needed')
  assert.equal(outcome({ ...draft, state: 'submitted' }, { type: 'return', marks: [] }, mover('approver')), 'marks-needed')
})

test('after its day a first report needs a window; what was sent back is mended whenever that was', () => {
  assert.equal(outcome(draft, { type: 'submit' }, mover('writer', { closesOn: '2026-03-16' })), 'report-closed')
  assert.equal(outcome(draft, { type: 'submit' }, mover('writer', { closesOn: '2026-03-17' })), 'submitted')
  const returned: Submission = { ...draft, state: 'returned', submittedOn: '2026-03-10' }
  assert.equal(outcome(returned, { type: 'submit' }, mover('writer', { closesOn: '2026-03-16' })), 'submitted')
})

function run(...steps: ReadonlyArray<readonly [SubmissionMove, SubmissionSide, string]>): Submission {
  return steps.reduce((submission, [move, side, day]) => {
    const moved = moveSubmission(submission, move, mover(side, { today: day }))
    assert.ok('submission' in moved, move.type)
    return moved.submission
  }, draft)
}

test('sent back for one figure, the day on which it was handed in holds; sent back as a whole, it begins anew', () => {
  const figure: ReturnMark = { target: { type: 'figure', cell: 'T1.A1' }, reason: 'lệch' }
  const sent = [
    [{ type: 'submit' }, 'writer', '2026-03-10'],
    [{ type: 'approve' }, 'approver', '2026-03-10'],
  ] as const
  const mended = run(...sent, [{ type: 'return', marks: [figure] }, 'receiver', '2026-03-20'], [{ type: 'submit' }, 'writer', '2026-03-22'])
  assert.equal(mended.submittedOn, '2026-03-10')
  const again = run(...sent, [{ type: 'return', marks: [whole] }, 'receiver', '2026-03-20'], [{ type: 'submit' }, 'writer', '2026-03-22'])
  assert.equal(again.submittedOn, '2026-03-22')
})

test('what is changed after it was approved is counted and approved anew', () => {
  const revised = run(
    [{ type: 'submit' }, 'writer', '2026-03-10'],
    [{ type: 'approve' }, 'approver', '2026-03-10'],
    [{ type: 'accept' }, 'receiver', '2026-03-11'],
    [{ type: 'revise', reason: 'sót một trường' }, 'writer', '2026-03-12'],
    [{ type: 'submit' }, 'writer', '2026-03-12'],
  )
  assert.deepEqual([revised.state, revised.changesAfterApproval], ['submitted', 1])
})

const cells = cellsOf(templateFixture).map(({ key }) => key)
const sections = sectionsOf(templateFixture).map(({ key }) => key)

test('what is sent back is open, and nothing else', () => {
  const target = fc.oneof(
    fc.constantFrom(...cells).map(cell => ({ type: 'figure', cell }) as const),
    fc.constantFrom(...sections).map(key => ({ type: 'section', key }) as const),
  )
  fc.assert(
    fc.property(fc.uniqueArray(target, { minLength: 1, maxLength: 6, selector: each => JSON.stringify(each) }), targets => {
      const returned = moveSubmission(
        { ...draft, state: 'approved' },
        { type: 'return', marks: targets.map(each => ({ target: each, reason: 'sai' })) },
        mover('receiver'),
      )
      assert.ok('submission' in returned)
      const locks = locksOf(returned.submission)
      const named = new Set(targets.map(each => (each.type === 'figure' ? each.cell : each.key)))
      for (const cell of cells) assert.equal(locks.isCellOpen(cell), named.has(cell), cell)
      for (const section of sections) assert.equal(locks.isSectionOpen(section), named.has(section), section)
    }),
  )
})

test('a table that is sent back opens its cells; a whole report opens all; what is handed in is closed', () => {
  const table = locksOf({ state: 'returned', marks: [{ target: { type: 'table', key: 'T1' }, reason: 'sai' }] })
  assert.ok(cells.every(table.isCellOpen) && !sections.some(table.isSectionOpen))
  for (const state of ['submitted', 'approved', 'accepted'] as const)
    assert.ok(!cells.some(locksOf({ state, marks: [] }).isCellOpen) && !sections.some(locksOf({ state, marks: [] }).isSectionOpen))
  assert.ok(cells.every(locksOf({ state: 'returned', marks: [whole] }).isCellOpen))
})

const facts: ReadonlyArray<readonly [said: string, submission: Pick<Submission, 'state' | 'submittedOn'>, day: string, shown: string]> = [
  ['before its day nothing is late', { state: 'draft', submittedOn: null }, '2026-03-16', 'no null no no 0'],
  ['after it what is not in is late', { state: 'draft', submittedOn: null }, '2026-03-19', 'no false no no 2'],
  ['in time', { state: 'submitted', submittedOn: '2026-03-17' }, '2026-04-01', 'yes true no no 0'],
  ['late, signed and taken are facts of their own', { state: 'accepted', submittedOn: '2026-03-20' }, '2026-04-01', 'yes false yes yes 3'],
]
for (const [said, submission, day, shown] of facts)
  test(said, () => {
    const { complete, onTime, approved, accepted, daysLate } = factsOf(submission, { due: '2026-03-17', closes: '2026-03-17', today: day })
    const yes = (is: boolean) => (is ? 'yes' : 'no')
    assert.equal([yes(complete), String(onTime), yes(approved), yes(accepted), daysLate].join(' '), shown)
  })
