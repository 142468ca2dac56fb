import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

const main = join(import.meta.dirname, 'main.ts')

interface Started {
  readonly child: ChildProcess
  /** All lines so far. */
  readonly said: () => string
  /** Its exit status. */
  readonly end: Promise<number | null>
}

function start(settings: Record<string, string>): Started {
  const child = spawn(process.execPath, [main], {
    env: { PATH: '/usr/bin:/bin', SAMPLE: 'no', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (said += String(chunk)))
  return { child, said: () => said, end: new Promise(resolve => child.on('exit', resolve)) }
}

async function ready(server: Started): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const url = /đang chạy tại (\S+)/.exec(server.said())?.[1]
    if (url && /Ctrl-C|shown this once/.test(server.said())) return url
    if (server.child.exitCode !== null) break
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`did not start: ${server.said()}`)
}

describe('the program', () => {
  const folders: string[] = []
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-main-'))
    folders.push(folder)
    return folder
  }
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  test('tells its address and the first password once, serves, and stops in order', async () => {
    const dataDir = newFolder()
    const first = start({ DATA_DIR: dataDir, PORT: '0' })
    const url = await ready(first)
    const password = /mật khẩu ([a-z0-9]{5}(-[a-z0-9]{5}){4})/.exec(first.said())?.[1]
    assert.ok(password, first.said())
    assert.match(first.said(), new RegExp(`Sign in for the first time as admin with the password ${password}`))
    const answer = await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password }),
    })
    assert.partialDeepStrictEqual(await answer.json(), { account: { role: 'administrator', mustChangePassword: true } })
    first.child.kill('SIGTERM')
    assert.equal(await first.end, 0)
    const second = start({ DATA_DIR: dataDir, PORT: '0' })
    await ready(second)
    assert.doesNotMatch(second.said(), /password/)
    second.child.kill('SIGINT')
    second.child.kill('SIGINT')
    assert.equal(await second.end, 0, 'a Ctrl-C that arrives twice stops in order too')
    assert.equal(existsSync(join(dataDir, 'postgres', 'postmaster.pid')), false)
  })

  test('a request that is under way is answered before the program stops', async () => {
    const dataDir = newFolder()
    const server = start({ DATA_DIR: dataDir, PORT: '0' })
    const { hostname, port } = new URL(await ready(server))
    const socket = connect(Number(port), hostname)
    let said = ''
    socket.on('data', chunk => (said += String(chunk)))
    const body = JSON.stringify({ username: 'nobody', password: 'gì cũng được' })
    const length = Buffer.byteLength(body)
    socket.write(`POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`)
    await new Promise(resolve => setTimeout(resolve, 300))
    server.child.kill('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 300))
    socket.write(body)
    assert.equal(await server.end, 0)
    assert.match(said, /^HTTP\/1\.1 401 [\s\S]*"code":"sign-in-failed"/)
    socket.destroy()
  })

  test('the program ends when its database has died, and finds everything when it is started again', async () => {
    const dataDir = newFolder()
    const first = start({ DATA_DIR: dataDir, PORT: '0' })
    await ready(first)
    process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    assert.equal(await first.end, 1)
    assert.match(first.said(), /The database has stopped all of a sudden/)
    const second = start({ DATA_DIR: dataDir, PORT: '0' })
    await ready(second)
    assert.doesNotMatch(second.said(), /password [a-z0-9]{5}-/, 'the account is there')
    second.child.kill('SIGTERM')
    assert.equal(await second.end, 0)
  })

  test('a second one on the same data is refused with the number of the first, which goes on', async () => {
    const dataDir = newFolder()
    const first = start({ DATA_DIR: dataDir, PORT: '0' })
    const url = await ready(first)
    const second = start({ DATA_DIR: dataDir, PORT: '0' })
    assert.equal(await second.end, 2)
    assert.match(second.said(), new RegExp(`tiến trình ${first.child.pid}\\)`))
    assert.equal((await fetch(`${url}/api/health`)).status, 200)
    first.child.kill('SIGTERM')
    assert.equal(await first.end, 0)
  })

  test('one that was killed leaves its data to the next', async () => {
    const dataDir = newFolder()
    const first = start({ DATA_DIR: dataDir, PORT: '0' })
    await ready(first)
    first.child.kill('SIGKILL')
    await first.end
    const second = start({ DATA_DIR: dataDir, PORT: '0' })
    const url = await ready(second)
    assert.equal((await fetch(`${url}/api/health`)).status, 200)
    second.child.kill('SIGTERM')
    assert.equal(await second.end, 0)
  })

  test('a port in use is told with another to take', async t => {
    const taken = createServer()
    t.after(() => taken.close())
    await new Promise<void>(resolve => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const server = start({ DATA_DIR: newFolder(), PORT: String(port) })
    assert.equal(await server.end, 2)
    assert.match(server.said(), new RegExp(`PORT=${port + 1} npm start`))
  })

  test('a setting that cannot be used is told by name', async () => {
    const server = start({ PORT: 'abc' })
    assert.equal(await server.end, 2)
    assert.match(server.said(), /“abc” of PORT cannot be used; wanted: whole number, 0 to 65535/)
  })

  test('a database server that does not answer is told', async () => {
    const server = start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PORT: '0' })
    assert.equal(await server.end, 2)
    assert.match(server.said(), /database cannot be opened: .*ECONNREFUSED/)
  })
})
