import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { Refused } from '../remote/refused.ts'
import { sessionQuery, signIn } from '../remote/session.ts'
import { setLanguage } from '../speech/language.ts'
import { useSay } from '../speech/use-say.ts'
import mark from '../theme/mark.svg'
import { LanguageSwitch } from './language-switch.tsx'
import './session.css'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const say = useSay()
  const { next } = route.useSearch()
  const router = useRouter()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const problem = useRef<HTMLParagraphElement>(null)
  useTitle(say('sign-in'))
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: async ({ account }) => {
      queryClient.setQueryData(sessionQuery.queryKey, account)
      setLanguage(account.language)
      router.history.push(next ?? '/documents')
    },
  })
  useEffect(() => {
    if (enter.isError) problem.current?.focus()
  }, [enter.isError])
  return (
    <main className="sign-in">
      <div className="sign-in-head">
        <img src={mark} alt="" width="36" height="36" />
        <div>
          <p className="sign-in-name">Đôn Đốc</p>
          <p className="soft">{say('tagline')}</p>
        </div>
        <LanguageSwitch />
      </div>
      <form
        className="paper sign-in-form"
        onSubmit={event => {
          event.preventDefault()
          enter.mutate({ username: username.trim(), password })
        }}
      >
        <h1>{say('sign-in')}</h1>
        {enter.isError && (
          <p ref={problem} className="note note-bad" role="alert" tabIndex={-1} data-focus-quiet>
            {enter.error instanceof Refused ? enter.error.problem.message : say('unreachable-text')}
          </p>
        )}
        <TextInput
          label={say('username')}
          autoComplete="username"
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
        <p className="small soft">{say('sign-in-help')}</p>
      </form>
    </main>
  )
}
