import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import type { Account } from '../../api/account.ts'
import { ActingBanner } from '../lending/acting-banner.tsx'
import { tellProblem } from '../piece/tell-problem.ts'
import { useOnline } from '../piece/use-online.ts'
import { sessionQuery } from '../remote/session.ts'
import { setLanguage } from '../speech/language.ts'
import { useSay } from '../speech/use-say.ts'
import { Header } from './header.tsx'
import './shell.css'

const FirstPasswordPage = lazy(async () => ({ default: (await import('../session/first-password-page.tsx')).FirstPasswordPage }))

const EnrolPage = lazy(async () => ({ default: (await import('../account/second-factor-page.tsx')).EnrolPage }))
const GivePage = lazy(async () => ({ default: (await import('../account/second-factor-page.tsx')).GivePage }))

/** What has to be done before anything else, where something has. */
function FirstThings({ account }: { account: Account }) {
  if (account.mustChangePassword) return <FirstPasswordPage />
  if (account.secondFactor === 'to-enrol') return <EnrolPage />
  return account.secondFactor === 'to-give' ? <GivePage /> : <Outlet />
}

/** Everything that needs a signed-in account stands in here. */
export function Shell() {
  const say = useSay()
  const online = useOnline()
  const router = useRouter()
  const { data: account } = useQuery(sessionQuery)
  useEffect(() => {
    if (account) setLanguage(account.language).catch(tellProblem)
  }, [account])
  const isOut = account === null
  // Once, and not at every drawing: where one goes changes the address that one would come back to.
  useEffect(() => {
    if (isOut) void router.navigate({ to: '/sign-in', search: { next: router.state.location.href }, replace: true })
  }, [isOut, router])
  if (!account) return null
  return (
    <>
      <a className="skip" href="#main">
        {say('skip-to-content')}
      </a>
      <Header account={account} />
      <ActingBanner account={account} />
      {!online && (
        <p className="offline no-print" role="alert">
          {say('offline')}
        </p>
      )}
      <main id="main" className="main" tabIndex={-1}>
        <Suspense fallback={null}>
          <FirstThings account={account} />
        </Suspense>
      </main>
    </>
  )
}
