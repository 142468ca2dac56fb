import assert from 'node:assert/strict'
import { test } from 'node:test'
import { relationOf, type UnitRelation } from './relation-of.ts'
import type { UnitPath } from './unit.ts'

const path = (territory: string, sector: string): UnitPath => ({ territory: territory.split(' '), sector: sector.split(' ') })
const units: Record<string, UnitPath> = {
  government: path('government', 'government'),
  'ministry of health': path('government health', 'health'),
  province: path('government province', 'province'),
  'another province': path('government another', 'another'),
  commune: path('government province commune', 'commune'),
  'department of health': path('government province department', 'health department'),
  'its hospital': path('government province department hospital', 'health department hospital'),
}

const cases: readonly (readonly [own: string, other: string, relation: UnitRelation])[] = [
  ['province', 'province', 'own'],
  ['province', 'commune', 'below'],
  ['province', 'its hospital', 'below'],
  ['commune', 'province', 'above'],
  ['commune', 'department of health', 'other'],
  ['department of health', 'commune', 'other'],
  ['another province', 'commune', 'other'],
  ['ministry of health', 'department of health', 'below'],
  ['ministry of health', 'its hospital', 'below'],
  ['its hospital', 'ministry of health', 'above'],
  ['department of health', 'province', 'above'],
  ['ministry of health', 'province', 'other'],
  ['government', 'its hospital', 'below'],
]

for (const [own, other, relation] of cases)
  test(`seen from ${own}, ${other} is ${relation}`, () => {
    const [a, b] = [units[own], units[other]]
    assert.ok(a && b)
    assert.equal(relationOf(a, b), relation)
  })

test('a unit that is not there on that day stands in no relation, not even to itself', () => {
  const gone: UnitPath = { territory: [], sector: [] }
  assert.equal(relationOf(gone, gone), 'other')
})
