import type { Due } from '../../src/core/phrase/due.ts'
import { foldKey } from '../../src/core/text/fold.ts'
import type { Span } from '../../src/core/text/span.ts'

/** How close what was read is to what was meant. */

const abbreviations: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  tp: 'thanh pho',
}

/** Words without case, diacritics and common abbreviations. */
export const wordsOf = (text: string): string[] =>
  (foldKey(text).match(/[a-z0-9]+/g) ?? []).flatMap(word => (abbreviations[word] ?? word).split(' '))

/** Shared words over all words. */
export function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const left = [...a]
  let both = 0
  for (const word of b) {
    const at = left.indexOf(word)
    if (at < 0) continue
    both++
    left.splice(at, 1)
  }
  return both / (a.length + b.length - both || 1)
}

export const isSameName = (a: string, b: string): boolean => shareOfWords(wordsOf(a), wordsOf(b)) >= 0.8

/** Shared letters over all letters of two stretches, blanks not counted. */
export function shareOfLetters(text: string, a: Span, b: Span): number {
  const letters = (from: number, to: number): number => (to > from ? text.slice(from, to).replace(/\s+/g, '').length : 0)
  const both = letters(Math.max(a[0], b[0]), Math.min(a[1], b[1]))
  return both === 0 ? 0 : both / (letters(...a) + letters(...b) - both)
}

const rhythms = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'half-yearly',
  year: 'yearly',
} as const

/** A due in the notation of the gold. */
export function dueKey(due: Due): string {
  switch (due.kind) {
    case 'date':
      return due.date
    case 'period':
      return `${due.start}/${due.end}`
    case 'recurring':
      return rhythms[due.every]
    default:
      return due.kind
  }
}

const inOrder = (key: string | null): string => (key ?? '').split('+').sort().join('+')

export const isSameDue = (
  meant: { readonly due: string | null; readonly dueAlso?: ReadonlyArray<string | null> },
  read: readonly Due[],
): boolean => [meant.due, ...(meant.dueAlso ?? [])].some(key => inOrder(key) === inOrder(read.map(dueKey).join('+') || null))

/** Pairs the closest first, each at most once, down to the least likeness that counts. */
export function pair<A, B>(meant: readonly A[], read: readonly B[], likeness: (a: A, b: B) => number, least: number): Map<A, B> {
  const all = meant.flatMap(a => read.map(b => ({ a, b, score: likeness(a, b) }))).filter(({ score }) => score >= least)
  const pairs = new Map<A, B>()
  const used = new Set<B>()
  for (const { a, b } of all.sort((x, y) => y.score - x.score)) {
    if (pairs.has(a) || used.has(b)) continue
    pairs.set(a, b)
    used.add(b)
  }
  return pairs
}
