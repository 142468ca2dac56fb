import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openChores } from '../usecase/chore/chores.ts'
import { sendMails } from '../usecase/mail/send-mails.ts'
import { smtpMailer } from '../usecase/mail/smtp-mailer.ts'
import { openTrialMailbox, type TrialMailbox } from '../usecase/mail/trial-mailbox.ts'
import { openTrialProvince, type TrialProvince } from './trial/trial-province.ts'

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 100) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`in vain: ${what}`)
}

describe('what servers do without being asked', () => {
  let mailbox: TrialMailbox
  let province: TrialProvince
  const warnings: string[] = []
  before(async () => {
    mailbox = await openTrialMailbox()
    province = await openTrialProvince({
      mailer: smtpMailer(mailbox.settings),
      onWarning: (message, error) => warnings.push(`${message}: ${error instanceof Error ? error.message : ''}`),
    })
    await province.publish()
  })
  after(async () => {
    await province.server.close()
    await mailbox.close()
  })
  const begun = async () =>
    (await province.server.office.store.selectFrom('chore_day').select('day').orderBy('day').execute()).map(row => row.day)
  const digests = () => mailbox.received.map(({ to, subject }) => `${to.split('@')[0]} ${subject.slice(-10)}`).toSorted()

  test('two servers begin the day once, at seven, and every digest comes once', async () => {
    const { office } = province.server
    province.setNow('2026-03-30T23:59:00Z')
    const servers = await Promise.all([openChores(office), openChores(office)])
    await new Promise(resolve => setTimeout(resolve, 3000))
    assert.deepEqual(await begun(), [], 'it is 6:59 in Viet Nam')
    province.setNow('2026-03-31T00:00:00Z')
    for (const { enqueue } of servers) await enqueue(office.store, 'begin-day', {})
    await until('the day has begun', async () => (await begun()).length === 1)
    await until('the digests are made', async () => (await office.store.selectFrom('digest').select('office_id').execute()).length === 2)
    await Promise.all([sendMails(office), sendMails(office)])
    for (const { enqueue } of servers) await enqueue(office.store, 'begin-day', {})
    await new Promise(resolve => setTimeout(resolve, 3000))
    await sendMails(office)
    assert.deepEqual(digests(), ['education 31/03/2026', 'health 31/03/2026'])
    await Promise.all(servers.map(({ stop }) => stop()))
    assert.deepEqual(warnings, [])
  })

  test('a server that starts after some days tells what stands then', async () => {
    const { office } = province.server
    province.setNow('2026-04-15T02:00:00Z')
    const { stop } = await openChores(office)
    await until('the day has begun', async () => (await begun()).includes('2026-04-15'))
    await until('the digests are made', async () => (await office.store.selectFrom('digest').select('office_id').execute()).length === 5)
    await sendMails(office)
    assert.deepEqual(
      digests().filter(line => line.endsWith('15/04/2026')),
      ['education 15/04/2026', 'health 15/04/2026', 'province 15/04/2026'],
    )
    await stop()
  })
})
