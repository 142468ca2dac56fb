import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useOnline } from '../piece/use-online.ts'
import { sessionQuery } from '../remote/session.ts'
import { setLanguage } from '../speech/language.ts'
import { useSay } from '../speech/use-say.ts'
import { Header } from './header.tsx'
import './shell.css'

const FirstPasswordPage = lazy(async () => ({ default: (await import('../session/first-password-page.tsx')).FirstPasswordPage }))

/** Everything that needs a signed-in account stands in here. */
export function Shell() {
  const say = useSay()
  const online = useOnline()
  const location = useLocation()
  const { data: account } = useQuery(sessionQuery)
  useEffect(() => {
    if (account) setLanguage(account.language)
  }, [account])
  if (account === undefined) return null
  if (account === null) return <Navigate to="/sign-in" search={{ next: location.href }} replace />
  return (
    <>
      <a className="skip" href="#main">
        {say('skip-to-content')}
      </a>
      <Header account={account} />
      {!online && (
        <p className="offline no-print" role="alert">
          {say('offline')}
        </p>
      )}
      <main id="main" className="main" tabIndex={-1}>
        {account.mustChangePassword ? (
          <Suspense fallback={null}>
            <FirstPasswordPage />
          </Suspense>
        ) : (
          <Outlet />
        )}
      </main>
    </>
  )
}
