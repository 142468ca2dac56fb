import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { FreshLines, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { acceptInvitation, readInvitation, sessionQuery } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import { EntryFrame } from './entry-frame.tsx'
import { NewPassword } from './new-password.tsx'
import { ProblemNote, wordsOf } from './problem-note.tsx'
import { useToken } from './use-token.ts'

/** Where the link of an invitation leads. */
export function InvitationPage() {
  const say = useSay()
  const token = useToken() ?? ''
  useTitle(say('invitation-title'))
  const found = useQuery({
    queryKey: ['invitation'],
    queryFn: () => readInvitation(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <EntryFrame>
      {found.isPending && <FreshLines count={4} />}
      {found.isError && (
        <StatePanel title={say('link-bad')} level={1}>
          <p role="alert">{wordsOf(say, found.error)}</p>
          <Link to="/sign-in" search={{}}>
            {say('back-to-sign-in')}
          </Link>
        </StatePanel>
      )}
      {found.data && <Acceptance token={token} {...found.data} />}
    </EntryFrame>
  )
}

function Acceptance({ token, name: given, email }: { token: string; name: string; email: string }) {
  const say = useSay()
  const router = useRouter()
  const [name, setName] = useState(given)
  const [password, setPassword] = useState('')
  const accept = useMutation({
    mutationFn: acceptInvitation,
    onSuccess: ({ account }) => {
      queryClient.setQueryData(sessionQuery.queryKey, account)
      router.history.push('/documents')
    },
  })
  return (
    <form
      className="paper sign-in-form"
      onSubmit={event => {
        event.preventDefault()
        accept.mutate({ token, name: name.trim(), password })
      }}
    >
      <h1>{say('invitation-title')}</h1>
      <p>{say('invitation-text', { email })}</p>
      <ProblemNote error={accept.error} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextInput
        label={say('account-name')}
        autoComplete="name"
        required
        withAsterisk={false}
        maxLength={200}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <NewPassword value={password} onChange={setPassword} personal={[name, email]} />
      <Button type="submit" fullWidth loading={accept.isPending}>
        {say('invitation-accept')}
      </Button>
    </form>
  )
}
