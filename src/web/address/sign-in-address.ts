import { choiceIn, only, textIn } from './plain-search.ts'

export interface SignInAddress {
  /** Where to go after signing in. */
  readonly next?: string
  /** A provider has let somebody in, and the account asks for one more step. */
  readonly step?: 'second-factor'
  /** Why a provider did not: a code of refusal, and the name of the provider. */
  readonly problem?: string
  readonly provider?: string
}

/** Only a path of this site: an address made by someone else must not lead away after signing in. */
export function readSignInAddress(raw: Readonly<Record<string, unknown>>): SignInAddress {
  const next = textIn(raw, 'next')
  const problem = textIn(raw, 'problem')
  return only({
    next: next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : undefined,
    step: choiceIn(raw, 'step', ['second-factor'] as const),
    problem: problem && /^[a-z-]{1,60}$/.test(problem) ? problem : undefined,
    provider: textIn(raw, 'provider')?.slice(0, 60),
  })
}
