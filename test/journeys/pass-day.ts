import { sql } from 'kysely'
import type { Chores } from '../../src/usecase/chore/chores.ts'
import type { OpenOffice } from '../../src/usecase/ground/office.ts'
import { sendMails } from '../../src/usecase/mail/send-mails.ts'

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 20) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`in vain: ${what}`)
}

/** What the servers do on the morning that the office's clock shows: its jobs are begun and done, its mail is sent. */
export async function passDay(office: OpenOffice, chores: Chores): Promise<void> {
  const day = office.now().toISOString().slice(0, 10)
  await chores.enqueue(office.store, 'begin-day', {})
  chores.wake('begin-day')
  await until(`${day} has begun`, async () => {
    const days = await office.store.selectFrom('chore_day').select('day').where('day', '=', day).execute()
    return days.length > 0
  })
  await until(`the work of ${day} is done`, async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
      where name in ('renew-duties', 'remind-units') and state in ('created', 'retry', 'active')`.execute(office.store)
    return rows[0]?.n === 0
  })
  // Mail goes out at once where a server runs; what has lain for days is given up.
  await until(`the mail of ${day} is sent`, async () => (await sendMails(office)) === 0)
}
