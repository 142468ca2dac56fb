import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Actor, allowedTo, decide, type Subject } from './decide.ts'
import { isLent, type LentRight, lentRights, lentUseCases } from './lent-right.ts'
import { ruleOf, useCases } from './policy.ts'
import { posts } from './role.ts'

const path = { territory: ['government', 'province'], sector: ['province'] }
const actor = (rights: readonly LentRight[] | null, role: Actor['role'] = 'main-focal-point'): Actor => ({
  id: 'an',
  role,
  officeId: 'desk',
  officeIds: ['desk'],
  standsIn: false,
  standpoint: { day: '2026-07-01', paths: [path], isTop: false },
  mustChangePassword: false,
  lent: rights && { id: 'lending', byUnitName: 'Sở Y tế', rights, afterDays: null },
})
const own: Subject = { id: 'x', units: [path], sharing: 'internal', officeId: null, madeBy: [], hasApprover: false }

describe('rights that one unit lends another', () => {
  for (const right of lentRights)
    test(`${right}: every line of the table is open that it names, and no other`, () => {
      for (const post of posts)
        for (const useCase of useCases) {
          const about = ruleOf(useCase).about
          const subject = about === 'nothing' || about === 'list' || about === 'own-unit' || about === 'instance' ? null : own
          const alone = decide(useCase, actor(null, post), subject)
          const lent = decide(useCase, actor([right], post), subject)
          const denial = 'denial' in alone ? alone.denial : null
          const expected = denial === 'not-allowed' || isLent(useCase, [right]) ? denial : 'not-lent'
          assert.equal('denial' in lent ? lent.denial : null, expected, `${post} ${useCase}`)
        }
    })

  test('a right gives nothing that the post of whoever acts does not give at home', () => {
    assert.deepEqual(
      lentUseCases.work.filter(useCase => allowedTo(actor(['work'], 'reader')).includes(useCase)),
      ['list-obligations', 'open-obligation', 'list-work', 'list-parts', 'download-evidence'],
    )
  })

  test('nothing lent is lent on, signed, published or given out', () => {
    const all = allowedTo(actor(lentRights, 'administrator'))
    for (const useCase of [
      'lend-rights',
      'end-lending',
      'publish-plan',
      'issue-report',
      'move-report',
      'fill-office',
      'delegate-office',
    ] as const)
      assert.ok(!all.includes(useCase), useCase)
  })
})
