import type { FileNote } from '../../core/text/file-note.ts'
import { useLanguage } from '../speech/language.ts'
import { sayIn } from '../speech/sentences.ts'
import { useSay } from '../speech/use-say.ts'

/** Open from the start: what may have made the text differ from the page. */
const grave: readonly FileNote[] = ['scanned', 'damaged-parts', 'pages-without-text']

/** What was passed over or changed between the file and its text. */
export function FileNotes({ notes }: { notes: readonly FileNote[] }) {
  const say = useSay()
  const language = useLanguage()
  if (notes.length === 0) return null
  return (
    <details className="file-notes small" open={notes.some(note => grave.includes(note))}>
      <summary>{say('file-notes', { count: notes.length })}</summary>
      <ul>
        {notes.map(note => (
          <li key={note}>{sayIn(language, `file-note.${note}`)}</li>
        ))}
      </ul>
    </details>
  )
}
