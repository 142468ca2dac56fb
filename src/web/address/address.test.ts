import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePlainSearch, stringifyPlainSearch } from './plain-search.ts'
import { readPlanAddress } from './plan-address.ts'
import { readRegisterAddress } from './register-address.ts'
import { readPlace, readReviewAddress, writePlace } from './review-address.ts'
import { readSignInAddress } from './sign-in-address.ts'

test('an address goes out and comes back the same, Vietnamese letters and signs included', () => {
  const values = { q: 'Sở Y tế & 50% "đạt"', agency: 'UBND xã A+B', role: 'lead' }
  assert.deepEqual(parsePlainSearch(stringifyPlainSearch(values)), values)
})

test('what is not set is not written', () => {
  assert.equal(stringifyPlainSearch({ q: '', state: undefined }), '')
  assert.equal(stringifyPlainSearch({ q: 'tre em', state: undefined }), '?q=tre+em')
})

test('the register takes a state that it knows and drops any other', () => {
  assert.deepEqual(readRegisterAddress({ q: 'lũ', state: 'review', x: '1' }), { q: 'lũ', state: 'review' })
  assert.deepEqual(readRegisterAddress({ q: '  ', state: 'lost' }), {})
})

const nexts: [name: string, next: string, kept: boolean][] = [
  ['a path of this site is kept', '/plans/1?q=a', true],
  ['another site is not', 'https://example.org/', false],
  ['another site without its scheme is not', '//example.org', false],
  ['nor with a backslash', '/\\example.org', false],
  ['signing in does not lead to signing in', '/sign-in?next=/sign-in', false],
]
for (const [name, next, kept] of nexts) test(name, () => assert.deepEqual(readSignInAddress({ next }), kept ? { next } : {}))

test('a place in the document is two offsets in order', () => {
  assert.deepEqual(readPlace(writePlace([12, 40])), [12, 40])
  for (const bad of ['40-12', '12', 'a-b', '12-12', '-1-5', '1-9999999999999']) assert.equal(readPlace(bad), null)
  assert.deepEqual(readReviewAddress({ item: 't1', show: 'look', at: '9-1' }), { item: 't1', show: 'look' })
})

test('a role without an agency is dropped', () => {
  assert.deepEqual(readPlanAddress({ role: 'lead', due: 'dated' }), { due: 'dated' })
  assert.deepEqual(readPlanAddress({ agency: 'Sở Y tế', role: 'lead' }), { agency: 'Sở Y tế', role: 'lead' })
})
