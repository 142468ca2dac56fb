import { useSuspenseQuery } from '@tanstack/react-query'
import { OwnOffices } from '../office/own-offices.tsx'
import { tell } from '../piece/messages.ts'
import { useTitle } from '../piece/use-title.ts'
import { sessionQuery } from '../remote/session.ts'
import { LanguageSwitch } from '../session/language-switch.tsx'
import { PasswordForm } from '../session/password-form.tsx'
import { useSay } from '../speech/use-say.ts'
import './account.css'

export function AccountPage() {
  const say = useSay()
  const { data: account } = useSuspenseQuery(sessionQuery)
  useTitle(say('account'))
  if (!account) return null
  return (
    <div className="page page-narrow stack">
      <h1>{say('account')}</h1>
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
      </section>
      <section className="paper account-part stack">
        <h2>{say('password-change')}</h2>
        <PasswordForm onDone={() => tell(say('password-saved'))} />
      </section>
    </div>
  )
}
