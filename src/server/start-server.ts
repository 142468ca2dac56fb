import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFirstAccount } from '../usecase/account/make-first-account.ts'
import { loadSample } from '../usecase/document/load-sample.ts'
import { recogniseNext } from '../usecase/document/recognise-next.ts'
import { openOffice } from '../usecase/ground/office.ts'
import { BadProviders, type Provider, readProviders } from '../usecase/ground/providers.ts'
import { smtpMailer } from '../usecase/mail/smtp-mailer.ts'
import { startChores } from './chores.ts'
import type { ServerApp } from './ground/server-app.ts'
import { makeApp } from './make-app.ts'
import { startSealClock } from './seal-clock.ts'
import type { ServerConfig } from './settings.ts'

export interface RunningServer {
  readonly url: string
  readonly app: ServerApp
  /** The first administrator's password, at the first start only. */
  readonly firstPassword: string | null
  /** Answers what is being asked, then closes the server and after it the database. */
  readonly stop: () => Promise<void>
}

export interface StartOptions {
  readonly onProgress?: (step: 'initialising' | 'waiting') => void
  readonly webDir?: string
  readonly onDatabaseLost?: (error: Error) => void
}

const builtPages = join(import.meta.dirname, '../../dist/web')

const hourMs = 3_600_000
const stopWithinMs = 20_000

/** The port that was taken where any free one was wanted. */
function portOf(app: ServerApp, wanted: number): number {
  const address = app.server.address()
  return typeof address === 'object' && address ? address.port : wanted
}

function providersOf(path: string | null): Provider[] {
  if (path === null) return []
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new BadProviders(`${path}: cannot be read`)
  }
  return readProviders(text)
}

const mailerOf = ({ smtpHost, smtpPort, smtpSecurity, smtpUser, smtpPassword, mailFrom }: ServerConfig) =>
  smtpHost && mailFrom
    ? smtpMailer({ host: smtpHost, port: smtpPort, security: smtpSecurity, user: smtpUser, password: smtpPassword, from: mailFrom })
    : null

/** The database opened and migrated, the first account made, and the pages served. */
export async function startServer(config: ServerConfig, options: StartOptions = {}): Promise<RunningServer> {
  let warn: (message: string, error?: unknown) => void = () => undefined
  let port = config.port
  const office = await openOffice({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    databaseConnections: config.databaseConnections,
    sessionIdleMs: config.sessionIdleHours * hourMs,
    sessionMs: config.sessionHours * hourMs,
    maxFileBytes: config.maxFileMb * 1024 * 1024,
    dataKey: config.dataKey,
    publicUrl: () => config.publicUrl ?? `http://localhost:${port}`,
    mailer: mailerOf(config),
    providers: providersOf(config.providersFile),
    eraseAfterDays: config.eraseAfterDays,
    onWarning: (message, error) => warn(message, error),
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.onDatabaseLost && { onDatabaseLost: options.onDatabaseLost }),
  })
  try {
    const app = await makeApp(office, {
      logLevel: config.logLevel,
      trustProxy: config.trustProxy === 'yes',
      webDir: options.webDir ?? builtPages,
    })
    warn = (message, error) => app.log.warn({ err: error }, message)
    const first = await makeFirstAccount(office)
    if (first && config.sample === 'yes') {
      await loadSample(office, first.caller).catch((error: unknown) => warn('the sample could not be loaded', error))
    }
    await app.listen({ port: config.port, host: config.host })
    const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
    office.recognitions.open(recogniseNext(office, config.recogniser), error => warn('recognising scans has stopped', error))
    port = portOf(app, config.port)
    const stopSealing = startSealClock(office)
    const stopChores = await startChores(office)
    const stop = async () => {
      // Whoever has not been answered by then is not waited for.
      const patience = setTimeout(() => app.server.closeAllConnections(), stopWithinMs)
      await app.close()
      clearTimeout(patience)
      await stopChores()
      await stopSealing()
      await office.close()
    }
    return { url: `http://${host}:${port}`, app, firstPassword: first?.password ?? null, stop }
  } catch (error) {
    await office.close()
    throw error
  }
}
