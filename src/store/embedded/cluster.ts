import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Binaries, makeFolder } from './binaries.ts'
import { isAlive } from './postmaster.ts'
import type { RunAs } from './run-as.ts'

/**
 * `/proc/self/cwd` is the working folder that root entered for the process before it gave up its rights: PostgreSQL finds its data
 * there even where its user could not walk the path from the top. Before version 16 it walked away from its working folder at the
 * start; there, and where no other user is needed, the path itself has to do.
 */
const dataPath = (folder: string, { major }: Binaries, as: RunAs | null): string =>
  as && process.platform === 'linux' && major >= 16 ? '/proc/self/cwd' : folder

/** Nothing of our own environment (DATABASE_URL, PGDATA, secrets) reaches the database. */
const environment = { LANG: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' }

export const user = 'dondoc'

/** Removes what an interrupted first start has left. */
function removeUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const pid = /^postgres-making-(\d+)(\.secret)?$/.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

/** Makes an empty cluster at `folder`; it appears there finished or not at all. */
export function makeCluster(dataDir: string, folder: string, binaries: Binaries, as: RunAs | null, password: string, sync: boolean): void {
  removeUnfinished(dataDir)
  const making = join(dataDir, `postgres-making-${process.pid}`)
  const secret = `${making}.secret`
  makeFolder(making)
  writeFileSync(secret, `${password}\n`, { mode: 0o600 })
  if (as) for (const path of [making, secret]) chownSync(path, as.uid, as.gid)
  const input = openSync(secret, 'r')
  try {
    const locale = binaries.major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8']
    const flags = `--pwfile=/dev/stdin --username=${user} --auth=scram-sha-256 --encoding=UTF8 --data-checksums`
    const said = spawnSync(
      join(binaries.folder, 'initdb'),
      ['-D', dataPath(making, binaries, as), ...flags.split(' '), '--no-instructions', ...locale, ...(sync ? [] : ['--no-sync'])],
      { cwd: making, env: environment, stdio: [input, 'pipe', 'pipe'], encoding: 'utf8', ...as },
    )
    if (said.status !== 0) throw new Error(`initdb failed: ${said.error?.message ?? said.stderr.trim()}`)
    if (!existsSync(folder)) renameSync(making, folder)
  } finally {
    closeSync(input)
    rmSync(secret, { force: true })
    rmSync(making, { recursive: true, force: true })
  }
}

/** The major version that wrote a cluster; null where there is none. */
export function clusterMajor(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, 'PG_VERSION'), 'utf8'), 10)
  } catch {
    return null
  }
}

/** A port of the loopback interface that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts a server on the cluster; the answer tells whether it still runs. It lives in a session of its own, so that a Ctrl-C reaches it through us and in order. */
export async function startServer(
  folder: string,
  binaries: Binaries,
  as: RunAs | null,
  logFile: string,
  sync: boolean,
): Promise<() => boolean> {
  const log = openSync(logFile, 'a', 0o600)
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(await freePort()),
    unix_socket_directories: '',
    fsync: sync ? 'on' : 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  try {
    const child = spawn(join(binaries.folder, 'postgres'), ['-D', dataPath(folder, binaries, as), ...flags], {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: ['ignore', log, log],
      ...as,
    })
    await new Promise<void>((resolve, reject) => {
      child.on('spawn', resolve)
      child.on('error', reject)
    })
    child.unref()
    return () => child.exitCode === null && child.signalCode === null
  } finally {
    closeSync(log)
  }
}
