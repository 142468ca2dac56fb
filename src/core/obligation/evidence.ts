import type { Sharing } from '../policy/sharing.ts'
import type { PersonalDatum } from '../text/personal-datum.ts'
import { dayParts, type IsoDay } from '../time/day.ts'

export const evidenceKinds = ['file', 'link', 'document'] as const

/** What shows that work was done: a file or photo, a page on the web, or a document by its number and day. */
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What is given beside the bytes of a file. `note` says what it shows. */
export type Exhibit =
  | { readonly kind: 'file'; readonly fileName: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'document'; readonly number: string; readonly day: IsoDay | null }

/** What the guard found in the words and the name: kinds of personal data; `unread`: a picture, of which only a person can tell. */
export interface EvidenceFindings {
  readonly found: readonly PersonalDatum['kind'][]
  readonly unread: boolean
}

export type EvidenceRefusal =
  | 'link-invalid'
  | 'document-number-needed'
  | 'day-unknown'
  | 'personal-data-open'
  | 'personal-data-found'
  | 'picture-open'

const longestUrl = 2000

/** Null where it can be taken. A link is a page on the web, without a name or a password in it. */
export function checkExhibit(exhibit: Exhibit): EvidenceRefusal | null {
  if (exhibit.kind === 'link') return isWebAddress(exhibit.url) ? null : 'link-invalid'
  if (exhibit.kind !== 'document') return null
  if (exhibit.number.trim() === '') return 'document-number-needed'
  return exhibit.day === null || dayParts(exhibit.day) ? null : 'day-unknown'
}

const isWebAddress = (url: string): boolean =>
  url.length <= longestUrl && /^https?:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+(?:[/?#][^\s]*)?$/iu.test(url)

/**
 * Whether it may be shared so. What tells of private persons is never open to everybody; within the administration somebody must have
 * seen it and say that it belongs there. A picture is open only when somebody has looked at it.
 */
export function checkSharing({ found, unread }: EvidenceFindings, sharing: Sharing, confirmed: boolean): EvidenceRefusal | null {
  if (found.length) return sharing === 'open' ? 'personal-data-open' : confirmed ? null : 'personal-data-found'
  return unread && sharing === 'open' && !confirmed ? 'picture-open' : null
}
