import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openTrialDatabase, type TrialDatabase, trialKinds } from '../trial/trial-database.ts'
import { inTransaction, openStore, type Store } from './database.ts'
import { type JobQueue, openJobQueue, type QueueRules } from './jobs.ts'

const queues: readonly QueueRules[] = [
  { name: 'tell', once: false, cron: null },
  { name: 'tidy', once: true, cron: '*/5 * * * *' },
]

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 50) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`in vain: ${what}`)
}

for (const kind of trialKinds)
  describe(`the queue of jobs on ${kind.name}`, () => {
    let database: TrialDatabase
    const stores: Store[] = []
    const open: JobQueue[] = []
    let url = ''
    before(async () => {
      database = await openTrialDatabase(kind)
      url = await database.fresh()
    })
    after(async () => {
      await Promise.all(open.map(queue => queue.stop()))
      await Promise.all(stores.map(store => store.destroy()))
      await database.close()
    })
    const server = async (): Promise<{ store: Store; queue: JobQueue }> => {
      const store = openStore({ url, connections: 3 })
      const queue = await openJobQueue(store, queues, error => {
        throw error
      })
      stores.push(store)
      open.push(queue)
      return { store, queue }
    }

    test('servers that start together make its tables once, and each job comes to one of them', async () => {
      const [first, second, third] = await Promise.all([server(), server(), server()])
      assert.ok(first && second && third)
      const got: string[] = []
      for (const { queue } of [first, second, third])
        await queue.work('tell', async data => {
          got.push(String((data as { readonly n: number }).n))
        })
      for (let n = 0; n < 12; n++) await first.queue.enqueue(first.store, 'tell', { n })
      await until('all twelve are done', () => got.length >= 12)
      await new Promise(resolve => setTimeout(resolve, 500))
      assert.deepEqual(got.toSorted(), Array.from({ length: 12 }, (_, n) => String(n)).toSorted())
    })

    test('a job is there if the transaction it was asked for in is, and not where that failed', async () => {
      const { store, queue } = await server()
      const waiting = async (mark: string) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job where data->>'mark' = ${mark}`.execute(store)
        return rows[0]?.n
      }
      await assert.rejects(
        inTransaction(store, async within => {
          await queue.enqueue(within, 'tell', { n: 100, mark: 'lost' })
          throw new Error('the business failed')
        }),
        /the business failed/,
      )
      assert.equal(await waiting('lost'), 0)
      await inTransaction(store, async within => {
        await queue.enqueue(within, 'tell', { n: 101, mark: 'kept' })
        assert.equal(await waiting('kept'), 0, 'nobody sees it before')
      })
      assert.equal(await waiting('kept'), 1)
    })

    test('what may wait once waits once, however often it is asked for', async () => {
      const { store, queue } = await server()
      for (let i = 0; i < 5; i++) await queue.enqueue(store, 'tidy', {})
      const { rows } = await sql<{
        n: number
      }>`select count(*)::int as n from pgboss.job where name = 'tidy' and state = 'created'`.execute(store)
      assert.equal(rows[0]?.n, 1)
    })

    test('a server that stops waits for the job under way', async () => {
      const { store, queue } = await server()
      let [begun, ended] = [false, false]
      await queue.work('tidy', async () => {
        begun = true
        await new Promise(resolve => setTimeout(resolve, 600))
        ended = true
      })
      await queue.enqueue(store, 'tidy', {})
      await until('it has begun', () => begun)
      await queue.stop()
      assert.ok(ended)
    })

    test('its tables are in a schema of their own, apart from those that a backup takes', async () => {
      const { store } = await server()
      const { rows } = await sql<{ schema: string }>`select distinct schemaname as schema from pg_tables
        where tablename in ('job', 'schedule', 'queue')`.execute(store)
      assert.deepEqual(rows, [{ schema: 'pgboss' }])
    })
  })
