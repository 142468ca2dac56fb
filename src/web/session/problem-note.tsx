import { useEffect, useRef } from 'react'
import { NoPasskey } from '../remote/passkey.ts'
import { Refused } from '../remote/refused.ts'
import { type Say, useSay } from '../speech/use-say.ts'

/** Why something was not done, in the words of the server where it spoke. */
export const wordsOf = (say: Say, error: unknown): string => {
  if (error instanceof Refused) return error.problem.message
  return say(error instanceof NoPasskey ? 'passkey-cancelled' : 'unreachable-text')
}

/** Takes the focus when it appears, so that it is read out where the form stands. */
export function ProblemNote({ error }: { error: unknown }) {
  const say = useSay()
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (error) place.current?.focus()
  }, [error])
  if (!error) return null
  return (
    <p ref={place} className="note note-bad" role="alert" tabIndex={-1} data-focus-quiet>
      {wordsOf(say, error)}
    </p>
  )
}
