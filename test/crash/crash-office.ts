import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { clientOf, type TrialClient, trialPlan } from '../../src/server/trial/trial-server.ts'
import { verifyStore } from '../../src/usecase/audit/verify-audit.ts'
import { reachData } from '../../src/usecase/ground/reach-data.ts'

const main = join(import.meta.dirname, '../../src/server/main.ts')
const startLimitMs = 60_000

interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly said: string
  readonly end: Promise<unknown>
}

/** A server as people run it, on data that outlive it; who kills it starts it again and counts what is there. */
export class CrashOffice {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'dondoc-crash-'))
  /** Documents whose storing was answered with 201. */
  readonly acknowledged: string[] = []
  private running: Running | null = null
  private cookie = ''
  private made = 0

  private async start(): Promise<Running> {
    const env = { PATH: '/usr/bin:/bin', SAMPLE: 'no', PORT: '0', DATA_DIR: this.dataDir, LOG_LEVEL: 'silent' }
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const end = new Promise(resolve => child.on('exit', resolve))
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (said += String(chunk)))
    for (let waited = 0; waited < startLimitMs; waited += 20) {
      const url = /đang chạy tại (\S+)/.exec(said)?.[1]
      if (url && /Ctrl-C|shown this once/.test(said)) return { child, url, said, end }
      if (child.exitCode !== null) break
      await sleep(20)
    }
    throw new Error(`did not start: ${said}`)
  }

  /** The first start, and the first sign-in; the session outlives every crash. */
  async open(): Promise<void> {
    this.running = await this.start()
    const password = /mật khẩu ([a-z0-9]{5}(-[a-z0-9]{5}){4})/.exec(this.running.said)?.[1]
    const client = clientOf(this.running.url)
    await client.ask('POST', '/api/session', { username: 'admin', password })
    const changed = await client.ask('PUT', '/api/session/password', { current: password, next: 'một mật khẩu của riêng tôi' })
    assert.equal(changed.status, 200)
    // A new password gives a new session.
    this.cookie = changed.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }

  /** One writer: documents one after the other until the server has gone. */
  private async write(url: string): Promise<void> {
    for (;;) {
      const form = new FormData()
      form.append('file', new Blob([trialPlan(` lần ${++this.made}`)]), `${this.made}.txt`)
      try {
        const answer = await fetch(`${url}/api/documents`, { method: 'POST', headers: { cookie: this.cookie }, body: form })
        if (answer.status !== 201) return
        this.acknowledged.push(((await answer.json()) as { id: string }).id)
      } catch {
        return
      }
    }
  }

  /** Lets four writers write, and kills while they do; true where something had been acknowledged by then. */
  async crash(kill: (server: ChildProcess, dataDir: string) => void, afterMs: number): Promise<boolean> {
    const server = this.running ?? (await this.start())
    const before = this.acknowledged.length
    const writers = Array.from({ length: 4 }, () => this.write(server.url))
    for (let waited = 0; this.acknowledged.length === before && waited < 5000; waited += 5) await sleep(5)
    await sleep(afterMs)
    kill(server.child, this.dataDir)
    await Promise.all([server.end, ...writers])
    this.running = await this.start()
    return this.acknowledged.length > before
  }

  client(): TrialClient {
    assert.ok(this.running)
    return clientOf(this.running.url)
  }

  /** Every acknowledged document is there with all that belongs to it, none is there in part, and the audit chain is whole. */
  async check(): Promise<void> {
    const data = await reachData({ databaseUrl: null, dataDir: this.dataDir })
    try {
      const { rows } = await sql<{ id: string; whole: boolean }>`
        select d.id, f.sha256 is not null and sha256(f.content) = d.sha256 and r.document_id is not null and w.document_id is not null
               and exists (select from audit_event e where e.subject = d.id::text and e.action = 'document-imported') as whole
          from document d left join stored_file f using (sha256) left join reading r on r.document_id = d.id
               left join review w on w.document_id = d.id`.execute(data.store)
      assert.deepEqual(
        rows.filter(row => !row.whole),
        [],
      )
      const there = new Set(rows.map(row => row.id))
      assert.deepEqual(
        this.acknowledged.filter(id => !there.has(id)),
        [],
      )
      const { rows: counts } = await sql<{ files: number; events: number }>`select (select count(*) from stored_file) as files,
        (select count(*) from audit_event where action = 'document-imported') as events`.execute(data.store)
      assert.deepEqual(counts, [{ files: rows.length, events: rows.length }])
      assert.deepEqual((await verifyStore(data.store)).faults, [])
    } finally {
      await data.close()
    }
  }

  async close(): Promise<void> {
    this.running?.child.kill('SIGTERM')
    await this.running?.end
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}

/** The database's own process, by its lock file. */
export const killDatabase = (_server: ChildProcess, dataDir: string): void => {
  process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
}
