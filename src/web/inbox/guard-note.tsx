import { Checkbox } from '@mantine/core'
import type { Problem } from '../../api/problem.ts'
import { Refused } from '../remote/refused.ts'
import { useSay } from '../speech/use-say.ts'
import { kindWords } from './told-words.ts'

/** The guard asks somebody to look again; null where the refusal is another one. */
export const guardedBy = (error: unknown): Problem | null =>
  error instanceof Refused && ['personal-data-found', 'picture-open'].includes(error.problem.code) ? error.problem : null

interface GuardNoteProps {
  readonly problem: Problem
  readonly confirmed: boolean
  readonly onConfirm: (confirmed: boolean) => void
}

/** What the guard found, and the word that it belongs there: given by who looked, and kept on record. */
export function GuardNote({ problem, confirmed, onConfirm }: GuardNoteProps) {
  const say = useSay()
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

/** Any other refusal, in its sentence. */
export function RefusedNote({ error }: { error: unknown }) {
  const say = useSay()
  if (!error || guardedBy(error)) return null
  return (
    <p className="note note-bad" role="alert">
      {error instanceof Refused ? error.problem.message : say('unreachable-text')}
    </p>
  )
}
