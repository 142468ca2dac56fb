import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTitle } from '../piece/use-title.ts'
import { useSay } from '../speech/use-say.ts'
import './account.css'

const exactly = { exact: true } as const
const parts = [
  ['/account', 'account-part-profile'],
  ['/account/security', 'account-part-security'],
  ['/account/sessions', 'account-part-sessions'],
] as const

export function AccountFrame({ children }: { children: ReactNode }) {
  const say = useSay()
  useTitle(say('account'))
  return (
    <div className="page page-narrow stack">
      <h1>{say('account')}</h1>
      <nav className="account-nav" aria-label={say('account-parts')}>
        {parts.map(([to, name]) => (
          <Link key={to} to={to} activeOptions={exactly} activeProps={{ 'aria-current': 'page' }}>
            {say(name)}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}
