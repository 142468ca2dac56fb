import type { Span } from './span.ts'

/** What can be told of a private person; the words that people read are `personal-data.<kind>`. */
export const personalDataKinds = ['name', 'phone', 'email', 'citizen-id', 'bank-account', 'address'] as const

/** A place of a text that tells something of a private person. */
export interface PersonalDatum {
  readonly kind: (typeof personalDataKinds)[number]
  readonly span: Span
}
