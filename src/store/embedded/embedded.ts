import { randomBytes } from 'node:crypto'
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Binaries, findBinaries, makeFolder } from './binaries.ts'
import { clusterMajor, makeCluster, startServer, user } from './cluster.ts'
import { findPostmaster, isAlive } from './postmaster.ts'
import { type RunAs, runAs } from './run-as.ts'

export interface EmbeddedOptions {
  /** Programs to use instead of those of the packages. */
  readonly binaries?: string
  /** False only for tests: writes then do not wait for the disk. */
  readonly sync?: boolean
  /** Told once, before work that takes seconds. */
  readonly onProgress?: (step: 'initialising' | 'waiting') => void
}

export interface Embedded {
  readonly url: string
  /** Stops the server; the data stays. */
  readonly stop: () => Promise<void>
}

/** Another process works on the same data folder. */
export class DataInUse extends Error {
  readonly pid: string
  constructor(pid: string) {
    super(`another process (${pid}) works on this data`)
    this.pid = pid
  }
}

const startLimitMs = 60_000
const maxLogBytes = 10_000_000

/** The database's password, made once; whoever may read the data folder may have it. */
function loadPassword(dataDir: string): string {
  const path = join(dataDir, 'postgres.password')
  try {
    writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8')
}

const logTail = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  } catch {
    return ''
  }
}

function turnLog(path: string): void {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxLogBytes) renameSync(path, `${path}.1`)
}

/** True where the server answers; false while it starts or stops. */
async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === '28P01') throw new Error('the password in postgres.password is not that of the database', { cause: error })
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The server of the cluster, a living one adopted, a dying one outlived, else a new one started. */
async function reachServer(
  folder: string,
  binaries: Binaries,
  as: RunAs | null,
  urlAt: (port: number) => string,
  options: EmbeddedOptions,
) {
  const log = join(folder, '..', 'postgres.log')
  const begun = Date.now()
  const until = begun + startLimitMs
  let runs = () => false
  let told = false
  while (Date.now() < until) {
    const server = findPostmaster(folder)
    if (server) {
      if (server.port && (await answers(urlAt(server.port)))) return server
    } else if (!runs()) {
      turnLog(log)
      runs = await startServer(folder, binaries, as, log, options.sync ?? true)
    }
    if (!told && Date.now() - begun > 3000) {
      told = true
      options.onProgress?.('waiting')
    }
    await sleep(50)
  }
  throw new Error(`the database did not start within ${startLimitMs / 1000} s. Its log ends:\n${logTail(log)}`)
}

async function stopServer(folder: string): Promise<void> {
  const server = findPostmaster(folder)
  if (!server) return
  process.kill(server.pid, 'SIGINT')
  const until = Date.now() + startLimitMs
  while (isAlive(server.pid) && findPostmaster(folder)?.pid === server.pid) {
    if (Date.now() > until) throw new Error('the database did not stop')
    await sleep(20)
  }
}

/** Where the database of `dataDir` can be reached; null where none runs there now. */
export function findRunning(dataDir: string): string | null {
  try {
    const home = realpathSync(dataDir)
    const server = findPostmaster(join(home, 'postgres'))
    return server?.port ? urlOf(loadPassword(home), server.port) : null
  } catch {
    return null
  }
}

/** True where `dataDir` holds a database, running or not. */
export const hasCluster = (dataDir: string): boolean => clusterMajor(join(dataDir, 'postgres')) !== null

const urlOf = (password: string, port: number): string => `postgres://${user}:${password}@127.0.0.1:${port}/postgres`

/**
 * A real PostgreSQL in `dataDir/postgres`, for whoever has no database server: made at the first start, reached on a port of the
 * loopback interface with a password of its own. A server that a killed process has left behind is taken over with its port.
 */
export async function openEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  makeFolder(dataDir)
  const home = realpathSync(dataDir)
  const folder = join(home, 'postgres')
  const as = runAs(folder)
  const binaries = await findBinaries(as, options.binaries)
  const password = loadPassword(home)
  const major = clusterMajor(folder)
  if (major !== null && major !== binaries.major)
    throw new Error(
      `the data was written by PostgreSQL ${major}, these programs are ${binaries.major}: dump it with ${major} and load it again`,
    )
  if (major === null) {
    options.onProgress?.('initialising')
    makeCluster(home, folder, binaries, as, password, options.sync ?? true)
  }
  const urlAt = (port: number) => urlOf(password, port)
  const server = await reachServer(folder, binaries, as, urlAt, options)
  return { url: urlAt(server.port), stop: () => stopServer(folder) }
}
