import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type SentenceCode, say } from '../core/wording/say.ts'
import { DataInUse, NewerData, UnfinishedRestore } from '../usecase/ground/office.ts'
import { BadProviders } from '../usecase/ground/providers.ts'
import { readSettings, type ServerConfig } from './settings.ts'
import { type RunningServer, startServer } from './start-server.ts'

/** Nobody is signed in yet, so that both languages speak. */
const tell = (write: (line: string) => void, code: SentenceCode, about: Record<string, string | number> = {}): void => {
  write(say('vi', code, about))
  write(say('en', code, about))
}

const inform = (code: SentenceCode, about?: Record<string, string | number>): void => tell(line => console.log(line), code, about)

/** Ends the program: it cannot be used as called. */
function giveUp(code: SentenceCode, about: Record<string, string | number>): never {
  tell(line => console.error(line), code, about)
  process.exit(2)
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message || codeOf(error) : String(error)
  return error instanceof Error && error.cause instanceof Error ? `${message}: ${error.cause.message}` : message
}

function explain(error: unknown, config: ServerConfig): never {
  const { host, port } = config
  const code = codeOf(error)
  if (code === 'EADDRINUSE') return giveUp('server.port-in-use', { port, next: port + 1 })
  if (code === 'EADDRNOTAVAIL' || (code === 'EACCES' && port < 1024)) return giveUp('server.address-not-ours', { host, port, code })
  if (error instanceof DataInUse) return giveUp('server.data-in-use', { folder: resolve(config.dataDir), pid: error.pid })
  if (error instanceof BadProviders) return giveUp('server.providers-bad', { reason: error.message })
  if (error instanceof NewerData) return giveUp('server.newer-data', { reason: error.message })
  if (error instanceof UnfinishedRestore) return giveUp('server.restore-unfinished', { folder: resolve(config.dataDir) })
  return giveUp('server.database-failed', { reason: reasonOf(error) })
}

/** A terminal's Ctrl-C can arrive twice at once, from the terminal and from the script that started this program. */
const sameWishMs = 2000

/** The first signal lets what is under way come to its end; one that comes later does not wait. */
function stopOnSignal(server: RunningServer): void {
  let since: number | null = null
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (since !== null && Date.now() - since > sameWishMs) process.exit(1)
      if (since !== null) return
      since = Date.now()
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}

async function main(): Promise<void> {
  const { config, bad } = readSettings(process.env)
  const [wrong] = bad
  if (wrong) giveUp('server.setting-bad', { ...wrong })
  const onProgress = (step: 'initialising' | 'waiting') => inform(`server.${step}`, { folder: resolve(config.dataDir) })
  // Whoever looks after the program starts it again, and the database with it; half a server serves nobody.
  const onDatabaseLost = (error: Error) => {
    tell(line => console.error(line), 'server.database-lost', { reason: error.message })
    process.exit(1)
  }
  const server = await startServer(config, { onProgress, onDatabaseLost }).catch((error: unknown) => explain(error, config))
  stopOnSignal(server)
  if (!existsSync(join(import.meta.dirname, '../../dist/web/index.html'))) inform('server.no-pages')
  inform('server.ready', { url: server.url })
  if (server.firstPassword) inform('server.first-account', { username: 'admin', password: server.firstPassword })
  else inform('server.known-account')
}

await main()
