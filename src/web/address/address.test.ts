import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePlainSearch, stringifyPlainSearch, understood } from './plain-search.ts'
import { readPlanAddress } from './plan-address.ts'
import { readRegisterAddress } from './register-address.ts'
import { readPlace, readReviewAddress, writePlace } from './review-address.ts'
import { readSignInAddress } from './sign-in-address.ts'
import { filterIn, readWorkAddress } from './work-address.ts'

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

test('what the page does not understand is blanked out, for the router hands it on', () => {
  assert.deepEqual(understood(readRegisterAddress)({ q: 'lũ', state: 'lost', x: '1' }), { q: 'lũ', state: undefined, x: undefined })
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

test('a list of work keeps each of its filters, says nothing that goes without saying, and drops what it does not know', () => {
  const unit = '0b6f1f8e-0000-4000-8000-000000000001'
  const address = { side: 'given', unit, deep: 'yes', late: 'overdue', from: '2026-03-01', q: 'ubnd', view: 'board' }
  assert.deepEqual(readWorkAddress(address), address)
  assert.deepEqual(
    readWorkAddress({ side: 'below', view: 'list', deep: 'yes', unit: 'x', late: 'lost', to: '2026-02-30', month: '2026-03' }),
    {},
  )
  assert.deepEqual(readWorkAddress({ view: 'calendar', month: '2026-03', day: '2026-03-14' }), {
    view: 'calendar',
    month: '2026-03',
    day: '2026-03-14',
  })
  assert.deepEqual(filterIn({ view: 'board', q: 'a' }), { side: 'below', q: 'a' })
})
