import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ObligationMove } from './obligation.ts'
import { sharedMove } from './shared-move.ts'
import { toldWith } from './told-with.ts'

describe('what is said of the same work once', () => {
  const reason = 'thiếu biểu số liệu'
  for (const [said, move, shared] of [
    ['taking it on holds for both documents', { type: 'accept' }, 'accept'],
    ['progress holds for both', { type: 'progress' }, 'progress'],
    ['handing it in holds for both', { type: 'submit' }, 'submit'],
    ['taking it back holds for both', { type: 'recall' }, 'recall'],
    ['one report is sent back for both', { type: 'return', reason }, 'return'],
    ['who splits it has taken on both', { type: 'split' }, 'accept'],
    ['each document is received by itself', { type: 'receive' }, null],
    ['each document takes it as done by itself', { type: 'confirm' }, null],
    ['that it is not ours is said of one document', { type: 'decline', reason }, null],
    ['one document is taken back without the other', { type: 'withdraw', reason }, null],
    ['one document goes to another unit without the other', { type: 'reroute', reason, toUnitId: 'x' }, null],
  ] as const satisfies readonly (readonly [string, ObligationMove, ObligationMove['type'] | null])[])
    test(said, () => assert.equal(sharedMove(move)?.type ?? null, shared))
})

describe('figures that were told once', () => {
  const target = (unit: string) => ({ unit, n: 3, atLeast: false })
  const told = { percent: 40, amounts: [{ unit: 'lớp tập huấn', reckoning: 'addition', n: 1, reached: 2 }] } as const
  for (const [said, targets, before, words, expected] of [
    ['count with the total that they came to', [target('Lớp tập huấn')], 0, '', [2]],
    ['say nothing of what the other document does not count', [target('hội nghị')], 0, '', []],
    ['do not lower what was told there before without a word', [target('lớp tập huấn')], 3, '', []],
    ['lower it where words say why', [target('lớp tập huấn')], 3, 'đếm lại', [2]],
  ] as const)
    test(said, () => {
      const result = toldWith(targets, new Map([['lớp tập huấn', before]]), told, words)
      assert.deepEqual(
        result.amounts.map(({ reached }) => reached),
        expected,
      )
      assert.equal(result.percent, 40)
    })
})
