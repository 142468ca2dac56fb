import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused } from '../remote/refused.ts'
import { changePassword } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'

/** The server decides what is a good password and says so; the page only sees that both entries are the same. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const differs = again !== '' && next !== again
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: () => {
      setCurrent('')
      setNext('')
      setAgain('')
      onDone()
    },
  })
  const visibilityToggleButtonProps = { 'aria-label': say('show-password') }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (next === again) change.mutate({ current, next })
      }}
    >
      {change.isError && (
        <p className="note note-bad" role="alert">
          {change.error instanceof Refused ? change.error.problem.message : say('unreachable-text')}
        </p>
      )}
      <PasswordInput
        label={say('password-current')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={current}
        visibilityToggleButtonProps={visibilityToggleButtonProps}
        onChange={event => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label={say('password-next')}
        description={say('password-advice')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        value={next}
        visibilityToggleButtonProps={visibilityToggleButtonProps}
        onChange={event => setNext(event.currentTarget.value)}
      />
      <PasswordInput
        label={say('password-again')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        value={again}
        error={differs ? say('password-differs') : null}
        visibilityToggleButtonProps={visibilityToggleButtonProps}
        onChange={event => setAgain(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={change.isPending} disabled={differs}>
          {say('password-save')}
        </Button>
      </div>
    </form>
  )
}
