import type { DraftDue } from '../../core/task/draft.ts'
import { formatDay } from '../../core/time/vietnamese-day.ts'
import { type Language, say } from '../../core/wording/say.ts'

/** When something is due, as it stands in a cell of a document: `trước 31/01/2026`, `ngày 15, hằng tháng`. */
export function termWords(due: DraftDue, language: Language): string {
  switch (due.kind) {
    case 'date':
      return say(language, due.bound === 'before' ? 'page.due-before' : 'page.due-by', { day: dayWords(due.date) })
    case 'period':
      return say(language, 'page.due-period', { start: dayWords(due.start), end: dayWords(due.end) })
    case 'standing':
      return say(language, 'page.due-standing')
    case 'recurring': {
      const every = say(language, `page.every-${due.every}`)
      const day = [due.day, due.month].filter(part => part !== undefined).join('/')
      return day === '' ? every : say(language, due.bound ? 'page.due-recurring-before' : 'page.due-recurring-day', { day, every })
    }
    case 'relative':
      return due.amount === null
        ? say(language, 'page.due-relative-plain', { from: due.from })
        : say(language, 'page.due-relative', { amount: due.amount, unit: due.unit ?? '', from: due.from })
  }
}

/** A partial date keeps the parts that it has. */
const dayWords = (iso: string): string => (iso.length === 10 ? formatDay(iso) : iso.split('-').reverse().join('/'))
