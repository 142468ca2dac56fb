import type { Span } from '../text/span.ts'

/** How far back the words that govern a phrase are looked for: longer clauses are cut off there, so that the work stays bounded. */
const reach = 120

/**
 * The words of the same clause before a place, back to a full stop, semicolon, colon or opening bracket.
 *
 *     Giao Sở Y tế chủ trì; định kỳ báo cáo kết quả hằng năm
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^|
 */
export function clauseBefore(text: string, at: number): string {
  const slice = text.slice(Math.max(0, at - reach), at)
  return slice.slice(Math.max(slice.lastIndexOf(';'), slice.lastIndexOf(':'), slice.lastIndexOf('('), lastStop(slice)) + 1)
}

/** The same, back to a comma too. */
export function phraseBefore(text: string, at: number): string {
  const clause = clauseBefore(text, at)
  return clause.slice(clause.lastIndexOf(',') + 1)
}

/** A full stop ends a sentence only before a space: `1.243`, `01.6.2026` go on. */
function lastStop(slice: string): number {
  let at = slice.lastIndexOf('.')
  while (at >= 0 && at < slice.length - 1 && !/\s/.test(slice[at + 1] ?? ' ')) at = at ? slice.lastIndexOf('.', at - 1) : -1
  return at
}

/** True where nothing ends the sentence between the two spans; the second comes later. */
export const inOneSentence = (text: string, first: Span, second: Span): boolean =>
  second[0] - first[1] < 240 && !/[.;](?=\s|$)/.test(text.slice(first[1], second[0]))

/** True at the head of a clause: nothing, a bullet, a number or a mark stands before. */
export const startsClause = (text: string, at: number): boolean =>
  /^[\s\-–—+•*”“"']*(?:\d+(?:\.\d+)*[.)]\s*|[a-zđ][.)]\s*)?$/.test(phraseBefore(text, at))

/** True between opening and closing quotation marks: the words are a name. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2 * reach), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** The text with a run of white space made one space, without any at the ends: for words that are shown. */
export const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()
