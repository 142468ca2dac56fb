import assert from 'node:assert/strict'
import { test } from 'node:test'
import { difficultyStates } from '../../src/core/obligation/difficulty-states.ts'
import { extensionStates } from '../../src/core/obligation/move-extension.ts'
import { obligationStates } from '../../src/core/obligation/obligation-states.ts'
import { submissionStates } from '../../src/core/report/submission-states.ts'
import { readMoves } from '../journeys/moves-made.ts'

type Table = Readonly<Record<string, Readonly<Record<string, { readonly by: string | readonly string[] }>>>>
const tables: Readonly<Record<string, Table>> = {
  obligation: obligationStates,
  extension: extensionStates,
  difficulty: difficultyStates,
  submission: submissionStates,
}

/** What no journey does, and why it need not. A line that a journey has come to do is taken out. */
const unused: Readonly<Record<string, string>> = {}

/** Of each table of states, which side makes which move, and from where. */
const ways = Object.entries(tables).flatMap(([machine, states]) =>
  Object.entries(states).flatMap(([state, steps]) =>
    Object.entries(steps).flatMap(([move, { by }]) =>
      [by].flat().map(side => ({ key: `${machine} ${state} ${move}`, way: `${machine}: ${move} by ${side}` })),
    ),
  ),
)

test('journeys make every move of every side that the tables of states have', () => {
  const made = readMoves()
  assert.ok(made.size > 0, 'run the journeys first: npm test -- journeys')
  const done = new Set(ways.filter(({ key }) => made.has(key)).map(({ way }) => way))
  const missing = [...new Set(ways.map(({ way }) => way))].filter(way => !done.has(way))
  assert.deepEqual(
    missing.filter(way => !(way in unused)),
    [],
  )
  assert.deepEqual(
    Object.keys(unused).filter(way => !missing.includes(way)),
    [],
    'these are made by now',
  )
  const steps = [...new Set(ways.map(({ key }) => key))]
  console.log(
    `${done.size} of ${new Set(ways.map(({ way }) => way)).size} moves by side, ${steps.filter(key => made.has(key)).length} of ${steps.length} from their states`,
  )
})

test('no journey makes a move that is in no table', () => {
  const known = new Set(ways.map(({ key }) => key))
  // A term moves without the state: by an extension that was granted, or one act for an area and its undoing.
  const ofTerms = /^obligation \w+ (?:extend|extend-area|undo-extend-area)$/
  const raised = 'difficulty null raise'
  assert.deepEqual(
    [...readMoves().keys()].filter(key => !known.has(key) && !ofTerms.test(key) && key !== raised),
    [],
  )
})
