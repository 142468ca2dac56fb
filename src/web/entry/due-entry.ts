import type { Rhythm } from '../../core/phrase/due.ts'
import type { DraftDue } from '../../core/task/draft.ts'
import { readDayEntry } from './read-day-entry.ts'

export const dueKinds = ['date', 'period', 'recurring', 'standing', 'relative'] as const
export const rhythms: readonly Rhythm[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year']

/** A term while it is being typed: every field as text, whatever the kind, so that changing one's mind loses nothing. */
export interface DueEntry {
  readonly kind: DraftDue['kind']
  readonly bound: 'before' | 'by'
  readonly date: string
  readonly start: string
  readonly end: string
  readonly every: Rhythm
  readonly day: string
  readonly month: string
  readonly amount: string
  readonly unit: string
  readonly from: string
}

export type DueProblem = 'day' | 'order' | 'rhythm-day' | 'amount' | 'from'

export const emptyDue: DueEntry = {
  kind: 'date',
  bound: 'before',
  date: '',
  start: '',
  end: '',
  every: 'month',
  day: '',
  month: '',
  amount: '',
  unit: '',
  from: '',
}

const typed = (iso: string) => iso.split('-').reverse().join('/')
const textOf = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))

export function entryOf(due: DraftDue): DueEntry {
  switch (due.kind) {
    case 'date':
      return { ...emptyDue, kind: 'date', bound: due.bound, date: typed(due.date) }
    case 'period':
      return { ...emptyDue, kind: 'period', start: typed(due.start), end: typed(due.end) }
    case 'recurring':
      return { ...emptyDue, kind: 'recurring', every: due.every, bound: due.bound ?? 'by', day: textOf(due.day), month: textOf(due.month) }
    case 'standing':
      return { ...emptyDue, kind: 'standing' }
    case 'relative':
      return { ...emptyDue, kind: 'relative', amount: textOf(due.amount), unit: due.unit ?? '', from: due.from }
  }
}

type Read = { readonly due: DraftDue } | { readonly problem: DueProblem }

/** The term that was typed, without a place in the source; or what is wrong with it. `year` stands where a day is typed without one. */
export function readDueEntry(entry: DueEntry, year: number): Read {
  if (entry.kind === 'standing') return { due: { kind: 'standing', span: null } }
  if (entry.kind === 'date') {
    const date = readDayEntry(entry.date, year)
    return date ? { due: { kind: 'date', date, bound: entry.bound, span: null } } : { problem: 'day' }
  }
  if (entry.kind === 'period') return readPeriod(entry, year)
  if (entry.kind === 'recurring') return readRhythm(entry)
  const amount = entry.amount.trim() === '' ? null : Number(entry.amount.trim().replace(',', '.'))
  if (amount !== null && (!Number.isFinite(amount) || amount < 0)) return { problem: 'amount' }
  if (!entry.from.trim()) return { problem: 'from' }
  return { due: { kind: 'relative', amount, unit: entry.unit.trim() || null, from: entry.from.trim(), span: null } }
}

function readPeriod(entry: DueEntry, year: number): Read {
  const start = readDayEntry(entry.start, year)
  const end = readDayEntry(entry.end, year)
  if (!start || !end) return { problem: 'day' }
  return start <= end ? { due: { kind: 'period', start, end, span: null } } : { problem: 'order' }
}

const whole = (text: string, most: number): number | null | undefined => {
  if (!text.trim()) return undefined
  const value = Number(text)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null
}

function readRhythm(entry: DueEntry): Read {
  const day = entry.every === 'day' ? undefined : whole(entry.day, 31)
  const month = entry.every === 'day' || entry.every === 'week' || entry.every === 'month' ? undefined : whole(entry.month, 12)
  if (day === null || month === null) return { problem: 'rhythm-day' }
  return {
    due: {
      kind: 'recurring',
      every: entry.every,
      ...(day === undefined ? {} : { day }),
      ...(month === undefined ? {} : { month }),
      ...(day !== undefined && entry.every !== 'week' && entry.bound === 'before' ? { bound: entry.bound } : {}),
      span: null,
    },
  }
}

/** The dues as typed, those untouched with the place that they were read from. */
export function readDueEntries(
  rows: readonly { readonly entry: DueEntry; readonly from: DraftDue | null }[],
  year: number,
): { readonly dues: DraftDue[] } | { readonly problems: ReadonlyMap<number, DueProblem> } {
  const problems = new Map<number, DueProblem>()
  const dues = rows.flatMap(({ entry, from }, index): DraftDue[] => {
    if (from && JSON.stringify(entryOf(from)) === JSON.stringify(entry)) return [from]
    const read = readDueEntry(entry, year)
    if ('due' in read) return [read.due]
    problems.set(index, read.problem)
    return []
  })
  return problems.size ? { problems } : { dues }
}
