import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Account, SignInAnswer } from '../../api/account.ts'
import type { AccountPage, HandedMail, OpenedAccount } from '../../api/accounts.ts'
import type { OwnEmail, OwnSessions } from '../../api/own-account.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { sendMails } from '../../usecase/mail/send-mails.ts'
import { smtpMailer } from '../../usecase/mail/smtp-mailer.ts'
import { linkIn, openTrialMailbox, type TrialMailbox } from '../../usecase/mail/trial-mailbox.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPassword } from '../trial/trial-server.ts'

const hourMs = 3_600_000
const ownPassword = 'câu dài dễ nhớ với tôi'

describe('links by mail', () => {
  let server: TrialServer
  let mailbox: TrialMailbox
  let administrator: TrialClient
  let now = Date.UTC(2026, 0, 5, 1)
  before(async () => {
    mailbox = await openTrialMailbox()
    const mailer = smtpMailer(mailbox.settings)
    server = await openTrialServer({ now: () => new Date(now), mailer, publicUrl: () => 'https://dondoc.songtrang.example' })
    administrator = await server.as('administrator')
  })
  after(async () => {
    await server.close()
    await mailbox.close()
  })

  const mailTo = async (to: string) => {
    await sendMails(server.office)
    return mailbox.next(to, 0)
  }
  const invite = (email: string, name = 'Nguyễn Thị Ánh') =>
    administrator.ask<{ id: string } & { code: string }>('POST', '/api/accounts', { email, name, post: 'reader', language: 'vi' })
  const newAccount = (username: string, email: string) =>
    addAccount(server.office, { username, email, name: 'Lê Văn Bình', post: 'reader', password: trialPassword, mustChangePassword: false })
  const signIn = (username: string, password: string) => server.stranger().ask<SignInAnswer>('POST', '/api/session', { username, password })

  test('an invitation opens one account once, and its holder is in', async () => {
    const { status } = await invite('Anh@SongTrang.example')
    assert.equal(status, 201)
    const mail = await mailTo('anh@songtrang.example')
    assert.equal(mail.subject, 'Lời mời sử dụng hệ thống Đôn Đốc')
    assert.match(mail.text, /^Kính gửi Nguyễn Thị Ánh,/)
    assert.match(mail.text, /12\/01\/2026, 08:00/, 'seven days, on the clock of Việt Nam')
    const { address, token } = linkIn(mail)
    assert.match(address, /^https:\/\/dondoc\.songtrang\.example\/invitation#[\w-]{43}$/)
    const client = server.stranger()
    assert.deepEqual((await client.ask('POST', '/api/invitation', { token })).body, {
      name: 'Nguyễn Thị Ánh',
      email: 'anh@songtrang.example',
    })
    const accept = (password: string) =>
      client.ask<SignInAnswer & { code: string }>('PUT', '/api/invitation', { token, name: 'Ánh', password })
    assert.equal((await accept('ngắn')).body.code, 'password-too-short')
    assert.equal((await accept(ownPassword)).body.account?.name, 'Ánh')
    assert.equal((await client.ask('GET', '/api/documents')).status, 200)
    assert.equal((await accept(ownPassword)).body.code, 'link-gone')
    assert.equal((await signIn('anh@songtrang.example', ownPassword)).status, 200)
    assert.equal((await invite('anh@songtrang.example')).body.code, 'email-known')
  })

  test('an invitation ends after seven days, and a newer one takes its place', async () => {
    const { body } = await invite('muon@songtrang.example')
    const first = linkIn(await mailTo('muon@songtrang.example')).token
    const read = (token: string) => server.stranger().ask('POST', '/api/invitation', { token })
    now += 6 * 24 * hourMs
    administrator = await server.as('administrator')
    assert.equal((await read(first)).status, 200)
    await administrator.ask('POST', `/api/accounts/${body.id}/invitation`)
    const second = linkIn(await mailTo('muon@songtrang.example')).token
    assert.equal((await read(first)).body.code, 'link-gone')
    now += 8 * 24 * hourMs
    assert.equal((await read(second)).body.code, 'link-gone')
    administrator = await server.as('administrator')
  })

  test('a forgotten password: the same answer for everybody, one link, every session ended, nobody signed in', async () => {
    await newAccount('bình', 'binh@songtrang.example')
    const elsewhere = server.stranger()
    await elsewhere.ask('POST', '/api/session', { username: 'bình', password: trialPassword })
    const ask = async (username: string) => {
      const start = performance.now()
      const { status, body } = await server.stranger().ask('POST', '/api/recovery', { username })
      return { status, body, time: performance.now() - start }
    }
    const [known, unknown] = [await ask('bình'), await ask('không có ai')]
    assert.deepEqual([known.status, known.body], [unknown.status, unknown.body])
    // Whoever has no mail to wait for is answered no sooner than whoever has.
    assert.ok(unknown.time >= 390, `${known.time.toFixed(0)} ms and ${unknown.time.toFixed(0)} ms`)
    const { token } = linkIn(await mailTo('binh@songtrang.example'))
    const recover = (password: string) => server.stranger().ask('PUT', '/api/recovery', { token, password })
    assert.equal((await recover('matkhau123456')).body.code, 'password-too-plain')
    const done = await recover(ownPassword)
    assert.deepEqual([done.status, done.body], [200, { username: 'bình' }])
    assert.ok(!done.headers.getSetCookie().some(cookie => cookie.startsWith('dondoc=')), 'nobody is signed in by a link')
    assert.equal((await recover(ownPassword)).body.code, 'link-gone')
    assert.equal((await elsewhere.ask('GET', '/api/session')).status, 401)
    assert.equal((await signIn('bình', trialPassword)).status, 401)
    assert.equal((await signIn('binh@songtrang.example', ownPassword)).status, 200)
    assert.equal((await mailTo('binh@songtrang.example')).subject, 'Mật khẩu đã được đổi')
  })

  test('a link to a new password lives two hours, and nobody is buried in mail', async () => {
    await newAccount('nhiều thư', 'nhieu@songtrang.example')
    const before = mailbox.received.length
    for (let n = 0; n < 8; n++) {
      await server.stranger().ask('POST', '/api/recovery', { username: 'nhiều thư' })
      await sendMails(server.office)
    }
    assert.equal(mailbox.received.length - before, 3)
    const { token } = linkIn(mailbox.received.at(-1) ?? { text: '' })
    now += 2 * hourMs
    const late = await server.stranger().ask('PUT', '/api/recovery', { token, password: ownPassword })
    assert.equal(late.body.code, 'link-gone')
    administrator = await server.as('administrator')
  })

  test('another address must be confirmed at both; one of the two changes nothing', async () => {
    await newAccount('chuyển thư', 'cu@songtrang.example')
    const client = server.stranger()
    await client.ask('POST', '/api/session', { username: 'chuyển thư', password: trialPassword })
    assert.equal((await client.ask('PUT', '/api/account/email', { email: 'moi@songtrang.example' })).status, 204)
    const confirm = (token: string) => server.stranger().ask<{ done: boolean }>('POST', '/api/email-confirmation', { token })
    const [next, former] = [linkIn(await mailTo('moi@songtrang.example')), linkIn(await mailTo('cu@songtrang.example'))]
    assert.equal((await confirm(next.token)).body.done, false)
    assert.deepEqual((await client.ask<OwnEmail>('GET', '/api/account/email')).body, {
      email: 'cu@songtrang.example',
      waiting: { email: 'moi@songtrang.example', nextConfirmed: true, formerConfirmed: false },
    })
    assert.equal((await confirm(former.token)).body.done, true)
    assert.equal((await client.ask<{ account: Account }>('GET', '/api/session')).body.account.email, 'moi@songtrang.example')
    assert.equal((await mailTo('cu@songtrang.example')).subject, 'Địa chỉ thư điện tử đã được đổi')
    assert.equal((await confirm(former.token)).status, 404)
  })

  test('sessions are listed by the kind of browser and ended one by one or all at once', async () => {
    await newAccount('nhiều máy', 'may@songtrang.example')
    const open = async (userAgent: string) => {
      const client = server.stranger()
      await client.ask('POST', '/api/session', { username: 'nhiều máy', password: trialPassword }, { 'user-agent': userAgent })
      return client
    }
    const here = await open('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/141 Safari/537')
    const phone = await open('Mozilla/5.0 (iPhone; CPU iPhone OS 19 like Mac OS X) AppleWebKit/605 Version/19 Safari/604')
    const third = await open('curl/8')
    const list = async () => (await here.ask<OwnSessions>('GET', '/api/account/sessions')).body.items
    const places = (await list()).map(({ device, here: isHere }) => `${device} ${isHere ? 'here' : 'elsewhere'}`)
    assert.deepEqual(new Set(places), new Set([' elsewhere', 'Chrome, Windows here', 'Safari, iPhone elsewhere']))
    const onPhone = (await list()).find(item => item.device === 'Safari, iPhone')
    assert.equal((await here.ask('DELETE', `/api/account/sessions/${onPhone?.id}`)).status, 204)
    assert.equal((await phone.ask('GET', '/api/session')).status, 401)
    const other = await server.as('viewer')
    assert.equal((await other.ask('DELETE', `/api/account/sessions/${(await list())[0]?.id}`)).status, 404, 'not of another account')
    assert.deepEqual((await here.ask('DELETE', '/api/account/sessions')).body, { ended: 1 })
    assert.equal((await third.ask('GET', '/api/session')).status, 401)
    assert.equal((await here.ask('GET', '/api/session')).status, 200)
  })

  test('accounts come in pages, are found without diacritics, and say how they stand', async () => {
    for (let n = 0; n < 5; n++) await newAccount(`trang ${n}`, `trang${n}@songtrang.example`)
    const pages: string[][] = []
    for (let after = ''; pages.length === 0 || after; ) {
      const { body } = await administrator.ask<AccountPage>('GET', `/api/accounts?limit=3${after && `&after=${after}`}`)
      pages.push(body.items.map(item => item.username))
      after = body.next ?? ''
    }
    assert.equal(new Set(pages.flat()).size, pages.flat().length)
    assert.ok(pages.length > 3 && pages.slice(0, -1).every(page => page.length === 3))
    const found = await administrator.ask<AccountPage>('GET', '/api/accounts?q=le%20van%20trang4')
    assert.deepEqual(
      found.body.items.map(item => item.username),
      ['trang 4'],
    )
    assert.equal(
      (await administrator.ask<AccountPage>('GET', '/api/accounts?state=invited')).body.items[0]?.email,
      'muon@songtrang.example',
    )
  })

  test('who leaves is out at once; later nothing personal is left, and the record goes on under the id', async () => {
    const { id } = await newAccount('ra đi', 'radi@songtrang.example')
    const leaver = server.stranger()
    await leaver.ask('POST', '/api/session', { username: 'ra đi', password: trialPassword })
    assert.equal((await administrator.ask('POST', `/api/accounts/${id}/erasure`)).body.code, 'account-not-ended')
    assert.equal((await administrator.ask('POST', `/api/accounts/${id}/end`)).status, 204)
    assert.equal((await leaver.ask('GET', '/api/session')).status, 401)
    assert.equal((await signIn('ra đi', trialPassword)).status, 401)
    assert.match((await mailTo('radi@songtrang.example')).text, /90 ngày/)
    const exported = await administrator.ask<{ account: { email: string }; events: { action: string }[] }>(
      'GET',
      `/api/accounts/${id}/export`,
    )
    assert.equal(exported.body.account.email, 'radi@songtrang.example')
    assert.ok(exported.body.events.some(event => event.action === 'signed-in'))
    now += 91 * 24 * hourMs
    const { cleanUp } = await import('../../usecase/clean-up.ts')
    await cleanUp(server.office)
    const row = await server.office.store.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(
      [row.name, row.username, row.email, row.search, row.state],
      [`#${id.slice(0, 8)}`, `#${id.slice(0, 8)}`, null, '', 'erased'],
    )
    const others = await server.office.store.selectFrom('mail').select('recipient').where('account_id', '=', id).execute()
    assert.deepEqual(others, [])
    assert.ok((await listAudit(server.office.store)).some(event => event.action === 'account-erased' && event.subject === id))
    administrator = await server.as('administrator')
    assert.equal((await administrator.ask('GET', `/api/accounts/${id}`)).status, 404)
  })

  test('an administrator does not end the own account', async () => {
    const { body } = await administrator.ask<{ account: Account }>('GET', '/api/session')
    const { id } = body.account
    assert.equal((await administrator.ask('POST', `/api/accounts/${id}/end`)).body.code, 'own-account')
  })

  test('with a mail server nobody gets to see the mails of others', async () => {
    const { body } = await invite('kin@songtrang.example')
    const { mails } = (await administrator.ask<OpenedAccount>('GET', `/api/accounts/${body.id}`)).body
    assert.equal((await administrator.ask('POST', `/api/accounts/${body.id}/mails/${mails[0]?.id}`)).body.code, 'mail-goes-by-itself')
  })

  test('no token, password or address of a reader stands in the record or open in the queue', async () => {
    await invite('hang-doi@songtrang.example')
    const [record, queue] = await Promise.all([
      listAudit(server.office.store),
      server.office.store.selectFrom('mail').selectAll().where('state', '=', 'waiting').execute(),
    ])
    assert.ok(queue.length > 0)
    const { token } = linkIn(await mailTo('hang-doi@songtrang.example'))
    assert.ok(!Buffer.concat(queue.map(mail => mail.sealed ?? Buffer.alloc(0))).includes(token))
    const text = JSON.stringify(record)
    assert.ok(!text.includes(token) && !text.includes(ownPassword) && !text.includes('hang-doi@'))
    const sent = await server.office.store.selectFrom('mail').select('sealed').where('state', '=', 'sent').execute()
    assert.ok(sent.length > 1 && sent.every(mail => mail.sealed === null))
  })
})

describe('without a mail server', () => {
  test('mails are kept, and an administrator hands each over once, on the record', async () => {
    const server = await openTrialServer()
    const administrator = await server.as('administrator')
    const { body } = await administrator.ask<{ id: string }>('POST', '/api/accounts', {
      email: 'tay@songtrang.example',
      name: 'Đỗ Tay',
      post: 'reader',
      language: 'en',
    })
    assert.equal(await sendMails(server.office), 0)
    const opened = (await administrator.ask<OpenedAccount>('GET', `/api/accounts/${body.id}`)).body
    assert.equal(opened.mailIsKept, true)
    const path = `/api/accounts/${body.id}/mails/${opened.mails[0]?.id}`
    assert.equal((await (await server.as('clerk')).ask('POST', path)).status, 403)
    const handed = await administrator.ask<HandedMail>('POST', path)
    assert.match(handed.body.text, /^Dear Đỗ Tay,/)
    const { token } = linkIn(handed.body)
    assert.equal((await administrator.ask('POST', path)).status, 404)
    assert.equal((await server.stranger().ask('POST', '/api/invitation', { token })).status, 200)
    assert.ok((await listAudit(server.office.store)).some(event => event.action === 'mail-handed-over' && event.subject === body.id))
    await server.close()
  })
})
