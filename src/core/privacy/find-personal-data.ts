import { findPrivateNames } from '../safeguard/find-private-names.ts'
import type { PersonalDatum } from '../text/personal-datum.ts'
import { overlaps } from '../text/span.ts'
import { findHomeAddresses } from './find-home-addresses.ts'
import { findNumbers } from './find-numbers.ts'

/**
 * What a text tells of private persons, in the order of the text, without overlaps: names, telephone and identity numbers, mail
 * addresses, bank accounts, homes. Office holders and whom one is to contact in office keep their names; places, schools and prizes that
 * bear a name, too.
 */
export function findPersonalData(text: string): PersonalDatum[] {
  const names = findPrivateNames(text)
  const all: PersonalDatum[] = [
    ...names.map(span => ({ kind: 'name' as const, span })),
    ...findNumbers(text),
    ...findHomeAddresses(text, names),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: PersonalDatum[] = []
  for (const each of all) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last.span, each.span)) kept.push(each)
  }
  return kept
}
