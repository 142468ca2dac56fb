import { dayParts, type IsoDay } from '../time/day.ts'
import type { PaperLayout } from './paper-layout.ts'

/** `ngày {day}` with what stands for each name; a name without value leaves its place free. */
export const fillWords = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** Free places are as wide as what is written into them by hand. */
const free = '\u00a0'.repeat(6)

/** A day as the layout writes it; where it is not known, the places for its day and month stay free. */
export function dayWords(day: IsoDay | null, layout: PaperLayout, pattern: string, more: Readonly<Record<string, string>> = {}): string {
  const parts = day === null ? null : dayParts(day)
  if (parts === null) return fillWords(pattern, { ...more, day: free, month: free, year: free })
  return fillWords(pattern, {
    ...more,
    day: String(parts.day).padStart(2, '0'),
    month: parts.month <= layout.words.paddedMonths ? String(parts.month).padStart(2, '0') : String(parts.month),
    year: String(parts.year),
  })
}

/** Decree 30/2020, Annex I, II.3: numbers below 10 take a leading zero. */
export const numberWords = (number: string | null): string => (number === null ? free : /^\d$/.test(number) ? `0${number}` : number)
