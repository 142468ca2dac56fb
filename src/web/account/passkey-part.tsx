import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Factors } from '../../api/own-account.ts'
import { nameDevice } from '../../core/account/name-device.ts'
import { tell } from '../piece/messages.ts'
import { factorsQuery, namePasskey, removePasskey } from '../remote/own-account.ts'
import { addPasskey } from '../remote/passkey.ts'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery } from '../remote/session.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { ProofGate } from './proof-gate.tsx'

const reload = () => queryClient.invalidateQueries({ queryKey: factorsQuery.queryKey })

export function PasskeyPart({ factors }: { factors: Factors }) {
  const say = useSay()
  const isHere = new URL(factors.passkeyAddress).hostname === window.location.hostname
  return (
    <section className="paper account-part stack">
      <h2>{say('passkeys')}</h2>
      <p>{say('passkeys-text')}</p>
      {factors.passkeys.length === 0 && <p className="soft">{say('passkeys-none')}</p>}
      <ul className="account-lines">
        {factors.passkeys.map(passkey => (
          <PasskeyLine key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      {isHere ? <AddPasskey /> : <p className="note">{say('passkey-other-address', { address: factors.passkeyAddress })}</p>}
    </section>
  )
}

function PasskeyLine({ passkey }: { passkey: Factors['passkeys'][number] }) {
  const { id, name, madeAt, usedAt } = passkey
  const say = useSay()
  const [naming, setNaming] = useState(false)
  const remove = useMutation({
    mutationFn: () => removePasskey(id),
    onSuccess: async () => {
      tell(say('passkey-removed'))
      await reload()
    },
  })
  const made = showInstant(madeAt)
  if (naming) return <PasskeyName passkey={passkey} onDone={() => setNaming(false)} />
  return (
    <li>
      <div className="account-line">
        <div>
          <strong>{name}</strong>
          <p className="small soft">
            {usedAt ? say('passkey-used', { made, used: showInstant(usedAt) }) : say('passkey-unused', { made })}
          </p>
        </div>
        <div className="row">
          <Button variant="default" size="xs" onClick={() => setNaming(true)} aria-label={say('passkey-rename-of', { name })}>
            {say('passkey-rename')}
          </Button>
          <Button variant="default" size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
            {say('passkey-remove', { name })}
          </Button>
        </div>
      </div>
      <ProofGate error={remove.error} onProved={() => remove.mutate()} />
    </li>
  )
}

function PasskeyName({ passkey: { id, name }, onDone }: { passkey: Factors['passkeys'][number]; onDone: () => void }) {
  const say = useSay()
  const [typed, setTyped] = useState(name)
  const rename = useMutation({
    mutationFn: () => namePasskey(id, typed.trim()),
    onSuccess: async () => {
      await reload()
      onDone()
    },
  })
  return (
    <li>
      <form
        className="account-line"
        onSubmit={event => {
          event.preventDefault()
          if (typed.trim()) rename.mutate()
        }}
      >
        <TextInput
          aria-label={say('passkey-rename-of', { name })}
          autoFocus
          maxLength={60}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => event.key === 'Escape' && onDone()}
        />
        <div className="row">
          <Button type="submit" size="xs" loading={rename.isPending} disabled={!typed.trim()}>
            {say('passkey-rename-save')}
          </Button>
          <Button variant="default" size="xs" onClick={onDone}>
            {say('passkey-rename-leave')}
          </Button>
        </div>
      </form>
      <ProofGate error={rename.error} onProved={() => rename.mutate()} />
    </li>
  )
}

function AddPasskey() {
  const say = useSay()
  const [name, setName] = useState(() => nameDevice(navigator.userAgent))
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onSuccess: async ({ account }) => {
      tell(say('passkey-added'))
      await reload()
      queryClient.setQueryData(sessionQuery.queryKey, account)
    },
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        add.mutate()
      }}
    >
      <ProofGate error={add.error} onProved={() => add.mutate()} />
      <TextInput
        label={say('passkey-name')}
        required
        withAsterisk={false}
        maxLength={60}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" loading={add.isPending}>
          {say('passkey-add')}
        </Button>
      </div>
    </form>
  )
}
