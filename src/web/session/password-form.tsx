import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../remote/query-client.ts'
import { changePassword, sessionQuery } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { NewPassword } from './new-password.tsx'
import { ProblemNote } from './problem-note.tsx'

/** The server decides what is a good password and says so; the page only sees that both entries are the same. */
export function PasswordForm({ onDone }: { onDone: () => void }) {
  const say = useSay()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const { data: account } = useQuery(sessionQuery)
  const differs = again !== '' && next !== again
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: ({ account: changed }) => {
      queryClient.setQueryData(sessionQuery.queryKey, changed)
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
      <ProblemNote error={change.error} />
      <PasswordInput
        label={say('password-current')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={current}
        visibilityToggleButtonProps={visibilityToggleButtonProps}
        onChange={event => setCurrent(event.currentTarget.value)}
      />
      <NewPassword value={next} onChange={setNext} personal={[account?.username ?? '', account?.name ?? '', account?.email ?? '']} />
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
