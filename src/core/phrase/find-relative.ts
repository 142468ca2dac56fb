import type { Due } from './due.ts'
import { findCountedTerms } from './find-counted-terms.ts'
import { findEventTerms } from './find-event-terms.ts'

/**
 * Terms that an event sets off, so that no day is known until it has happened. `trong 24 giờ sau khi nước rút` is one, not two: what
 * lies in an earlier one is a part of it.
 */
export function findRelative(text: string, written: string): Extract<Due, { kind: 'relative' }>[] {
  const found = [...findCountedTerms(text, written), ...findEventTerms(text, written)]
  if (found.length < 2) return found
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = 0
  return found.filter(({ span }) => {
    if (span[0] < end) return false
    end = span[1]
    return true
  })
}
