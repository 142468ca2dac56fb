import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { identitiesQuery, linkIdentity, unlinkIdentity } from '../remote/own-account.ts'
import { queryClient } from '../remote/query-client.ts'
import { useSay } from '../speech/use-say.ts'
import { ProofGate } from './proof-gate.tsx'

/** Nothing stands here where the office has set up no provider. */
export function IdentityPart() {
  const say = useSay()
  const { data } = useQuery(identitiesQuery)
  const link = useMutation({ mutationFn: linkIdentity, onSuccess: ({ address }) => window.location.assign(address) })
  const unlink = useMutation({
    mutationFn: unlinkIdentity,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: identitiesQuery.queryKey }),
  })
  if (!data?.items.length) return null
  return (
    <section className="paper account-part stack">
      <h2>{say('identities')}</h2>
      <ProofGate error={link.error} onProved={() => link.variables && link.mutate(link.variables)} />
      <ProofGate error={unlink.error} onProved={() => unlink.variables && unlink.mutate(unlink.variables)} />
      <ul className="account-lines">
        {data.items.map(({ id, name, linked }) => (
          <li key={id} className="account-line">
            <span>{linked ? say('identity-linked', { name }) : name}</span>
            <Button variant="default" size="xs" onClick={() => (linked ? unlink : link).mutate(id)}>
              {say(linked ? 'identity-unlink' : 'identity-link', { name })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
