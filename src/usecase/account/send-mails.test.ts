import assert from 'node:assert/strict'
import { after, afterEach, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { inTransaction } from '../../store/ground/database.ts'
import { openTrialDatabase, type TrialDatabase } from '../../store/trial/trial-database.ts'
import type { Mailer } from '../ground/mailer.ts'
import { type OpenOffice, openOffice } from '../ground/office.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { sendMails } from '../mail/send-mails.ts'
import { smtpMailer } from '../mail/smtp-mailer.ts'
import { openTrialMailbox, type TrialMailbox } from '../mail/trial-mailbox.ts'
import { addAccount } from './add-account.ts'

const dataKey = 'ab'.repeat(32)

describe('the queue of mails', () => {
  let trial: TrialDatabase
  let url: string
  let now = Date.UTC(2026, 0, 5)
  const offices: OpenOffice[] = []
  const mailboxes: TrialMailbox[] = []
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
  })
  afterEach(async () => {
    for (const office of offices.splice(0)) await office.close()
    for (const mailbox of mailboxes.splice(0)) await mailbox.close()
  })
  after(() => trial.close())

  const openOne = async (mailer: Mailer): Promise<OpenOffice> => {
    const office = await openOffice({ databaseUrl: url, dataDir: '', dataKey, mailer, now: () => new Date(now) })
    offices.push(office)
    return office
  }
  const openBox = async (...options: Parameters<typeof openTrialMailbox>): Promise<TrialMailbox> => {
    const mailbox = await openTrialMailbox(...options)
    mailboxes.push(mailbox)
    return mailbox
  }
  const queue = async (office: OpenOffice, count: number): Promise<void> => {
    const account = await addAccount(office, {
      username: `người ${now}`,
      name: 'Người Đọc',
      post: 'reader',
      password: 'mật khẩu để thử',
      mustChangePassword: false,
    })
    for (let n = 0; n < count; n++)
      await inTransaction(office.store, store => queueMail(office, store, { account, email: `doc${n}@x.example` }, 'password-changed'))
  }
  const states = async (office: OpenOffice): Promise<string[]> =>
    (await office.store.selectFrom('mail').select('state').orderBy('recipient').execute()).map(row => row.state)

  test('goes out through two processes at once, each mail once', async () => {
    url = await trial.fresh()
    const mailbox = await openBox()
    const [one, two] = [await openOne(smtpMailer(mailbox.settings)), await openOne(smtpMailer(mailbox.settings))]
    await queue(one, 30)
    const taken = await Promise.all([sendMails(one), sendMails(two)])
    assert.equal(taken[0] + taken[1], 30)
    assert.ok(Math.min(...taken) > 0, `both worked: ${taken.join(' and ')}`)
    assert.equal(mailbox.received.length, 30)
    assert.equal(new Set(mailbox.received.map(mail => mail.to)).size, 30)
    assert.equal(new Set(mailbox.received.map(mail => mail.messageId)).size, 30)
    assert.deepEqual(new Set(await states(one)), new Set(['sent']))
  })

  test('holds nothing of a change that was not made', async () => {
    url = await trial.fresh()
    const office = await openOne(smtpMailer((await openBox()).settings))
    await queue(office, 0)
    const account = await office.store.selectFrom('account').selectAll().executeTakeFirstOrThrow()
    const change = inTransaction(office.store, async store => {
      await queueMail(office, store, { account, email: 'doc@x.example' }, 'password-changed')
      throw new Error('the change failed')
    })
    await assert.rejects(change, /the change failed/)
    assert.equal(await sendMails(office), 0)
  })

  test('waits longer after each failure, and arrives under one name when the server is back', async () => {
    url = await trial.fresh()
    const mailbox = await openBox()
    let down = true
    const real = smtpMailer(mailbox.settings)
    const tried: string[] = []
    const mailer: Mailer = {
      ...real,
      send: async mail => {
        tried.push(mail.id)
        if (down) throw new Error('connection refused')
        await real.send(mail)
      },
    }
    const office = await openOne(mailer)
    await queue(office, 1)
    const minutes: number[] = []
    for (let minute = 0; minute < 20; minute++, now += 60_000) if (await sendMails(office)) minutes.push(minute)
    assert.deepEqual(minutes, [0, 1, 3, 7, 15])
    down = false
    now += 2 * 3_600_000
    assert.equal(await sendMails(office), 1)
    assert.equal(new Set(tried).size, 1)
    assert.equal(mailbox.received[0]?.messageId, `<${tried[0]}@songtrang.example>`)
    assert.deepEqual(await states(office), ['sent'])
  })

  test('a process that dies with a mail in its hands leaves it to the next one', async () => {
    url = await trial.fresh()
    const mailbox = await openBox()
    const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const hanging: Mailer = {
      send: () => {
        reached.resolve()
        return released.promise
      },
      close: () => undefined,
    }
    const dying = await openOne(hanging)
    await queue(dying, 2)
    const stuck = sendMails(dying)
    stuck.catch(() => undefined)
    await reached.promise
    const next = await openOne(smtpMailer(mailbox.settings))
    assert.equal(await sendMails(next), 1, 'the one that is held is passed over')
    // What the death of a process does to its connections.
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`.execute(
      next.store,
    )
    released.resolve()
    await assert.rejects(stuck)
    assert.equal(await sendMails(next), 1)
    assert.deepEqual(mailbox.received.map(mail => mail.to).toSorted(), ['doc0@x.example', 'doc1@x.example'])
  })

  test('an address that the mail server does not know is given up at once, and the reason kept', async () => {
    url = await trial.fresh()
    const mailbox = await openBox({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: (_, __, done) => done(Object.assign(new Error('no such user'), { responseCode: 550 })),
    })
    const office = await openOne(smtpMailer(mailbox.settings))
    await queue(office, 1)
    await sendMails(office)
    const mail = await office.store.selectFrom('mail').selectAll().executeTakeFirstOrThrow()
    assert.deepEqual([mail.state, mail.sealed], ['given-up', null])
    assert.match(mail.reason ?? '', /no such user/)
  })

  test('says nothing to a server that does not encrypt, where the settings want it', async () => {
    url = await trial.fresh()
    const mailbox = await openBox()
    const office = await openOne(smtpMailer({ ...mailbox.settings, security: 'starttls' }))
    await queue(office, 1)
    await sendMails(office)
    assert.deepEqual([mailbox.received.length, await states(office)], [0, ['waiting']])
  })

  test('signs in at the mail server with the name and password of the settings', async () => {
    url = await trial.fresh()
    const seen: unknown[] = []
    const mailbox = await openBox({
      disabledCommands: ['STARTTLS'],
      authMethods: ['PLAIN', 'LOGIN'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) => {
        seen.push([username, password])
        done(null, { user: username })
      },
    })
    const office = await openOne(smtpMailer({ ...mailbox.settings, user: 'dondoc', password: 'bí mật' }))
    await queue(office, 1)
    await sendMails(office)
    assert.deepEqual([seen, await states(office)], [[['dondoc', 'bí mật']], ['sent']])
  })
})
