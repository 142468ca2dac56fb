import { only, textIn } from './plain-search.ts'

export interface SignInAddress {
  /** Where to go after signing in. */
  readonly next?: string
}

/** Only a path of this site: an address made by someone else must not lead away after signing in. */
export function readSignInAddress(raw: Readonly<Record<string, unknown>>): SignInAddress {
  const next = textIn(raw, 'next')
  return only({ next: next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : undefined })
}
