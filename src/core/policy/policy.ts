import { type Post, posts, type Role, roles, singlePosts } from './role.ts'
import { anywhere, governed, inOwn, seen, taken, type Where } from './where.ts'

/**
 * Who may do what: use case × role × relation in the tree × sharing class. This table is the only one: use cases ask it through `permit`,
 * pages offer what it allows, `docs/permissions.md` prints it, and the permission suite tries every route against it.
 *
 * A new use case is a line here. `about` says what it is about; whoever asks for the permit must then name that thing. What is about the
 * whole instance is done from the unit at its top.
 */
const things = [
  'document',
  'plan',
  'unit',
  'office',
  'delegation',
  'lending',
  'account',
  'obligation',
  'urging',
  'difficulty',
  'evidence',
  'report-template',
  'report',
  'paper-template',
] as const

/** One thing with an id, that belongs to a unit. */
export type Thing = (typeof things)[number]
export type About = 'nothing' | 'instance' | 'own-unit' | 'list' | Thing

export interface Grant {
  readonly roles: readonly Role[]
  readonly where: Where
  /** Only to the very office that is acted from, by who holds it. */
  readonly itself?: true
}

export interface Rule<Subject extends About = About> {
  readonly about: Subject
  readonly grants: readonly Grant[]
  /** Open before the password that somebody else chose has been replaced. */
  readonly beforePasswordChange?: true
  /** Open before a second factor that is asked of the account has been given in this session, or only before one has been set up. */
  readonly beforeSecondFactor?: 'giving' | 'setting-up'
  /** Separation of duties: where the unit has an approver, closed to the office and to the person that did the work itself. */
  readonly apart?: true
}

const members = roles.filter(role => role !== 'stranger')
/** They do the work of the unit. An administrator may as well, so that a unit can begin with a single account. */
const workers: readonly Post[] = ['administrator', 'main-focal-point', 'alternate-focal-point']
const administrators: readonly Post[] = ['administrator']
const publishers: readonly Post[] = [...workers, 'approver']

const rule = <Subject extends About>(about: Subject, among: readonly Role[], where: Where): Rule<Subject> => ({
  about,
  grants: [{ roles: among, where }],
})
/** What administrators do to offices, and holders to their own. */
const ofOffice = <Subject extends About>(about: Subject): Rule<Subject> => ({
  about,
  grants: [
    { roles: administrators, where: governed },
    { roles: singlePosts, where: inOwn, itself: true },
  ],
})
const freely = (among: readonly Role[]): Rule<'nothing'> => rule('nothing', among, anywhere)
const always = (among: readonly Role[]): Rule<'nothing'> => ({ ...freely(among), beforePasswordChange: true, beforeSecondFactor: 'giving' })

export const policy = {
  'check-health': always(roles),
  'read-api-description': always(roles),
  'open-page': always(roles),
  'sign-in': always(roles),
  'read-session': always(members),
  'sign-out': always(members),
  'change-password': always(members),
  'change-language': always(members),
  'recover-password': always(roles),
  'accept-invitation': always(roles),
  'confirm-email': always(roles),
  'prove-identity': { ...freely(members), beforeSecondFactor: 'giving' },
  'manage-factors': { ...freely(members), beforeSecondFactor: 'setting-up' },
  'manage-sessions': freely(members),
  'manage-identities': freely(members),
  'change-email': freely(members),
  'export-own-account': freely(members),
  'list-accounts': rule('list', administrators, governed),
  'open-account': rule('account', administrators, governed),
  'invite-account': rule('own-unit', administrators, inOwn),
  'renew-invitation': rule('account', administrators, governed),
  'send-recovery': rule('account', administrators, governed),
  'end-account': rule('account', administrators, governed),
  'reset-factors': rule('account', administrators, governed),
  'hand-over-mail': rule('account', administrators, governed),
  'export-account': rule('account', administrators, governed),
  'change-factor-rules': rule('instance', administrators, inOwn),
  'search-agencies': freely(posts),
  'switch-office': freely(posts),
  'open-offices': rule('unit', posts, anywhere),
  'find-candidates': {
    about: 'unit',
    grants: [
      { roles: administrators, where: governed },
      { roles: singlePosts, where: inOwn },
    ],
  },
  'fill-office': rule('unit', administrators, governed),
  'hand-over-office': rule('office', administrators, governed),
  'delegate-office': ofOffice('office'),
  'end-delegation': ofOffice('delegation'),
  'list-lendings': rule('list', posts, inOwn),
  'lend-rights': rule('own-unit', ['administrator', 'approver'], inOwn),
  'end-lending': rule('lending', ['administrator', 'approver'], inOwn),
  'act-for-unit': freely(posts),
  'list-documents': rule('list', posts, seen),
  'open-document': rule('document', posts, seen),
  'download-file': rule('document', posts, taken),
  'import-document': rule('own-unit', workers, inOwn),
  'list-recognitions': rule('own-unit', workers, inOwn),
  'cancel-recognition': rule('own-unit', workers, inOwn),
  'open-pages': rule('document', posts, taken),
  'draw-page': rule('document', posts, taken),
  'delete-document': rule('document', workers, inOwn),
  'open-review': rule('document', posts, seen),
  'move-review': rule('document', workers, inOwn),
  'amend-document': rule('document', workers, inOwn),
  'answer-agency': rule('document', publishers, inOwn),
  'share-document': rule('document', publishers, inOwn),
  'publish-plan': { ...rule('document', publishers, inOwn), apart: true },
  'list-plans': rule('list', posts, seen),
  'open-plan': rule('plan', posts, seen),
  'share-plan': rule('plan', publishers, inOwn),
  'list-plan-tasks': rule('plan', posts, seen),
  'export-plan': rule('plan', posts, seen),
  'open-chain': rule('plan', posts, seen),
  'open-coverage': rule('plan', posts, governed),
  'link-plan': rule('plan', publishers, inOwn),
  'open-same-work': rule('plan', posts, inOwn),
  'compare-review': rule('document', publishers, inOwn),
  'link-same-work': rule('plan', publishers, inOwn),
  'list-obligations': rule('list', posts, inOwn),
  'open-obligation': rule('obligation', posts, seen),
  'move-obligation': rule('obligation', publishers, inOwn),
  'list-work': rule('list', posts, seen),
  'move-works': rule('list', publishers, inOwn),
  'export-work': rule('list', posts, seen),
  'save-work-filter': freely(posts),
  'delete-work-filter': freely(posts),
  'open-score': rule('unit', posts, governed),
  'ask-extension': rule('obligation', workers, inOwn),
  'answer-extension': rule('obligation', publishers, inOwn),
  'extend-area': rule('list', publishers, governed),
  'list-area-extensions': rule('list', posts, governed),
  'undo-area-extension': rule('list', publishers, inOwn),
  'split-obligation': rule('obligation', publishers, inOwn),
  'list-parts': rule('obligation', posts, seen),
  'raise-difficulty': rule('obligation', workers, inOwn),
  'move-difficulty': rule('difficulty', publishers, inOwn),
  'add-evidence': rule('obligation', workers, inOwn),
  'share-evidence': rule('evidence', publishers, inOwn),
  'remove-evidence': rule('evidence', workers, inOwn),
  'download-evidence': rule('evidence', posts, taken),
  'list-report-templates': rule('list', posts, inOwn),
  'open-report-template': rule('report-template', posts, seen),
  'add-report-template': rule('own-unit', workers, inOwn),
  'change-report-template': rule('report-template', workers, inOwn),
  'list-report-duties': rule('list', posts, inOwn),
  'open-report-cycle': rule('own-unit', publishers, inOwn),
  'change-report-regime': rule('own-unit', publishers, inOwn),
  'list-reports': rule('list', posts, inOwn),
  'open-report': rule('report', posts, seen),
  'fill-report': rule('report', workers, inOwn),
  'take-entry-sheet': rule('report', workers, inOwn),
  'move-report': rule('report', publishers, inOwn),
  'ask-late-window': rule('report', workers, inOwn),
  'answer-late-window': rule('report', publishers, inOwn),
  'open-consolidation': rule('report', posts, seen),
  'open-completeness': rule('report', posts, seen),
  'list-risks': rule('list', posts, inOwn),
  'list-urgings': rule('list', posts, inOwn),
  'open-urging': rule('urging', posts, seen),
  'issue-urging': rule('own-unit', publishers, inOwn),
  'answer-urging': rule('urging', publishers, inOwn),
  'list-notices': rule('list', posts, inOwn),
  'read-notices': rule('own-unit', posts, inOwn),
  'change-digest': rule('own-unit', posts, inOwn),
  'open-ladder': rule('own-unit', posts, inOwn),
  'change-ladder': rule('own-unit', ['administrator', 'approver'], inOwn),
  'list-paper-templates': rule('list', posts, inOwn),
  'add-paper-template': rule('own-unit', workers, inOwn),
  'change-paper-template': rule('paper-template', workers, inOwn),
  'take-paper-template': rule('paper-template', posts, inOwn),
  'issue-report': rule('report', publishers, inOwn),
  'attach-signed-report': rule('report', publishers, inOwn),
  'download-report': rule('report', posts, seen),
  'search-audit': rule('list', administrators, governed),
  'verify-audit': rule('instance', administrators, inOwn),
  'export-audit': rule('instance', administrators, inOwn),
  'list-units': freely(posts),
  'open-unit': freely(posts),
  'load-units': rule('instance', administrators, inOwn),
  'change-unit': rule('unit', administrators, governed),
  'export-units': freely(posts),
  'list-unit-groups': freely(posts),
  'save-unit-group': freely(administrators),
  'delete-unit-group': freely(administrators),
  'import-units': rule('instance', administrators, inOwn),
} as const satisfies Record<string, Rule>

export type Policy = typeof policy
export type UseCase = keyof Policy
/** The use cases that are about such a thing. */
export type UseCaseAbout<Subject extends About> = {
  [Name in UseCase]: Policy[Name]['about'] extends Subject ? Name : never
}[UseCase]

export const useCases = Object.keys(policy) as readonly UseCase[]
export const ruleOf = (useCase: UseCase): Rule => policy[useCase]
export const isThing = (about: About): about is Thing => (things as readonly About[]).includes(about)
