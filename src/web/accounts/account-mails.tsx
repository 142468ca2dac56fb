import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { OpenedAccount } from '../../api/accounts.ts'
import { ProofGate } from '../account/proof-gate.tsx'
import { takeMail } from '../remote/accounts.ts'
import { showInstant } from '../speech/show-day.ts'
import { type Say, useSay } from '../speech/use-say.ts'

const kindOf = (say: Say, kind: string): string => {
  if (kind === 'invitation' || kind === 'recovery' || kind === 'email-former' || kind === 'email-next') return say(`mail-kind-${kind}`)
  return say('mail-kind-notice')
}

export function AccountMails({ opened }: { opened: OpenedAccount }) {
  const say = useSay()
  return (
    <section className="paper account-part stack">
      <h2>{say('opened-mails')}</h2>
      {opened.mailIsKept && <p className="note note-warn">{say('mail-kept-note')}</p>}
      {opened.mails.length === 0 && <p className="soft">{say('opened-no-mails')}</p>}
      <ul className="account-lines">
        {opened.mails.map(mail => (
          <MailLine key={mail.id} opened={opened} mail={mail} />
        ))}
      </ul>
    </section>
  )
}

function MailLine({ opened, mail }: { opened: OpenedAccount; mail: OpenedAccount['mails'][number] }) {
  const say = useSay()
  const take = useMutation({ mutationFn: () => takeMail(opened.account.id, mail.id) })
  return (
    <li>
      <div className="account-line">
        <div>
          <strong>{kindOf(say, mail.kind)}</strong>
          <p className="small soft">
            {showInstant(mail.madeAt)} · {mail.recipient} · {say(`mail-state-${take.data ? 'handed-over' : mail.state}`)}
            {mail.reason && ` · ${mail.reason}`}
          </p>
        </div>
        {opened.mailIsKept && mail.state === 'waiting' && !take.data && (
          <Button variant="default" size="xs" loading={take.isPending} onClick={() => take.mutate()}>
            {say('mail-take')}
          </Button>
        )}
      </div>
      <ProofGate error={take.error} onProved={() => take.mutate()} />
      {take.data && (
        <div className="note stack" data-testid="taken-mail">
          <p>{say('mail-taken-text', { to: take.data.to })}</p>
          <strong>{take.data.subject}</strong>
          <pre className="mail-text">{take.data.text}</pre>
        </div>
      )}
    </li>
  )
}
