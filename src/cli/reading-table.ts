import { styleText } from 'node:util'
import type { AgencyMention } from '../core/agency/mention.ts'
import { placeWords } from '../core/lint/place-words.ts'
import type { Due } from '../core/phrase/due.ts'
import type { Reading } from '../core/reading/reading.ts'
import { type Language, say } from '../core/wording/say.ts'
import type { Call } from './call.ts'
import { type Column, renderColumns } from './columns.ts'
import { dayWords, dueWords } from './due-words.ts'
import { placesIn } from './place.ts'
import { countWords } from './remarks-text.ts'

const unreadShown = 5
/** Lines of a task's words that are shown; `--json` has them all. */
const longestText = 6

/** A reading for people: the head, then tasks, reports and held items as tables, then what to look at. */
export function renderReading(reading: Reading, name: string, { language, columns }: Pick<Call, 'language' | 'columns'>): string {
  const title = (code: 'path' | 'text' | 'lead' | 'support' | 'due' | 'by' | 'to' | 'reason', share = 0): Column => ({
    title: say(language, `command.column-${code}`),
    share,
  })
  const table = (code: 'tasks' | 'reports' | 'held', heads: readonly Column[], rows: readonly (readonly string[])[]) => [
    styleText('bold', say(language, `command.${code}`, { count: rows.length })),
    ...(rows.length ? tableLines(heads, rows, columns) : ['']),
  ]
  const due = (dues: readonly Due[]) => dues.map(each => dueWords(each, reading.text, language)).join('; ')
  return [
    ...headLines(reading, language),
    ...noteLines(reading, language),
    ...table(
      'tasks',
      [title('path'), { ...title('text', 6), lines: longestText }, title('lead', 3), title('support', 3), title('due')],
      reading.tasks.map(task => [placeWords(task.path), task.text, names(task.lead), names(task.support), due(task.due)]),
    ),
    ...table(
      'reports',
      [title('path'), { ...title('text', 6), lines: longestText }, title('by', 3), title('to', 3), title('due')],
      reading.reports.map(report => [placeWords(report.path), report.text, names(report.by), names(report.to), due(report.due)]),
    ),
    ...table(
      'held',
      [title('path'), { ...title('text', 6), lines: longestText }, title('reason', 4)],
      reading.held.map(item => [
        placeWords(item.path),
        item.text,
        `${item.reasons.map(reason => say(language, `command.reason-${reason}`)).join(', ')} (${item.rule})`,
      ]),
    ),
    ...footLines(reading, name, language),
    '',
  ].join('\n')
}

const names = (agencies: readonly AgencyMention[]): string => agencies.map(agency => agency.name).join('; ')

function tableLines(heads: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const [head = '', ...lines] = renderColumns(heads, rows, width)
  return [styleText('dim', head), styleText('dim', '─'.repeat(width)), ...lines]
}

function headLines({ document, period }: Reading, language: Language): string[] {
  const line = (code: 'number' | 'date' | 'issuer' | 'subject' | 'period', value: string | null) =>
    `${styleText('dim', `${say(language, `command.${code}`)}:`)} ${value?.replaceAll(/\s+/g, ' ') ?? say(language, 'command.not-stated')}`
  const number = document.symbol === null ? document.number : `${document.number ?? '…'}/${document.symbol}`
  const span = period && [period.start, period.end].map(day => (day === null ? '…' : dayWords(day))).join(' – ')
  return [
    line('number', number),
    line('date', document.date && dayWords(document.date)),
    line('issuer', document.issuer),
    line('subject', document.subject),
    line('period', span),
    '',
  ]
}

const noteLines = ({ notes }: Reading, language: Language): string[] =>
  notes.length === 0
    ? []
    : [styleText('bold', `${say(language, 'command.file-notes')}:`), ...notes.map(note => `  - ${say(language, `file-note.${note}`)}`), '']

function footLines({ text, lines, remarks }: Reading, name: string, language: Language): string[] {
  const unread = lines.filter(line => line.use === 'unread' && text.slice(...line.span).trim())
  const placeOf = placesIn(text)
  const hint = remarks.length ? `  (${say(language, 'command.remarks-hint', { file: /\s/.test(name) ? `'${name}'` : name })})` : ''
  return [
    `${styleText('bold', countWords(remarks, language))}${hint}`,
    styleText('bold', say(language, 'command.unread', { count: unread.length })),
    ...unread.slice(0, unreadShown).map(({ span }) => {
      const at = say(language, 'command.unread-line', { line: placeOf(span[0]).line })
      return `  ${at}: ${text
        .slice(...span)
        .replaceAll(/\s+/g, ' ')
        .trim()}`
    }),
    ...(unread.length > unreadShown ? [`  ${say(language, 'command.more', { count: unread.length - unreadShown })}`] : []),
  ]
}
