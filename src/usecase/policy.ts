/**
 * Who may do what: use case × role. Checked in the use case itself, told to the pages with the account, and walked by generated tests
 * for every route. `stranger` is whoever is not signed in.
 */
export type Role = 'administrator' | 'clerk' | 'viewer'

const everybody = ['stranger', 'administrator', 'clerk', 'viewer'] as const
const members = ['administrator', 'clerk', 'viewer'] as const
const editors = ['administrator', 'clerk'] as const

export const policy = {
  'check-health': everybody,
  'read-api-description': everybody,
  'open-page': everybody,
  'sign-in': everybody,
  'read-session': members,
  'sign-out': members,
  'change-password': members,
  'change-language': members,
  'list-documents': members,
  'open-document': members,
  'download-file': members,
  'import-document': editors,
  'delete-document': editors,
  'open-review': members,
  'move-review': editors,
  'publish-plan': editors,
  'list-plans': members,
  'open-plan': members,
  'list-plan-tasks': members,
  'search-agencies': members,
} as const satisfies Record<string, readonly (Role | 'stranger')[]>

export type UseCase = keyof typeof policy

/** Open before the password that somebody else chose has been replaced. */
export const openBeforePasswordChange: readonly UseCase[] = ['read-session', 'sign-out', 'change-password', 'change-language']

export const isAllowed = (useCase: UseCase, role: Role | 'stranger'): boolean => (policy[useCase] as readonly string[]).includes(role)

const isUseCase = (name: string): name is UseCase => name in policy

/** What an account may do now. */
export const allowedTo = (role: Role, mustChangePassword: boolean): UseCase[] =>
  Object.keys(policy)
    .filter(isUseCase)
    .filter(
      name => isAllowed(name, role) && (!mustChangePassword || isAllowed(name, 'stranger') || openBeforePasswordChange.includes(name)),
    )
