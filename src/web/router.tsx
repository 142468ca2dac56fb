import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readAccountsAddress } from './address/accounts-address.ts'
import { readAuditAddress } from './address/audit-address.ts'
import { readInboxAddress } from './address/inbox-address.ts'
import { readNoticesAddress, readRisksAddress } from './address/notices-address.ts'
import { parsePlainSearch, stringifyPlainSearch, understood } from './address/plain-search.ts'
import { readRegisterAddress } from './address/register-address.ts'
import { readCycleAddress, readReportAddress, readReportsAddress } from './address/report-address.ts'
import { readReviewAddress } from './address/review-address.ts'
import { readGroupsAddress, readUnitAddress, readUnitsAddress } from './address/unit-address.ts'
import { readNewUrgingAddress, readUrgingsAddress } from './address/urgings-address.ts'
import { readWorkAddress } from './address/work-address.ts'
import { chainRoute, planRoute, plansRoute, sameWorkRoute } from './plan-routes.tsx'
import { FaultPage, NotFoundPage } from './shell/lost-pages.tsx'
import { emailRoute, invitationRoute, recoveryRoute, rootRoute, signedRoute, signInRoute } from './way-in-routes.tsx'

const homeRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/documents', replace: true })
  },
})

const registerRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/documents',
  validateSearch: understood(readRegisterAddress),
  component: lazyRouteComponent(() => import('./register/register-page.tsx'), 'RegisterPage'),
})

const reviewRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/documents/$documentId',
  validateSearch: understood(readReviewAddress),
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
})

const workRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/work',
  validateSearch: understood(readWorkAddress),
  component: lazyRouteComponent(() => import('./work/work-page.tsx'), 'WorkPage'),
})

const inboxRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/inbox',
  validateSearch: understood(readInboxAddress),
  component: lazyRouteComponent(() => import('./inbox/inbox-page.tsx'), 'InboxPage'),
})

const obligationRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/obligations/$obligationId',
  component: lazyRouteComponent(() => import('./inbox/obligation-page.tsx'), 'ObligationPage'),
})

const reportsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports',
  validateSearch: understood(readReportsAddress),
  component: lazyRouteComponent(() => import('./report/reports-page.tsx'), 'ReportsPage'),
})

const cycleRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports/open',
  validateSearch: understood(readCycleAddress),
  component: lazyRouteComponent(() => import('./report/cycle-page.tsx'), 'CyclePage'),
})

const formsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports/forms',
  component: lazyRouteComponent(() => import('./report/forms-page.tsx'), 'FormsPage'),
})

const newFormRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports/forms/new',
  component: lazyRouteComponent(() => import('./report/form-page.tsx'), 'NewFormPage'),
})

const paperTemplatesRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports/papers',
  component: lazyRouteComponent(() => import('./report/paper-templates-page.tsx'), 'PaperTemplatesPage'),
})

const formRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports/forms/$formId',
  component: lazyRouteComponent(() => import('./report/form-page.tsx'), 'FormPage'),
})

const reportRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/reports/$reportId',
  validateSearch: understood(readReportAddress),
  component: lazyRouteComponent(() => import('./report/report-page.tsx'), 'ReportPage'),
})

const noticesRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/notices',
  validateSearch: understood(readNoticesAddress),
  component: lazyRouteComponent(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
})

const ladderRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/notices/ladder',
  component: lazyRouteComponent(() => import('./notices/ladder-page.tsx'), 'LadderPage'),
})

const areaRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/area-extensions',
  component: lazyRouteComponent(() => import('./area/area-page.tsx'), 'AreaPage'),
})

const risksRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/risks',
  validateSearch: understood(readRisksAddress),
  component: lazyRouteComponent(() => import('./risk/risks-page.tsx'), 'RisksPage'),
})

const urgingsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/urgings',
  validateSearch: understood(readUrgingsAddress),
  component: lazyRouteComponent(() => import('./urging/urgings-page.tsx'), 'UrgingsPage'),
})

const newUrgingRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/urgings/new',
  validateSearch: understood(readNewUrgingAddress),
  component: lazyRouteComponent(() => import('./urging/new-urging-page.tsx'), 'NewUrgingPage'),
})

const urgingRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/urgings/$urgingId',
  component: lazyRouteComponent(() => import('./urging/urging-page.tsx'), 'UrgingRecordPage'),
})

const accountRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
})

const securityRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/account/security',
  component: lazyRouteComponent(() => import('./account/security-page.tsx'), 'SecurityPage'),
})

const sessionsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/account/sessions',
  component: lazyRouteComponent(() => import('./account/sessions-page.tsx'), 'SessionsPage'),
})

const accountsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/accounts',
  validateSearch: understood(readAccountsAddress),
  component: lazyRouteComponent(() => import('./accounts/accounts-page.tsx'), 'AccountsPage'),
})

const inviteRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/accounts/invite',
  component: lazyRouteComponent(() => import('./accounts/invite-page.tsx'), 'InvitePage'),
})

const openedAccountRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/accounts/$accountId',
  component: lazyRouteComponent(() => import('./accounts/opened-account-page.tsx'), 'OpenedAccountPage'),
})

const auditRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/audit',
  validateSearch: understood(readAuditAddress),
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
})

const lendingsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/lendings',
  component: lazyRouteComponent(() => import('./lending/lendings-page.tsx'), 'LendingsPage'),
})

const unitsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/units',
  validateSearch: understood(readUnitsAddress),
  component: lazyRouteComponent(() => import('./unit/units-page.tsx'), 'UnitsPage'),
})

const unitGroupsRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/units/groups',
  validateSearch: understood(readGroupsAddress),
  component: lazyRouteComponent(() => import('./unit/unit-groups-page.tsx'), 'UnitGroupsPage'),
})

const unitImportRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/units/import',
  component: lazyRouteComponent(() => import('./unit/unit-import-page.tsx'), 'UnitImportPage'),
})

const unitRoute = createRoute({
  getParentRoute: () => signedRoute,
  path: '/units/$unitId',
  validateSearch: understood(readUnitAddress),
  component: lazyRouteComponent(() => import('./unit/unit-page.tsx'), 'UnitPage'),
})

const lostRoute = createRoute({ getParentRoute: () => signedRoute, path: '$', component: NotFoundPage })

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    recoveryRoute,
    invitationRoute,
    emailRoute,
    signedRoute.addChildren([
      homeRoute,
      lostRoute,
      registerRoute,
      reviewRoute,
      plansRoute,
      planRoute,
      chainRoute,
      sameWorkRoute,
      inboxRoute,
      workRoute,
      obligationRoute,
      noticesRoute,
      ladderRoute,
      risksRoute,
      urgingsRoute,
      newUrgingRoute,
      urgingRoute,
      reportsRoute,
      cycleRoute,
      formsRoute,
      newFormRoute,
      paperTemplatesRoute,
      formRoute,
      reportRoute,
      areaRoute,
      accountRoute,
      securityRoute,
      sessionsRoute,
      accountsRoute,
      inviteRoute,
      openedAccountRoute,
      auditRoute,
      lendingsRoute,
      unitsRoute,
      unitImportRoute,
      unitGroupsRoute,
      unitRoute,
    ]),
  ]),
  parseSearch: parsePlainSearch,
  stringifySearch: stringifyPlainSearch,
  defaultPreload: 'intent',
  defaultErrorComponent: FaultPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
