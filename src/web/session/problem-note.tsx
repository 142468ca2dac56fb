import { useEffect, useRef } from 'react'
import { errorWords } from '../piece/error-words.ts'
import { NoPasskey } from '../remote/passkey.ts'
import { type Say, useSay } from '../speech/use-say.ts'

/** Why one could not sign in or prove who one is, in words. */
export const wordsOf = (say: Say, error: unknown): string =>
  error instanceof NoPasskey ? say('passkey-cancelled') : errorWords(say, error)

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
