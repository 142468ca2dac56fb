import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { UnitPath } from '../unit/unit.ts'
import { type Actor, allowedTo, type Denial, decide, reachOf, type Subject, stranger } from './decide.ts'
import { isThing, ruleOf, type UseCase, useCases } from './policy.ts'
import { posts, type Role } from './role.ts'
import type { Sharing } from './sharing.ts'

/** A ministry and a province under the government; a department answers to both, a commune to the province. */
const tree = {
  government: ['government'],
  province: ['government', 'province'],
  department: ['government', 'province', 'department'],
  commune: ['government', 'province', 'commune'],
  ministry: ['government', 'ministry'],
} as const
const pathTo = (unit: keyof typeof tree): UnitPath =>
  unit === 'department' ? { territory: tree[unit], sector: ['ministry', 'department'] } : { territory: tree[unit], sector: [unit] }

const actor = (role: Role, more: Partial<Actor> = {}): Actor => ({
  id: 'an',
  role,
  officeId: 'desk',
  officeIds: ['desk'],
  standsIn: false,
  standpoint: { day: '2026-07-01', paths: [pathTo('province')], isTop: false },
  mustChangePassword: false,
  ...more,
})
const at = (unit: keyof typeof tree, sharing: Sharing = 'internal', more: Partial<Subject> = {}): Subject => ({
  id: 'x',
  units: [pathTo(unit)],
  sharing,
  officeId: null,
  madeBy: [],
  hasApprover: false,
  ...more,
})
const denialOf = (useCase: UseCase, who: Actor, what: Subject | null): Denial | null => {
  const decision = decide(useCase, who, what)
  return 'denial' in decision ? decision.denial : null
}

describe('the policy', () => {
  for (const [said, useCase, who, what, denial] of [
    ['a stranger signs in', 'sign-in', stranger, null, null],
    ['a stranger sees no document, open or not', 'open-document', stranger, at('commune', 'open'), 'sign-in-needed'],
    ['an account without a post sees its own session', 'read-session', actor('without-post'), null, null],
    ['and nothing of the work', 'list-documents', actor('without-post'), null, 'post-needed'],
    ['a reader reads what is internal to the own unit', 'open-document', actor('reader'), at('province'), null],
    ['and changes nothing', 'move-review', actor('reader'), at('province'), 'not-allowed'],
    ['a superior reads what is internal below', 'open-document', actor('reader'), at('commune'), null],
    ['but does not do the work of the unit below', 'move-review', actor('administrator'), at('commune'), 'outside-reach'],
    ['what is internal above stays above', 'open-plan', actor('main-focal-point'), at('government'), 'outside-reach'],
    ['what is shared above is seen', 'open-plan', actor('reader'), at('government', 'shared'), null],
    ['other branches see what is shared', 'open-document', actor('reader'), at('ministry', 'shared'), null],
    ['but take the file only where it is open', 'download-file', actor('reader'), at('ministry', 'shared'), 'outside-reach'],
    ['an open file is for all who are signed in', 'download-file', actor('reader'), at('ministry', 'open'), null],
    ['an approver does not do what is then approved', 'move-review', actor('approver'), at('province'), 'not-allowed'],
    [
      'before the password is changed nothing else is open',
      'open-document',
      actor('reader', { mustChangePassword: true }),
      at('province'),
      'password-change-needed',
    ],
    [
      'an account that is asked for a second factor sets one up',
      'manage-factors',
      actor('reader', { secondFactor: 'to-enrol' }),
      null,
      null,
    ],
    [
      'before that nothing of the work is open',
      'list-documents',
      actor('reader', { secondFactor: 'to-enrol' }),
      null,
      'second-factor-needed',
    ],
    ['one that has to give it proves who it is', 'prove-identity', actor('reader', { secondFactor: 'to-give' }), null, null],
    ['and changes no factor before', 'manage-factors', actor('reader', { secondFactor: 'to-give' }), null, 'second-factor-needed'],
    ['but changing it is', 'change-password', actor('reader', { mustChangePassword: true }), null, null],
    [
      'a ministry sees into the department that answers to it',
      'open-document',
      actor('reader', { standpoint: { day: '2026-07-01', paths: [pathTo('ministry')], isTop: false } }),
      at('department'),
      null,
    ],
    [
      'and not into the province',
      'open-document',
      actor('reader', { standpoint: { day: '2026-07-01', paths: [pathTo('ministry')], isTop: false } }),
      at('province'),
      'outside-reach',
    ],
    [
      'what an ended unit left is its heir’s own',
      'move-review',
      actor('main-focal-point', { standpoint: { day: '2026-07-01', paths: [pathTo('province'), pathTo('ministry')], isTop: false } }),
      at('ministry'),
      null,
    ],
    ['an administrator gives out posts below', 'fill-office', actor('administrator'), at('commune', 'open'), null],
    ['and not above', 'fill-office', actor('administrator'), at('government', 'open'), 'outside-reach'],
    [
      'who holds an office lets somebody stand in',
      'delegate-office',
      actor('approver'),
      at('province', 'shared', { officeId: 'desk' }),
      null,
    ],
    ['not for another office', 'delegate-office', actor('approver'), at('province', 'shared', { officeId: 'other desk' }), 'outside-reach'],
    [
      'and who stands in lets nobody else',
      'delegate-office',
      actor('approver', { standsIn: true }),
      at('province', 'shared', { officeId: 'desk' }),
      'outside-reach',
    ],
    [
      'what is about the whole instance is done from its top',
      'export-audit',
      actor('administrator', { standpoint: { day: '2026-07-01', paths: [pathTo('government')], isTop: true } }),
      null,
      null,
    ],
    ['and not by the administrator of a province', 'export-audit', actor('administrator'), null, 'outside-reach'],
    ['a use case about a thing is not permitted without one', 'open-document', actor('reader'), null, 'outside-reach'],
  ] as const) {
    test(said, () => assert.equal(denialOf(useCase, who, what), denial))
  }

  for (const [said, officeIds, more, denial] of [
    ['nobody publishes what their own office reviewed', ['desk'], { madeBy: ['desk'], hasApprover: true }, 'own-work'],
    ['nor by delegation of another office', ['approver', 'desk'], { madeBy: ['desk'], hasApprover: true }, 'own-work'],
    [
      'nor what they reviewed themselves from an office they have left',
      ['approver'],
      { madeBy: ['an', 'desk'], hasApprover: true },
      'own-work',
    ],
    ['another office publishes it', ['approver'], { madeBy: ['binh', 'desk'], hasApprover: true }, null],
    ['where nobody approves, the office that reviewed publishes', ['desk'], { madeBy: ['desk'], hasApprover: false }, null],
  ] as const) {
    test(said, () => {
      for (const role of ['administrator', 'approver', 'main-focal-point', 'alternate-focal-point'] as const)
        assert.equal(denialOf('publish-plan', actor(role, { officeIds }), at('province', 'internal', more)), denial, role)
    })
  }

  test('what a list shows can be opened', () => {
    for (const role of posts) {
      assert.deepEqual(reachOf('list-documents', role), reachOf('open-document', role))
      assert.deepEqual(reachOf('list-plans', role), reachOf('open-plan', role))
      assert.deepEqual(reachOf('list-plan-tasks', role), reachOf('open-plan', role))
    }
  })

  test('nothing that is about a thing is open to strangers or before the password is changed', () => {
    for (const name of useCases.filter(useCase => isThing(ruleOf(useCase).about))) {
      assert.equal(denialOf(name, stranger, at('province', 'open')), 'sign-in-needed', name)
      assert.ok(!ruleOf(name).beforePasswordChange, name)
    }
  })

  test('more sharing never closes anything', () => {
    for (const name of useCases)
      for (const role of posts)
        for (const [relation, classes] of Object.entries(reachOf(name, role))) {
          if (classes.includes('internal')) assert.ok(classes.includes('shared'), `${name} ${relation}`)
          if (classes.includes('shared')) assert.ok(classes.includes('open'), `${name} ${relation}`)
        }
  })

  test('what pages are told to offer is what is permitted somewhere', () => {
    assert.deepEqual(
      allowedTo(stranger).filter(name => ruleOf(name).about !== 'nothing'),
      [],
    )
    assert.ok(!allowedTo(actor('reader')).includes('publish-plan'))
    assert.ok(allowedTo(actor('approver')).includes('publish-plan'))
  })
})

test('nothing but decide() makes a permit', () => {
  const root = join(import.meta.dirname, '../..')
  const casts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.endsWith('.test.ts'))
    .filter(file => /(?:as|satisfies|is)\s+(?:unknown\s+as\s+)?Permit(ted)?\b/.test(readFileSync(join(root, file), 'utf8')))
  assert.deepEqual(casts, [join('core', 'policy', 'decide.ts')])
})
