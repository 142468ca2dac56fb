import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Factors, TotpBegun } from '../../api/own-account.ts'
import { tell } from '../piece/messages.ts'
import { addTotp, beginTotp, factorsQuery, removeTotp, renewCodes } from '../remote/own-account.ts'
import { queryClient } from '../remote/query-client.ts'
import { ProblemNote } from '../session/problem-note.tsx'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { ProofGate } from './proof-gate.tsx'
import { QrCode } from './qr-code.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

const reload = () => queryClient.invalidateQueries({ queryKey: factorsQuery.queryKey })

/** `onSettled`: the codes have been put away, or the app was turned off. */
export function TotpPart({ factors, onSettled }: { factors: Factors; onSettled: () => void }) {
  const say = useSay()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const begin = useMutation({ mutationFn: beginTotp })
  const kept = () => {
    setCodes(null)
    begin.reset()
    void reload().then(onSettled)
  }
  return (
    <section className="paper account-part stack">
      <h2>{say('totp')}</h2>
      {codes && <RecoveryCodes codes={codes} onKept={kept} />}
      {!codes && factors.totpSince && <TotpOn factors={factors} onCodes={setCodes} onRemoved={onSettled} />}
      {!codes && !factors.totpSince && !begin.data && (
        <>
          <p>{say('totp-off')}</p>
          <ProofGate error={begin.error} onProved={() => begin.mutate()} />
          <div>
            <Button loading={begin.isPending} onClick={() => begin.mutate()}>
              {say('totp-begin')}
            </Button>
          </div>
        </>
      )}
      {!codes && begin.data && <TotpSetUp begun={begin.data} onCodes={setCodes} />}
    </section>
  )
}

function TotpSetUp({ begun, onCodes }: { begun: TotpBegun; onCodes: (codes: readonly string[]) => void }) {
  const say = useSay()
  const [code, setCode] = useState('')
  const add = useMutation({ mutationFn: addTotp, onSuccess: answer => onCodes(answer.codes) })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        add.mutate(code.trim())
      }}
    >
      <p>{say('totp-scan')}</p>
      <QrCode text={begun.address} label={say('totp-picture')} />
      <p className="small soft">{say('totp-secret')}</p>
      <code className="secret" data-testid="totp-secret">
        {begun.secret.match(/.{1,4}/g)?.join(' ')}
      </code>
      <ProblemNote error={add.error} />
      <TextInput
        label={say('second-step-code')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        withAsterisk={false}
        value={code}
        onChange={event => setCode(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={add.isPending}>
          {say('second-step-give')}
        </Button>
      </div>
    </form>
  )
}

interface TotpOnProps {
  readonly factors: Factors
  readonly onCodes: (codes: readonly string[]) => void
  readonly onRemoved: () => void
}

function TotpOn({ factors, onCodes, onRemoved }: TotpOnProps) {
  const say = useSay()
  const renew = useMutation({ mutationFn: renewCodes, onSuccess: answer => onCodes(answer.codes) })
  const remove = useMutation({
    mutationFn: removeTotp,
    onSuccess: async () => {
      tell(say('totp-removed'))
      await reload()
      onRemoved()
    },
  })
  return (
    <>
      <p>{say('totp-on', { time: factors.totpSince ? showInstant(factors.totpSince) : '', count: factors.recoveryCodes })}</p>
      <ProofGate error={renew.error} onProved={() => renew.mutate()} />
      <ProofGate error={remove.error} onProved={() => remove.mutate()} />
      <div className="row">
        <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
          {say('codes-renew')}
        </Button>
        <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
          {say('totp-remove')}
        </Button>
      </div>
    </>
  )
}
