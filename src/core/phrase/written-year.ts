import type { WrittenYear } from './moment.ts'

/**
 * The year behind a day, month or quarter; two groups, of which one holds it.
 *
 *     tháng 12/2025   quý IV-2025   quý III năm 2026   tháng 4 năm sau
 *             ^^^^^          ^^^^^          ^^^^^^^^           ^^^^^^^
 */
export const yearBehind = String.raw`(?:\s*[/-]\s*(?:năm\s+)?(\d{4})|,?\s+(?:của\s+)?năm\s+(\d{4}|nay|này|sau|tới))`

/** What the groups of `yearBehind` caught. */
export function writtenYear(...groups: readonly (string | undefined)[]): WrittenYear {
  const written = groups.find(group => group !== undefined)
  if (written === undefined) return null
  if (written === 'nay' || written === 'này') return 'this'
  if (written === 'sau' || written === 'tới') return 'next'
  return Number(written)
}
