import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Post, posts } from '../../core/policy/role.ts'
import type { Language } from '../../core/wording/say.ts'
import { ProofGate } from '../account/proof-gate.tsx'
import { tell } from '../piece/messages.ts'
import { useTitle } from '../piece/use-title.ts'
import { invite } from '../remote/accounts.ts'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery } from '../remote/session.ts'
import { useSay } from '../speech/use-say.ts'
import '../account/account.css'

const first: { name: string; email: string; post: Post; language: Language } = { name: '', email: '', post: 'reader', language: 'vi' }

export function InvitePage() {
  const say = useSay()
  const navigate = useNavigate()
  const { data: account } = useSuspenseQuery(sessionQuery)
  const [wish, setWish] = useState(first)
  useTitle(say('invite-title'))
  const send = useMutation({
    mutationFn: () => invite({ ...wish, name: wish.name.trim(), email: wish.email.trim() }),
    onSuccess: async ({ id }) => {
      tell(say('invite-done', { name: wish.name.trim() }))
      await queryClient.invalidateQueries({ queryKey: ['accounts'] })
      await navigate({ to: '/accounts/$accountId', params: { accountId: id } })
    },
  })
  const unit = account?.offices.find(office => office.id === account.officeId)?.unitName ?? ''
  return (
    <div className="page page-narrow stack">
      <h1>{say('invite-title')}</h1>
      <p>{say('invite-text', { unit })}</p>
      <form
        className="paper account-part stack"
        onSubmit={event => {
          event.preventDefault()
          send.mutate()
        }}
      >
        <ProofGate error={send.error} onProved={() => send.mutate()} />
        <TextInput
          label={say('account-name')}
          required
          withAsterisk={false}
          maxLength={200}
          value={wish.name}
          onChange={event => setWish({ ...wish, name: event.currentTarget.value })}
        />
        <TextInput
          label={say('email')}
          type="email"
          required
          withAsterisk={false}
          maxLength={254}
          value={wish.email}
          onChange={event => setWish({ ...wish, email: event.currentTarget.value })}
        />
        <NativeSelect
          label={say('invite-post')}
          value={wish.post}
          data={posts.map(post => ({ value: post, label: say(`role-${post}`) }))}
          onChange={event => setWish({ ...wish, post: posts.find(post => post === event.currentTarget.value) ?? wish.post })}
        />
        <NativeSelect
          label={say('invite-language')}
          value={wish.language}
          data={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          onChange={event => setWish({ ...wish, language: event.currentTarget.value === 'en' ? 'en' : 'vi' })}
        />
        <div>
          <Button type="submit" loading={send.isPending}>
            {say('invite-send')}
          </Button>
        </div>
      </form>
    </div>
  )
}
