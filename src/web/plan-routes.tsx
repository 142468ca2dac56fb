import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { understood } from './address/plain-search.ts'
import { readChainAddress, readPlanAddress, readPlansAddress } from './address/plan-address.ts'
import { signedRoute } from './way-in-routes.tsx'

export const plansRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/plans',
  validateSearch: understood(readPlansAddress),
  component: lazyRouteComponent(() => import('./plan/plans-page.tsx'), 'PlansPage'),
})

export const planRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/plans/$planId',
  validateSearch: understood(readPlanAddress),
  component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
})

export const chainRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/plans/$planId/chain',
  validateSearch: understood(readChainAddress),
  component: lazyRouteComponent(() => import('./chain/chain-page.tsx'), 'ChainPage'),
})

export const sameWorkRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/plans/$planId/same-work',
  component: lazyRouteComponent(() => import('./same-work/same-work-page.tsx'), 'SameWorkPage'),
})
