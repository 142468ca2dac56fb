import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedAccount } from '../../api/accounts.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { openedAccountQuery } from '../remote/accounts.ts'
import { sessionQuery } from '../remote/session.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountMails } from './account-mails.tsx'
import '../account/account.css'

const route = getRouteApi('/signed/accounts/$accountId')

export function OpenedAccountPage() {
  const say = useSay()
  const { accountId } = route.useParams()
  const found = useQuery(openedAccountQuery(accountId))
  const { data: own } = useQuery(sessionQuery)
  useTitle(found.data?.account.name ?? say('accounts'))
  return (
    <div className="page page-narrow stack">
      <p className="small">
        <Link to="/accounts" search={{}}>
          {say('accounts')}
        </Link>
      </p>
      {found.isPending && <FreshLines />}
      {found.isError && !found.data && <ProblemPanel error={found.error} level={1} onRetry={() => void found.refetch()} />}
      {found.data && (
        <>
          <h1>{found.data.account.name}</h1>
          <Facts opened={found.data} />
          <AccountMails opened={found.data} />
          {own?.id !== accountId && <AccountActs opened={found.data} />}
        </>
      )}
    </div>
  )
}

function Facts({ opened: { account, offices, factors, sessions } }: { opened: OpenedAccount }) {
  const say = useSay()
  const facts: [name: string, value: string][] = [
    [say('username'), account.username],
    [say('email'), account.email ?? say('email-none')],
    [say('column-account-state'), say(`account-state-${account.state}`)],
    [
      say('offices-held'),
      offices.map(office => say('office-line', { post: nameOfOffice(say, office), unit: office.unitName })).join('; ') || say('no-post'),
    ],
    [say('opened-made'), showInstant(account.madeAt)],
    ...(account.endedAt ? [[say('opened-ended'), showInstant(account.endedAt)] as [string, string]] : []),
    [
      say('column-factor'),
      factors.totp || factors.passkeys
        ? say('opened-factors', { codes: factors.recoveryCodes, passkeys: factors.passkeys })
        : say('factor-no'),
    ],
    [say('opened-sessions'), say('opened-sessions-count', { count: sessions })],
  ]
  return (
    <section className="paper account-part">
      <dl className="account-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
