import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sourceFiles } from './imports.ts'

const top = join(import.meta.dirname, '..')
const listed = [...readFileSync(join(top, 'docs/glossary.md'), 'utf8').matchAll(/\| `(\w+)` \|/g)].map(match => match[1] ?? '')
const core = join(top, 'src/core')
const exportedTypes = (file: string) =>
  [...readFileSync(join(core, file), 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map(match => match[1] ?? '')

/** The files whose types are the domain: what a newcomer meets in the data. */
const domain = [
  'text/span.ts',
  'text/block.ts',
  'text/source.ts',
  'outline/section.ts',
  'agency/mention.ts',
  'phrase/due.ts',
  'phrase/quantity.ts',
  'plan/plan.ts',
  'safeguard/held.ts',
  'lint/remark.ts',
  'reading/reading.ts',
  'task/draft.ts',
  'unit/unit.ts',
  'unit/unit-kind.ts',
  'unit/unit-wish.ts',
  'unit/relation-of.ts',
  'unit/group-rule.ts',
  'unit/read-unit-name.ts',
  'unit/resolve-unit.ts',
  'unit/unit-sheet.ts',
  'unit/check-sheet.ts',
  'obligation/progress.ts',
  'obligation/area-extension.ts',
  'obligation/criteria.ts',
  'obligation/difficulty.ts',
  'obligation/evidence.ts',
  'obligation/roll-up.ts',
  'obligation/split.ts',
  'paper/paper.ts',
  'paper/paper-layout.ts',
  'paper/flow.ts',
  'reminding/rung.ts',
  'reminding/urging.ts',
  'reminding/risk-flag.ts',
  'policy/role.ts',
  'policy/sharing.ts',
  'policy/where.ts',
  'policy/place-of.ts',
  'policy/policy.ts',
  'policy/decide.ts',
  'formula/exact.ts',
  'formula/formula.ts',
  'report/template.ts',
  'report/content.ts',
  'report/cycle.ts',
  'report/roster.ts',
  'report/submission.ts',
  'report/late-window.ts',
  'report/tally.ts',
  'report/passage.ts',
  'report/consolidate.ts',
]

test('every identifier of the glossary is an exported type of core', () => {
  const all = new Set(sourceFiles(core).flatMap(exportedTypes))
  assert.deepEqual(
    listed.filter(name => !all.has(name)),
    [],
  )
})

test('every type of the domain stands in the glossary', () => {
  const missing = domain.flatMap(exportedTypes).filter(name => name !== 'Placed' && !listed.includes(name))
  assert.deepEqual(missing, [])
})
