import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTitle } from '../piece/use-title.ts'
import { askRecovery, recover } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { EntryFrame } from './entry-frame.tsx'
import { NewPassword } from './new-password.tsx'
import { ProblemNote } from './problem-note.tsx'
import { useToken } from './use-token.ts'

/** Without a token one asks for the mail; with the token of the mail one sets the password. */
export function RecoveryPage() {
  const say = useSay()
  const token = useToken()
  useTitle(say('recovery-title'))
  return <EntryFrame>{token ? <SetPassword token={token} /> : <AskForMail />}</EntryFrame>
}

const Back = () => {
  const say = useSay()
  return (
    <p className="small">
      <Link to="/sign-in" search={{}}>
        {say('back-to-sign-in')}
      </Link>
    </p>
  )
}

function AskForMail() {
  const say = useSay()
  const [username, setUsername] = useState('')
  const ask = useMutation({ mutationFn: askRecovery })
  if (ask.isSuccess) {
    return (
      <section className="paper sign-in-form" role="status">
        <h1>{say('recovery-asked')}</h1>
        <p>{say('recovery-asked-text')}</p>
        <Back />
      </section>
    )
  }
  return (
    <form
      className="paper sign-in-form"
      onSubmit={event => {
        event.preventDefault()
        ask.mutate(username.trim())
      }}
    >
      <h1>{say('recovery-title')}</h1>
      <p>{say('recovery-text')}</p>
      <ProblemNote error={ask.error} />
      <TextInput
        label={say('sign-in-name')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={username}
        onChange={event => setUsername(event.currentTarget.value)}
      />
      <Button type="submit" fullWidth loading={ask.isPending}>
        {say('recovery-ask')}
      </Button>
      <Back />
    </form>
  )
}

function SetPassword({ token }: { token: string }) {
  const say = useSay()
  const [password, setPassword] = useState('')
  const set = useMutation({ mutationFn: recover })
  if (set.isSuccess) {
    return (
      <section className="paper sign-in-form" role="status">
        <h1>{say('recovery-title')}</h1>
        <p>{say('recovery-done', { username: set.data.username })}</p>
        <Back />
      </section>
    )
  }
  return (
    <form
      className="paper sign-in-form"
      onSubmit={event => {
        event.preventDefault()
        set.mutate({ token, password })
      }}
    >
      <h1>{say('recovery-title')}</h1>
      <ProblemNote error={set.error} />
      <NewPassword value={password} onChange={setPassword} personal={[]} />
      <Button type="submit" fullWidth loading={set.isPending}>
        {say('recovery-set')}
      </Button>
      <Back />
    </form>
  )
}
