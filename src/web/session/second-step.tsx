import { Button, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SignInAnswer } from '../../api/account.ts'
import { useTitle } from '../piece/use-title.ts'
import { signInWithPasskey } from '../remote/passkey.ts'
import { giveCode } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { ProblemNote } from './problem-note.tsx'

interface SecondStepProps {
  readonly ways: SignInAnswer['secondFactor']
  readonly onDone: (answer: SignInAnswer) => void
  readonly onBack: () => void
}

/** The password was right; the account asks for one more thing. */
export function SecondStep({ ways, onDone, onBack }: SecondStepProps) {
  const say = useSay()
  const [code, setCode] = useState('')
  useTitle(say('second-step'))
  const give = useMutation({ mutationFn: giveCode, onSuccess: onDone })
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: onDone })
  return (
    <form
      className="paper sign-in-form"
      onSubmit={event => {
        event.preventDefault()
        give.mutate(code.trim())
      }}
    >
      <h1>{say('second-step')}</h1>
      <p>{say('second-step-text')}</p>
      <ProblemNote error={give.error ?? passkey.error} />
      {ways.includes('code') && (
        <>
          <TextInput
            label={say('second-step-code')}
            description={say('second-step-code-advice')}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            withAsterisk={false}
            value={code}
            onChange={event => setCode(event.currentTarget.value)}
          />
          <Button type="submit" fullWidth loading={give.isPending}>
            {say('second-step-give')}
          </Button>
        </>
      )}
      {ways.includes('passkey') && (
        <Button
          variant={ways.includes('code') ? 'default' : 'filled'}
          fullWidth
          leftSection={<IconFingerprint size={18} aria-hidden />}
          loading={passkey.isPending}
          onClick={() => passkey.mutate()}
        >
          {say('sign-in-passkey')}
        </Button>
      )}
      <button type="button" className="as-link small" onClick={onBack}>
        {say('back-to-sign-in')}
      </button>
    </form>
  )
}
