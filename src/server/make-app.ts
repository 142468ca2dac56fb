import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import Fastify from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { findCaller } from '../usecase/account/sign-in.ts'
import { checkAnywhere } from '../usecase/ground/caller.ts'
import type { Office } from '../usecase/ground/office.ts'
import { addAccountRoutes } from './account/account-routes.ts'
import { addEntryRoutes } from './account/entry-routes.ts'
import { addLendingRoutes } from './account/lending-routes.ts'
import { addOfficeRoutes } from './account/office-routes.ts'
import { addOwnAccountRoutes } from './account/own-account-routes.ts'
import { addSessionRoutes } from './account/session-routes.ts'
import { addAuditRoutes } from './audit/audit-routes.ts'
import { addDocumentRoutes } from './document/document-routes.ts'
import { addPagePictureRoutes } from './document/page-picture-routes.ts'
import { addRecognitionRoutes } from './document/recognition-routes.ts'
import { addReviewRoutes } from './document/review-routes.ts'
import { apiDescription } from './ground/api-description.ts'
import { handleProblem } from './ground/problem.ts'
import { checkSameOrigin } from './ground/same-origin.ts'
import type { ServerApp } from './ground/server-app.ts'
import { tokenOf } from './ground/session-cookie.ts'
import { addAreaExtensionRoutes } from './obligation/area-extension-routes.ts'
import { addDifficultyRoutes } from './obligation/difficulty-routes.ts'
import { addEvidenceRoutes } from './obligation/evidence-routes.ts'
import { addObligationRoutes } from './obligation/obligation-routes.ts'
import { addPartRoutes } from './obligation/part-routes.ts'
import { addRiskRoutes } from './obligation/risk-routes.ts'
import { addPageRoutes } from './page-routes.ts'
import { addAgencyAnswerRoutes } from './plan/agency-answer-routes.ts'
import { addChainRoutes } from './plan/chain-routes.ts'
import { addPlanRoutes } from './plan/plan-routes.ts'
import { addSameWorkRoutes } from './plan/same-work-routes.ts'
import { addLadderRoutes } from './reminding/ladder-routes.ts'
import { addNoticeRoutes } from './reminding/notice-routes.ts'
import { addUrgingRoutes } from './reminding/urging-routes.ts'
import { addPaperTemplateRoutes } from './report/paper-template-routes.ts'
import { addReportCycleRoutes } from './report/report-cycle-routes.ts'
import { addReportDocumentRoutes } from './report/report-document-routes.ts'
import { addReportRoutes } from './report/report-routes.ts'
import { addReportSheetRoutes } from './report/report-sheet-routes.ts'
import { addSystemRoutes } from './system-routes.ts'
import { addUnitGroupRoutes } from './unit/unit-group-routes.ts'
import { addUnitRoutes } from './unit/unit-routes.ts'
import { addUnitSheetRoutes } from './unit/unit-sheet-routes.ts'
import { addWorkRoutes } from './work/work-routes.ts'

export interface AppOptions {
  readonly logLevel: string
  readonly trustProxy: boolean
  /** Where the log goes; standard output where nothing else is said. */
  readonly logTo?: { write: (line: string) => void }
  /** The built pages. */
  readonly webDir: string
}

/** Nothing is loaded from elsewhere; neither script nor style stands in a page. What the pages set on elements at run time, they set by property. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
}

const bodyLimit = 2_000_000

/** Powers of the browser that no page here asks for. */
const permissionsPolicy = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'serial',
  'bluetooth',
  'display-capture',
  'browsing-topics',
]
  .map(power => `${power}=()`)
  .join(', ')

/**
 * How long a caller may take. Head: seconds, whatever the line. Body: as long as the largest file takes over a line of 1 Mbit/s. A
 * connection on which nothing moves is dropped before the longest answer of the database would be.
 */
const headMs = 15_000
const requestMs = 10 * 60_000
const idleMs = 130_000
const mostConnections = 2000

/** The database quotes the rows that it refuses, and these hold words of documents. */
const unlogged = ['err.detail', 'err.where', 'err.internalQuery', 'req.headers']

async function addPlugins(app: ServerApp, office: Office): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  })
  await app.register(cookie)
  await app.register(compress, { encodings: ['br', 'gzip'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } })
  // One byte more than is taken, so that the use case sees that it is too much.
  await app.register(multipart, { limits: { files: 1, fields: 5, parts: 6, fieldSize: 4000, fileSize: office.maxFileBytes + 1 } })
  await app.register(swagger, apiDescription)
}

/** The whole server, not yet listening. */
export async function makeApp(office: Office, options: AppOptions): Promise<ServerApp> {
  const app: ServerApp = Fastify({
    logger: { level: options.logLevel, redact: unlogged, ...(options.logTo && { stream: options.logTo }) },
    trustProxy: options.trustProxy,
    bodyLimit,
    genReqId: () => randomUUID().slice(0, 8),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    requestTimeout: requestMs,
    connectionTimeout: idleMs,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: headMs, connectionsCheckingInterval: 5000, maxHeaderSize: 16_384 },
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(handleProblem)
  app.decorateRequest('caller', null)
  app.decorate('routeTable', [])
  app.addHook('onRoute', route => {
    app.routeTable.push(route)
  })
  app.server.maxConnections = mostConnections
  app.server.maxHeadersCount = 100
  await addPlugins(app, office)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('permissions-policy', permissionsPolicy)
    if (!request.url.startsWith('/api/')) return
    reply.header('cache-control', 'no-store')
    const token = tokenOf(request)
    if (token !== null) request.caller = await findCaller(office, token)
    await checkSameOrigin(request)
    const { useCase } = request.routeOptions.config
    if (useCase) checkAnywhere(request.caller, useCase)
  })
  addSystemRoutes(app)
  addSessionRoutes(app, office)
  addEntryRoutes(app, office)
  addOwnAccountRoutes(app, office)
  addAccountRoutes(app, office)
  addDocumentRoutes(app, office)
  addPagePictureRoutes(app, office)
  addRecognitionRoutes(app, office)
  addReviewRoutes(app, office)
  addAgencyAnswerRoutes(app, office)
  addPlanRoutes(app, office)
  addChainRoutes(app, office)
  addSameWorkRoutes(app, office)
  addLendingRoutes(app, office)
  addOfficeRoutes(app, office)
  addObligationRoutes(app, office)
  addDifficultyRoutes(app, office)
  addEvidenceRoutes(app, office)
  addPartRoutes(app, office)
  addAreaExtensionRoutes(app, office)
  addWorkRoutes(app, office)
  addReportCycleRoutes(app, office)
  addReportRoutes(app, office)
  addReportSheetRoutes(app, office)
  addNoticeRoutes(app, office)
  addLadderRoutes(app, office)
  addReportDocumentRoutes(app, office)
  addPaperTemplateRoutes(app, office)
  addUrgingRoutes(app, office)
  addRiskRoutes(app, office)
  addAuditRoutes(app, office)
  addUnitRoutes(app, office)
  addUnitGroupRoutes(app, office)
  addUnitSheetRoutes(app, office)
  await addPageRoutes(app, options.webDir)
  return app
}
