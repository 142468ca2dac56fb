import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { DataInUse } from './embedded.ts'

/** Any number, the same in every version: who holds it owns the data folder. */
const key = 7_463_112
/** A connection of a process that has just been killed is noticed as gone within this time. */
const patienceMs = 3000

const holderQuery = `select a.application_name as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where l.locktype = 'advisory' and l.objid = $1 and l.granted limit 1`

/** Gives the data folder back once `lastly` is done: whoever waits for it must not find a server that is about to stop. */
export type Unlock = (lastly?: () => Promise<void>) => Promise<void>

/** Holds the data folder for this process until released, by a lock that dies with the connection; refuses where another holds it. */
export async function lockData(url: string, onLost: (error: Error) => void = () => undefined): Promise<Unlock> {
  let releasing = false
  const client = new Client({ connectionString: url, application_name: `dondoc ${process.pid}`, keepAlive: true })
  client.on('error', error => {
    if (!releasing) onLost(error)
  })
  await client.connect()
  const until = Date.now() + patienceMs
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [key])
    if (rows[0]?.held) break
    if (Date.now() > until) return refuseHeld(client)
    await sleep(100)
  }
  return async lastly => {
    releasing = true
    await lastly?.()
    await client.end()
  }
}

async function refuseHeld(client: Client): Promise<never> {
  const { rows } = await client.query<{ name: string }>(holderQuery, [key])
  await client.end()
  throw new DataInUse(rows[0]?.name.replace('dondoc ', '') ?? '?')
}
