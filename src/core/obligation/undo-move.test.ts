import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObligationMoveType } from './obligation.ts'
import { obligationStates } from './obligation-states.ts'
import { manyMoves, undoMoves } from './undo-move.ts'

test('what takes a move back is open to the same side after it, from wherever it was made', () => {
  let tried = 0
  for (const steps of Object.values(obligationStates))
    for (const [move, back] of Object.entries(undoMoves) as [ObligationMoveType, ObligationMoveType][]) {
      const step = steps[move]
      if (!step) continue
      assert.equal(obligationStates[step.to][back]?.by, step.by, `${move} → ${back}`)
      tried++
    }
  assert.ok(tried >= 3)
})

test('a move on many is in the table, and is none that asks where to', () => {
  const known = new Set(Object.values(obligationStates).flatMap(steps => Object.keys(steps)))
  for (const move of manyMoves) assert.ok(known.has(move), move)
  assert.ok(!(manyMoves as readonly string[]).includes('reroute'))
})
