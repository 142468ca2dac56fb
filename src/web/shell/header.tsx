import { IconLogout, IconUserCircle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Account } from '../../api/account.ts'
import { Bell } from '../notices/bell.tsx'
import { ActingOffice } from '../office/acting-office.tsx'
import { queryClient } from '../remote/query-client.ts'
import { sessionQuery, signOut } from '../remote/session.ts'
import { useMay } from '../remote/use-may.ts'
import { LanguageSwitch } from '../session/language-switch.tsx'
import { useSay } from '../speech/use-say.ts'
import mark from '../theme/mark.svg'

export function Header({ account }: { account: Account }) {
  const say = useSay()
  const mayAudit = useMay('search-audit')
  const mayAccounts = useMay('list-accounts')
  return (
    <header className="header no-print">
      <Link to="/documents" className="wordmark" aria-label={say('home')}>
        <img src={mark} alt="" width="26" height="26" />
        <span>Đôn Đốc</span>
      </Link>
      <nav className="nav" aria-label={say('main-navigation')}>
        {account.may.includes('list-documents') && (
          <Link to="/documents" activeProps={{ 'aria-current': 'page' }}>
            {say('documents')}
          </Link>
        )}
        {account.may.includes('list-obligations') && (
          <Link to="/inbox" activeProps={{ 'aria-current': 'page' }}>
            {say('inbox')}
          </Link>
        )}
        {account.may.includes('list-work') && (
          <Link to="/work" search={{}} activeProps={{ 'aria-current': 'page' }}>
            {say('work')}
          </Link>
        )}
        {account.may.includes('list-reports') && (
          <Link to="/reports" activeProps={{ 'aria-current': 'page' }}>
            {say('reports')}
          </Link>
        )}
        {account.may.includes('list-urgings') && (
          <Link to="/urgings" search={{}} activeProps={{ 'aria-current': 'page' }}>
            {say('urgings')}
          </Link>
        )}
        {account.may.includes('list-plans') && (
          <Link to="/plans" activeProps={{ 'aria-current': 'page' }}>
            {say('plans')}
          </Link>
        )}
        {account.may.includes('list-units') && (
          <Link to="/units" activeProps={{ 'aria-current': 'page' }}>
            {say('units')}
          </Link>
        )}
        {mayAccounts && (
          <Link to="/accounts" search={{}} activeProps={{ 'aria-current': 'page' }}>
            {say('accounts-nav')}
          </Link>
        )}
        {mayAudit && (
          <Link to="/audit" activeProps={{ 'aria-current': 'page' }}>
            {say('audit-nav')}
          </Link>
        )}
      </nav>
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
        <span className="account-name">{account.name}</span>
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
