import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Post, posts } from '../../core/policy/role.ts'
import { ProofGate } from '../account/proof-gate.tsx'
import { tell } from '../piece/messages.ts'
import { factorRulesQuery, saveFactorRules } from '../remote/accounts.ts'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery } from '../remote/session.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'

export function FactorRules({ chosen: saved }: { chosen: readonly Post[] }) {
  const say = useSay()
  const may = useMay('change-factor-rules')
  const [chosen, setChosen] = useState<readonly Post[]>(saved)
  const save = useMutation({
    mutationFn: () => saveFactorRules(chosen),
    onSuccess: async () => {
      tell(say('rules-saved'))
      await queryClient.invalidateQueries({ queryKey: factorRulesQuery.queryKey })
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  })
  const turn = (post: Post, isOn: boolean) => setChosen(isOn ? [...chosen, post] : chosen.filter(each => each !== post))
  return (
    <form
      className="paper account-part stack"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <h2>{say('rules-title')}</h2>
      <p>{say('rules-text')}</p>
      <ProofGate error={save.error} onProved={() => save.mutate()} />
      <div className="rule-posts">
        {posts.map(post => (
          <Checkbox
            key={post}
            label={say(`role-${post}`)}
            disabled={!may}
            checked={chosen.includes(post)}
            onChange={event => turn(post, event.currentTarget.checked)}
          />
        ))}
      </div>
      {may && (
        <div>
          <Button type="submit" variant="default" loading={save.isPending}>
            {say('rules-save')}
          </Button>
        </div>
      )}
    </form>
  )
}
