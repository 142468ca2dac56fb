import { Button, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { SignInAnswer } from '../../api/account.ts'
import { useTitle } from '../piece/use-title.ts'
import { signInWithPasskey } from '../remote/passkey.ts'
import { queryClient } from '../remote/query-client.ts'
import { askProvider, providersQuery, sessionQuery, signIn } from '../remote/session.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { EntryFrame } from './entry-frame.tsx'
import { ProblemNote } from './problem-note.tsx'
import { SecondStep } from './second-step.tsx'
import './session.css'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { next, step } = route.useSearch()
  const router = useRouter()
  const [ways, setWays] = useState<SignInAnswer['secondFactor']>(step === 'second-factor' ? ['code', 'passkey'] : [])
  const take = ({ account, secondFactor }: SignInAnswer) => {
    if (!account) return setWays(secondFactor)
    queryClient.setQueryData(sessionQuery.queryKey, account)
    router.history.push(next ?? '/documents')
  }
  return (
    <EntryFrame>
      {ways.length ? (
        <SecondStep ways={ways} onDone={take} onBack={() => setWays([])} />
      ) : (
        <>
          <PasswordStep onDone={take} />
          <OtherWays onDone={take} />
        </>
      )}
    </EntryFrame>
  )
}

/** A provider sends people back with a code of refusal in the address. */
function ProviderProblem() {
  const language = useLanguage()
  const { problem, provider } = route.useSearch()
  const { data } = useQuery(providersQuery)
  if (!problem) return null
  // Only a name that the server knows: an address made by someone else must not put words on this page.
  const name = data?.items.find(each => each.name === provider)?.name ?? ''
  return (
    <p className="note note-bad" role="alert">
      {sayCode(language, `refusal.${problem}`, { name }, '')}
    </p>
  )
}

function PasswordStep({ onDone }: { onDone: (answer: SignInAnswer) => void }) {
  const say = useSay()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  useTitle(say('sign-in'))
  const enter = useMutation({ mutationFn: signIn, onSuccess: onDone })
  return (
    <form
      className="paper sign-in-form"
      onSubmit={event => {
        event.preventDefault()
        enter.mutate({ username: username.trim(), password })
      }}
    >
      <h1>{say('sign-in')}</h1>
      {enter.isError ? <ProblemNote error={enter.error} /> : <ProviderProblem />}
      <TextInput
        label={say('sign-in-name')}
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        value={username}
        onChange={event => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        label={say('password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        visibilityToggleButtonProps={{ 'aria-label': say('show-password') }}
        onChange={event => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" fullWidth loading={enter.isPending}>
        {say('sign-in')}
      </Button>
      <p className="small">
        <Link to="/recovery">{say('sign-in-forgotten')}</Link>
      </p>
      <p className="small soft">{say('sign-in-help')}</p>
    </form>
  )
}

function OtherWays({ onDone }: { onDone: (answer: SignInAnswer) => void }) {
  const say = useSay()
  const { data } = useQuery(providersQuery)
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: onDone })
  const leave = useMutation({ mutationFn: askProvider, onSuccess: ({ address }) => window.location.assign(address) })
  return (
    <div className="stack">
      <p className="sign-in-or soft small">{say('sign-in-or')}</p>
      <ProblemNote error={passkey.error ?? leave.error} />
      <Button
        variant="default"
        fullWidth
        leftSection={<IconFingerprint size={18} aria-hidden />}
        loading={passkey.isPending}
        onClick={() => passkey.mutate()}
      >
        {say('sign-in-passkey')}
      </Button>
      {data?.items.map(({ id, name }) => (
        <Button key={id} variant="default" fullWidth loading={leave.isPending} onClick={() => leave.mutate(id)}>
          {say('sign-in-provider', { name })}
        </Button>
      ))}
    </div>
  )
}
