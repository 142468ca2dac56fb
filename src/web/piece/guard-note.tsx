import { Checkbox } from '@mantine/core'
import type { Problem } from '../../api/problem.ts'
import { Refused } from '../remote/refused.ts'
import { kindWords } from '../speech/kind-words.ts'
import { useSay } from '../speech/use-say.ts'
import { RefusedNote } from './refused-note.tsx'

/** The guard asks somebody to look again; null where the refusal is another one. */
const guardedBy = (error: unknown): Problem | null =>
  error instanceof Refused && ['personal-data-found', 'picture-open'].includes(error.problem.code) ? error.problem : null

interface GuardNoteProps {
  readonly error: unknown
  readonly confirmed: boolean
  readonly onConfirm: (confirmed: boolean) => void
}

/** What the guard found, and the word that it belongs there: given by who looked, and kept on record. Any other refusal in its own sentence. */
export function GuardNote({ error, confirmed, onConfirm }: GuardNoteProps) {
  const say = useSay()
  const problem = guardedBy(error)
  if (!problem) return <RefusedNote error={error} />
  const isPicture = problem.code === 'picture-open'
  const { kinds = '' } = problem.about
  return (
    <div className="note note-warn" role="alert">
      <p>{isPicture ? problem.message : say('guard-found', { kinds: kindWords(say, kinds.split(',')) })}</p>
      <Checkbox
        mt="xs"
        label={say(isPicture ? 'guard-picture' : 'guard-confirm')}
        checked={confirmed}
        onChange={event => onConfirm(event.currentTarget.checked)}
      />
    </div>
  )
}
