import { Button, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Session } from '../../api/account.ts'
import { proveWithPasskey } from '../remote/passkey.ts'
import { queryClient } from '../remote/query-client.ts'
import { Refused } from '../remote/refused.ts'
import { prove, sessionQuery } from '../remote/session.ts'
import { ProblemNote } from '../session/problem-note.tsx'
import { useSay } from '../speech/use-say.ts'

/** What went wrong; where only a fresh proof of identity is missing, the form for it, and then the wish again. */
export function ProofGate({ error, onProved }: { error: unknown; onProved: () => void }) {
  const say = useSay()
  if (!(error instanceof Refused && error.problem.code === 'proof-needed')) return <ProblemNote error={error} />
  return (
    <div className="note note-warn stack">
      <h3>{say('proof-title')}</h3>
      <p>{say('proof-text')}</p>
      <ProofForm ways={['password', 'passkey']} onProved={onProved} />
    </div>
  )
}

interface ProofFormProps {
  readonly ways: readonly ('password' | 'code' | 'passkey')[]
  readonly onProved: () => void
}

export function ProofForm({ ways, onProved }: ProofFormProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const onSuccess = ({ account }: Session) => {
    queryClient.setQueryData(sessionQuery.queryKey, account)
    onProved()
  }
  const give = useMutation({ mutationFn: prove, onSuccess })
  const passkey = useMutation({ mutationFn: proveWithPasskey, onSuccess })
  const field = {
    required: true,
    withAsterisk: false,
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        give.mutate(ways.includes('code') ? { code: typed.trim() } : { password: typed })
      }}
    >
      <ProblemNote error={give.error ?? passkey.error} />
      {ways.includes('code') ? (
        <TextInput {...field} label={say('second-step-code')} description={say('second-step-code-advice')} autoComplete="one-time-code" />
      ) : (
        <PasswordInput
          {...field}
          label={say('password-current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': say('show-password') }}
        />
      )}
      <div className="row">
        <Button type="submit" loading={give.isPending}>
          {say('second-step-give')}
        </Button>
        {ways.includes('passkey') && (
          <Button
            variant="default"
            leftSection={<IconFingerprint size={18} aria-hidden />}
            loading={passkey.isPending}
            onClick={() => passkey.mutate()}
          >
            {say('sign-in-passkey')}
          </Button>
        )}
      </div>
    </form>
  )
}
