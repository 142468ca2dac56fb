import { useSay } from '../speech/use-say.ts'
import { errorWords } from './error-words.ts'

/** Why something was not done, said where it was asked for; nothing while nothing has gone wrong. */
export function RefusedNote({ error }: { error: unknown }) {
  const say = useSay()
  if (!error) return null
  return (
    <p className="note note-bad" role="alert">
      {errorWords(say, error)}
    </p>
  )
}
