import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OpenedAccount } from '../../api/accounts.ts'
import { ProofGate } from '../account/proof-gate.tsx'
import { tell } from '../piece/messages.ts'
import { type AccountAct, actOn, exportAddress } from '../remote/accounts.ts'
import { queryClient } from '../remote/query-client.ts'
import { type PageCode, useSay } from '../speech/use-say.ts'

interface ActWords {
  readonly act: AccountAct
  readonly name: PageCode
  readonly done: PageCode
  /** What is lost, asked before. */
  readonly ask?: PageCode
}

const renew: ActWords = { act: 'invitation', name: 'act-renew', done: 'act-renewed' }
const recovery: ActWords = { act: 'recovery', name: 'act-recovery', done: 'act-recovery-done' }
const reset: ActWords = { act: 'factors-reset', name: 'act-reset', done: 'act-reset-done', ask: 'act-reset-text' }
const end: ActWords = { act: 'end', name: 'act-end', done: 'act-end-done', ask: 'act-end-text' }
const erase: ActWords = { act: 'erasure', name: 'act-erase', done: 'act-erase-done', ask: 'act-erase-text' }

/** Only what would be done is offered. */
function actsFor({ account, factors }: OpenedAccount): readonly ActWords[] {
  if (account.state === 'invited') return [renew, end]
  if (account.state === 'ended') return [erase]
  return [...(account.email ? [recovery] : []), ...(factors.totp || factors.passkeys ? [reset] : []), end]
}

export function AccountActs({ opened }: { opened: OpenedAccount }) {
  const say = useSay()
  return (
    <section className="paper account-part stack">
      <h2>{say('acts-title')}</h2>
      {actsFor(opened).map(words => (
        <OneAct key={words.act} opened={opened} words={words} />
      ))}
      <p>
        <a href={exportAddress(opened.account.id)} download="account.json">
          {say('act-export')}
        </a>
      </p>
    </section>
  )
}

function OneAct({ opened, words }: { opened: OpenedAccount; words: ActWords }) {
  const say = useSay()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { id, name } = opened.account
  const run = useMutation({
    mutationFn: () => actOn(id, words.act),
    onSuccess: async () => {
      tell(say(words.done))
      setAsking(false)
      await queryClient.invalidateQueries({ queryKey: ['accounts'] })
      if (words.act === 'erasure') await navigate({ to: '/accounts', search: {} })
      else await queryClient.invalidateQueries({ queryKey: ['account', id] })
    },
  })
  const about = { name, days: opened.eraseAfterDays }
  return (
    <div className="stack">
      <ProofGate error={run.error} onProved={() => run.mutate()} />
      {asking && words.ask ? (
        <div className="note note-bad stack">
          <p>{say(words.ask, about)}</p>
          <div className="row">
            <Button variant="default" autoFocus onClick={() => setAsking(false)}>
              {say('cancel')}
            </Button>
            <Button color="red" loading={run.isPending} onClick={() => run.mutate()}>
              {say(words.name)}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button variant="default" loading={run.isPending} onClick={() => (words.ask ? setAsking(true) : run.mutate())}>
            {say(words.name)}
          </Button>
        </div>
      )}
    </div>
  )
}
