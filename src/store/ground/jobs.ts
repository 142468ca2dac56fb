import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import { inTransaction, poolOf, type Store } from './database.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** Statements within a transaction of ours: a job is there if, and only if, what it follows from is. */
const within = (store: Store) => ({
  executeSql: async (text: string, values: unknown[] = []) => {
    const { rows } = await store.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values))
    return { rows: [...rows] }
  },
})

/**
 * Statements of the queue itself, over our own connections. Some are several in one text, from `begin` to `commit`, and answer with the rows
 * of each: the driver is asked itself, which throws a connection away where one fails in the middle.
 */
const alone = (store: Store) => ({ executeSql: (text: string, values: unknown[] = []) => poolOf(store).query(text, values) })

export interface QueueRules {
  readonly name: string
  /** At most one of it waits at a time: asking again asks for nothing more. */
  readonly once: boolean
  /** When it comes by itself, as cron writes it, in Viet Nam's time; null where it is asked for. What came due while no server ran comes once. */
  readonly cron: string | null
}

/** A queue of jobs in the database, worked off by however many servers there are; a job whose server dies is taken up by another. */
export interface JobQueue {
  readonly enqueue: (store: Store, name: string, data: object) => Promise<void>
  /** Jobs of a name come to `work` one at a time in this process. What it throws is tried again, later and later. */
  readonly work: (name: string, work: (data: object) => Promise<void>) => Promise<void>
  /** Jobs of a name that are there by now are begun at once, where this process works on them; otherwise they are found within two seconds. */
  readonly wake: (name: string) => void
  /** Waits for the jobs under way, up to a limit; what is not done by then is another's. */
  readonly stop: () => Promise<void>
}

const minute = 60
const stopWithinMs = 15_000

/** The tables of the queue are pg-boss's own, in a schema of theirs, made and kept up by it: they hold work under way and are in no backup. */
export async function openJobQueue(store: Store, queues: readonly QueueRules[], onError: (error: unknown) => void): Promise<JobQueue> {
  const boss = new PgBoss({ db: alone(store), registerInstance: false, openTelemetry: { enabled: false }, useListenNotify: false })
  boss.on('error', onError)
  await inTransaction(store, async waiting => {
    await oneAtATime(waiting, 'job queue')
    await begin(boss, queues)
  })
  const workers = new Map<string, string>()
  const wake = (name: string): void => boss.notifyWorker(workers.get(name) ?? '')
  return {
    enqueue: async (transaction, name, data) => {
      await boss.send(name, data, { db: within(transaction) })
    },
    work: async (name, work) => {
      const worker = await boss.work<object>(name, { pollingIntervalSeconds: 2 }, async ([job]) => {
        if (job) await work(job.data)
        // Where one was, others may be.
        wake(name)
      })
      workers.set(name, worker)
    },
    wake,
    stop: () => boss.stop({ graceful: true, timeout: stopWithinMs, close: false }),
  }
}

/** Two servers that start at the same moment on an empty database would both make its tables: they begin one after the other. */
async function begin(boss: PgBoss, queues: readonly QueueRules[]): Promise<void> {
  await boss.start()
  for (const { name, once, cron } of queues) {
    const rules = {
      retryLimit: 8,
      retryDelay: 15,
      retryBackoff: true,
      retryDelayMax: 30 * minute,
      expireInSeconds: 15 * minute,
      deleteAfterSeconds: 24 * 60 * minute,
    }
    if (!(await boss.getQueue(name))) await boss.createQueue(name, { ...rules, policy: once ? 'short' : 'standard' })
    else await boss.updateQueue(name, rules)
    if (cron !== null) await boss.schedule(name, cron, {}, { tz: 'Asia/Ho_Chi_Minh', missed: 'once' })
  }
}
