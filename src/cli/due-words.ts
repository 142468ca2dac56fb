import type { Due } from '../core/phrase/due.ts'
import { formatDay } from '../core/time/vietnamese-day.ts'
import { type Language, say } from '../core/wording/say.ts'

/** As officials write it, `31/01/2026`; a partial date keeps the parts it has. */
export const dayWords = (iso: string): string => (iso.length === 10 ? formatDay(iso) : iso.split('-').reverse().join('/'))

/** When something is due, in few words; a term that no calendar holds is quoted from the text. */
export function dueWords(due: Due, text: string, language: Language): string {
  switch (due.kind) {
    case 'date':
      return say(language, `command.due-${due.bound}`, { date: dayWords(due.date) })
    case 'period':
      return `${dayWords(due.start)} – ${dayWords(due.end)}`
    case 'recurring': {
      const day = [due.day, due.month].filter(part => part !== undefined).join('/')
      const bound = day && due.bound ? say(language, 'command.due-before', { date: day }) : day
      return say(language, `command.due-every-${due.every}`) + (bound && ` (${bound})`)
    }
    case 'standing':
      return say(language, 'command.due-standing')
    case 'relative':
      return text.slice(...due.span).replaceAll(/\s+/g, ' ')
  }
}
