import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Account } from '../../api/account.ts'
import { useSay } from '../speech/use-say.ts'

/** The pages that one goes to from everywhere: the everyday ones first. */
const places = [
  { to: '/documents', name: 'documents', needs: 'list-documents' },
  { to: '/inbox', name: 'inbox', needs: 'list-obligations' },
  { to: '/work', name: 'work', needs: 'list-work' },
  { to: '/reports', name: 'reports', needs: 'list-reports' },
  { to: '/urgings', name: 'urgings', needs: 'list-urgings' },
  { to: '/plans', name: 'plans', needs: 'list-plans' },
  { to: '/units', name: 'units', needs: 'list-units' },
  { to: '/accounts', name: 'accounts-nav', needs: 'list-accounts' },
  { to: '/audit', name: 'audit-nav', needs: 'search-audit' },
] as const

export function MainNavigation({ account: { may } }: { account: Account }) {
  const say = useSay()
  const row = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On a narrow screen the row is longer than what is seen of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current place
  useEffect(() => {
    const show = () => row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
    show()
    // The words are wider once their own font is there.
    void document.fonts.ready.then(show)
  }, [pathname])
  return (
    <nav ref={row} className="nav" aria-label={say('main-navigation')}>
      {places
        .filter(({ needs }) => may.includes(needs))
        .map(({ to, name }) => (
          <Link key={to} to={to} search={{}} activeProps={{ 'aria-current': 'page' }}>
            {say(name)}
          </Link>
        ))}
    </nav>
  )
}
