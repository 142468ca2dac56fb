import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Account } from '../../api/account.ts'
import { Bell } from '../notices/bell.tsx'
import { ActingOffice } from '../office/acting-office.tsx'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery, signOut } from '../remote/session.ts'
import { LanguageSwitch } from '../session/language-switch.tsx'
import { nameOfHeld } from '../speech/name-of-office.ts'
import { useSay } from '../speech/use-say.ts'
import mark from '../theme/mark.svg'
import { MainNavigation } from './main-navigation.tsx'

export function Header({ account }: { account: Account }) {
  const say = useSay()
  return (
    <header className="header no-print">
      <Link to={account.may.includes('list-documents') ? '/documents' : '/inbox'} className="wordmark" aria-label={say('home')}>
        <img src={mark} alt="" width="26" height="26" />
        <span>Đôn Đốc</span>
      </Link>
      <MainNavigation account={account} />
      <div className="header-end">
        {account.may.includes('list-notices') && <Bell />}
        <ActingOffice account={account} />
        <LanguageSwitch />
        <AccountLinks account={account} />
      </div>
    </header>
  )
}

function AccountLinks({ account }: { account: Account }) {
  const say = useSay()
  const navigate = useNavigate()
  // Who acts from several offices chooses in the header itself.
  const only = account.offices.length === 1 ? account.offices[0] : undefined
  const leave = async () => {
    await signOut().catch(() => undefined)
    queryClient.clear()
    queryClient.setQueryData(sessionQuery.queryKey, null)
    await navigate({ to: '/sign-in' })
  }
  return (
    <>
      <Link
        to="/account"
        className="account-link"
        aria-label={say('account-of', { name: account.name })}
        activeProps={{ 'aria-current': 'page' }}
      >
        <IconUserCircle size={20} aria-hidden />
        <span className="account-who">
          <span>{account.name}</span>
          {only && <small>{nameOfHeld(say, only)}</small>}
        </span>
      </Link>
      <button
        type="button"
        className="plain account-link"
        aria-label={say('sign-out')}
        title={say('sign-out')}
        onClick={() => void leave()}
      >
        <IconLogout size={19} aria-hidden />
      </button>
    </>
  )
}
