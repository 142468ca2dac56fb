import { useSuspenseQuery } from '@tanstack/react-query'
import { ReceivedLendings } from '../lending/received-lendings.tsx'
import { OwnOffices } from '../office/own-offices.tsx'
import { sessionQuery } from '../remote/session.ts'
import { LanguageSwitch } from '../session/language-switch.tsx'
import { useSay } from '../speech/use-say.ts'
import { AccountFrame } from './account-frame.tsx'
import { EmailPart } from './email-part.tsx'
import './account.css'

export function AccountPage() {
  const say = useSay()
  const { data: account } = useSuspenseQuery(sessionQuery)
  if (!account) return null
  return (
    <AccountFrame>
      <section className="paper account-part">
        <dl className="account-facts">
          <dt>{say('account-name')}</dt>
          <dd>{account.name}</dd>
          <dt>{say('username')}</dt>
          <dd>{account.username}</dd>
          <dt>{say('language')}</dt>
          <dd>
            <LanguageSwitch />
          </dd>
        </dl>
      </section>
      <section className="paper account-part stack">
        <h2>{say('offices-mine')}</h2>
        <OwnOffices account={account} />
        <ReceivedLendings account={account} />
      </section>
      <EmailPart />
      <section className="paper account-part stack">
        <h2>{say('data-title')}</h2>
        <p>{say('data-text')}</p>
        <p>
          <a href="/api/account/export" download="account.json">
            {say('data-export')}
          </a>
        </p>
      </section>
    </AccountFrame>
  )
}
