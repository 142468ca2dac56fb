import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { understood } from './address/plain-search.ts'
import { readSignInAddress } from './address/sign-in-address.ts'
import { MessageRegion } from './piece/message-region.tsx'
import { queryClient } from './remote/query-client.ts'
import { sessionQuery } from './remote/session.ts'
import { FaultPage, NotFoundPage } from './shell/lost-pages.tsx'
import { Shell } from './shell/shell.tsx'

/** What stands around all pages. */
function Root() {
  return (
    <>
      <Outlet />
      <MessageRegion />
    </>
  )
}

export const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: FaultPage })

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: understood(readSignInAddress),
  component: lazyRouteComponent(() => import('./session/sign-in-page.tsx'), 'SignInPage'),
})

export const recoveryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recovery',
  component: lazyRouteComponent(() => import('./session/recovery-page.tsx'), 'RecoveryPage'),
})

export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./session/invitation-page.tsx'), 'InvitationPage'),
})

export const emailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/email',
  component: lazyRouteComponent(() => import('./session/email-page.tsx'), 'EmailPage'),
})

export const signedRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const account = await queryClient.ensureQueryData(sessionQuery)
    if (!account) throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href }, replace: true })
  },
})
