import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { askEmail, ownEmailQuery } from '../remote/own-account.ts'
import { queryClient } from '../remote/query-client.ts'
import { useSay } from '../speech/use-say.ts'
import { ProofGate } from './proof-gate.tsx'

/** The address changes once both the present and the new one have said yes. */
export function EmailPart() {
  const say = useSay()
  const [next, setNext] = useState('')
  const { data } = useQuery(ownEmailQuery)
  const ask = useMutation({
    mutationFn: askEmail,
    onSuccess: async () => {
      setNext('')
      await queryClient.invalidateQueries({ queryKey: ownEmailQuery.queryKey })
    },
  })
  const stateOf = (isConfirmed: boolean) => say(isConfirmed ? 'confirmed' : 'not-confirmed')
  return (
    <section className="paper account-part stack">
      <h2>{say('email')}</h2>
      <p>{data?.email ?? <span className="soft">{say('email-none')}</span>}</p>
      {data?.waiting && (
        <p className="note">
          {say('email-waiting', {
            email: data.waiting.email,
            next: stateOf(data.waiting.nextConfirmed),
            former: stateOf(data.waiting.formerConfirmed),
          })}
        </p>
      )}
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          ask.mutate(next.trim())
        }}
      >
        <ProofGate error={ask.error} onProved={() => ask.mutate(next.trim())} />
        <TextInput
          label={say('email-next')}
          type="email"
          autoComplete="email"
          required
          withAsterisk={false}
          maxLength={254}
          value={next}
          onChange={event => setNext(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="default" loading={ask.isPending}>
            {say('email-send')}
          </Button>
        </div>
      </form>
    </section>
  )
}
