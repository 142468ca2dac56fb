import type { Due, DueMention } from './due.ts'

function relative(due: Extract<Due, { kind: 'relative' }>): string {
  const term = due.amount === null ? '' : `${due.amount} ${due.unit} `
  return `${term}after ${due.from}`
}

/** A deadline on one line, to compare and to show: `before 2026-01-31`, `2025-11-15/2025-12-15`, `each year before 15/11`. */
export function dueInWords(due: Due): string {
  switch (due.kind) {
    case 'date':
      return `${due.bound} ${due.date}`
    case 'period':
      return `${due.start}/${due.end}`
    case 'recurring':
      return ['each', due.every, due.bound, [due.day, due.month].filter(part => part !== undefined).join('/')].filter(Boolean).join(' ')
    case 'standing':
      return 'standing'
    case 'relative':
      return relative(due)
  }
}

/** The same with what is unsure behind a question mark: `by 2025-12-31 ?approximate`, `?no-such-day`. */
export const mentionInWords = ({ due, doubt }: DueMention): string =>
  [due ? dueInWords(due) : '', doubt ? `?${doubt}` : ''].filter(Boolean).join(' ')
