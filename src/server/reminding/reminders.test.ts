import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import type { NoticePage } from '../../api/notice.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { sendMails } from '../../usecase/mail/send-mails.ts'
import { smtpMailer } from '../../usecase/mail/smtp-mailer.ts'
import { openTrialMailbox, type TrialMailbox } from '../../usecase/mail/trial-mailbox.ts'
import { remindUnits } from '../../usecase/reminding/remind-units.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'
import { trialPassword } from '../trial/trial-server.ts'

const everybody: readonly TrialUnit[] = ['province', 'education', 'health', 'finance', 'centre', 'school', 'anHoa', 'tanLoc']
/** Leaves the one task with a day: of education, and of health as support, until 30/3/2026. */
const oneTask = (text: string) => text.replace(/2\. Sở Văn hóa[^\n]*\n/, '').replace(/III\. TỔ CHỨC[\s\S]*?(?=\nNơi nhận)/, '')

describe('reminders', () => {
  let mailbox: TrialMailbox
  let province: TrialProvince
  before(async () => {
    mailbox = await openTrialMailbox()
    province = await openTrialProvince({ mailer: smtpMailer(mailbox.settings), publicUrl: () => 'https://dondoc.songtrang.example' })
  })
  after(async () => {
    await province.server.close()
    await mailbox.close()
  })
  let planId = ''
  let seen = 0
  beforeEach(async () => {
    province.setNow('2026-01-20T03:00:00Z')
    planId = await province.publish(oneTask)
    seen = mailbox.received.length
  })
  // Each test has the place to itself.
  afterEach(() =>
    unaudited(province.server.office.store, async store => {
      for (const table of ['notice_reading', 'notice', 'digest', 'digest_refusal'] as const) await store.deleteFrom(table).execute()
      await store.updateTable('obligation').set({ state: 'withdrawn' }).where('state', '!=', 'withdrawn').execute()
    }),
  )

  const units = () => everybody.map(province.unitId)
  /** The morning of a day: whoever is to be told is told, and what lies in the queue goes out. Answers who got a mail. */
  async function morning(day: string): Promise<string[]> {
    province.setNow(`${day}T00:30:00Z`)
    await remindUnits(province.server.office, units(), day)
    return posted()
  }
  async function posted(): Promise<string[]> {
    await sendMails(province.server.office)
    const fresh = mailbox.received.slice(seen)
    seen = mailbox.received.length
    return fresh.map(({ to }) => to.split('@')[0] ?? '').toSorted()
  }
  const last = () => mailbox.received.at(-1)
  const notices = async (unit: TrialUnit, more = ''): Promise<NoticePage> =>
    (await (await province.as(unit)).ask<NoticePage>('GET', `/api/notices?limit=50${more}`)).body
  const rungs = async (unit: TrialUnit) => (await notices(unit)).items.map(({ rung }) => rung)

  test('the ladder is climbed once, rung by rung, each told to whom it is for', async () => {
    const told: string[] = []
    for (let day = 16; day <= 31; day++) told.push(`${day}/3 ${(await morning(`2026-03-${day}`)).join(' ')}`.trim())
    for (let day = 1; day <= 20; day++) told.push(`${day}/4 ${(await morning(`2026-04-${String(day).padStart(2, '0')}`)).join(' ')}`.trim())
    assert.deepEqual(
      told.filter(line => line.includes(' ')),
      [
        '23/3 education health',
        '26/3 education health',
        '30/3 education health',
        '31/3 education health',
        // Four working days after the term, over a weekend; the province has assigned it and stands above, and is told once of each.
        '3/4 education health province',
        '13/4 education health province',
      ],
    )
    assert.deepEqual((await rungs('education')).toReversed(), [
      'due-in-a-week',
      'due-in-two-days',
      'due-today',
      'overdue',
      'overdue-raised',
      'overdue-long',
    ])
    assert.deepEqual(await rungs('province'), ['overdue-long', 'overdue-long', 'overdue-raised', 'overdue-raised'])
    assert.deepEqual(await rungs('finance'), [])
  })

  test('a digest says what is to be done, with a link to each thing, and comes in plain words', async () => {
    await morning('2026-03-31')
    const mail = mailbox.received.find(({ to, subject }) => to.startsWith('education@') && subject.includes('31/03/2026'))
    assert.ok(mail)
    assert.equal(mail.subject, 'Sở Giáo dục và Đào tạo: 1 việc cần chú ý, ngày 31/03/2026')
    assert.match(mail.text, /^Kính gửi education,\n\nSở Giáo dục và Đào tạo có 1 việc/)
    assert.match(
      mail.text,
      /Mới quá hạn \(1\)\n- .*tập huấn cho giáo viên.* \(hạn 30\/03\/2026\)\n {2}https:\/\/dondoc\.songtrang\.example\/obligations\/[0-9a-f-]{36}/,
    )
    assert.match(mail.text, /https:\/\/dondoc\.songtrang\.example\/notices/)
    assert.match(mail.raw, /Auto-Submitted: auto-generated/)
  })

  test('many things of a day are one mail', async () => {
    await province.publish(oneTask)
    await province.publish(oneTask)
    assert.deepEqual(await morning('2026-03-31'), ['education', 'health'])
    assert.match(last()?.text ?? '', /Mới quá hạn \(3\)/)
    assert.deepEqual(await morning('2026-03-31'), [])
  })

  test('while the ball lies with the one who assigned the unit hears nothing, and the other side does', async () => {
    const { client, id } = await province.owed('education', planId)
    await province.step(client, id, { type: 'accept' })
    province.setNow('2026-03-20T03:00:00Z')
    assert.equal((await province.step(await province.as('education'), id, { type: 'submit' })).status, 204)
    assert.deepEqual(await morning('2026-03-23'), ['health'])
    assert.deepEqual(await morning('2026-03-24'), ['province'])
    assert.deepEqual(await rungs('province'), ['judge'])
    province.setNow('2026-03-31T03:00:00Z')
    const clerk = await province.as('province')
    assert.equal((await province.step(clerk, id, { type: 'return', reason: 'thiếu danh sách' })).status, 204)
    assert.deepEqual(await morning('2026-04-01'), ['education', 'health'])
  })

  test('a request for time pauses the term, waits two working days, then goes up', async () => {
    province.setNow('2026-03-23T03:00:00Z')
    const { client, id } = await province.owed('education', planId)
    await client.ask('POST', `/api/obligations/${id}/extensions`, { askedFor: '2026-04-30', reason: 'mưa lũ' })
    assert.deepEqual(await morning('2026-03-24'), ['health'])
    assert.deepEqual(await morning('2026-03-25'), ['province'])
    assert.deepEqual(await rungs('province'), ['extension'])
    assert.deepEqual(await morning('2026-03-30'), ['health', 'province'])
    assert.deepEqual((await rungs('province'))[0], 'extension-raised')
  })

  test('who has just acted is not reminded of it', async () => {
    const { client, id } = await province.owed('education', planId)
    await province.step(client, id, { type: 'accept' })
    province.setNow('2026-03-20T03:00:00Z')
    assert.equal((await province.step(await province.as('education'), id, { type: 'progress' }, { words: 'Đã mở 01 lớp' })).status, 204)
    assert.deepEqual(await morning('2026-03-23'), ['health'])
    const page = await notices('education')
    assert.deepEqual([page.items.map(({ rung, read }) => [rung, read]), page.unread], [[['due-in-a-week', true]], 0])
    assert.deepEqual(await morning('2026-03-26'), ['education', 'health'])
  })

  test('on days on which offices do not work nobody is told', async () => {
    for (const day of ['2026-03-21', '2026-03-22', '2026-02-17']) assert.deepEqual(await morning(day), [])
    assert.equal((await notices('education')).items.length, 0)
  })

  test('servers that stood still for a fortnight say what stands now, once', async () => {
    await morning('2026-03-23')
    assert.deepEqual(await morning('2026-04-07'), ['education', 'health', 'province'])
    assert.deepEqual((await rungs('education')).toReversed(), ['due-in-a-week', 'overdue-raised'])
  })

  test('an office that wants no mail gets none and still sees its notices; what was read on the page is not mailed', async () => {
    const health = await province.as('health')
    assert.equal((await health.ask('PUT', '/api/notices/mail', { wanted: false })).status, 204)
    assert.deepEqual(await morning('2026-03-23'), ['education'])
    const page = await notices('health')
    assert.deepEqual([page.items.length, page.unread, page.mail], [1, 1, false])
    assert.equal(
      (await (await province.as('health')).ask('POST', '/api/notices/reading', { ids: page.items.map(({ id }) => id) })).status,
      204,
    )
    assert.deepEqual([(await notices('health')).unread, (await notices('health', '&unread=yes')).items.length], [0, 0])
    assert.equal((await notices('education')).unread, 1)
    await (await province.as('education')).ask('POST', '/api/notices/reading', { ids: null })
    assert.equal((await notices('education')).unread, 0)
  })

  test('two workers at once tell each thing once', async () => {
    province.setNow('2026-03-31T00:30:00Z')
    await Promise.all(Array.from({ length: 6 }, () => remindUnits(province.server.office, units(), '2026-03-31')))
    assert.deepEqual(await posted(), ['education', 'health'])
    assert.equal((await notices('education')).items.length, 1)
  })

  test('a server that dies before its commit has told nothing, and another tells it all', async () => {
    const { office } = province.server
    province.setNow('2026-03-31T00:30:00Z')
    // The notices are written, the second mail is not.
    let mails = 0
    const newId = () => {
      if (++mails === 2) throw new Error('the power fails')
      return office.newId()
    }
    const dying = { ...office, newId }
    await assert.rejects(remindUnits(dying, units(), '2026-03-31'), /the power fails/)
    assert.deepEqual([await posted(), (await notices('education')).items.length], [[], 0])
    assert.deepEqual(await morning('2026-03-31'), ['education', 'health'])
  })

  test('a server that dies between its commit and the sending leaves the mail to another, who sends it once', async () => {
    province.setNow('2026-03-31T00:30:00Z')
    await remindUnits(province.server.office, units(), '2026-03-31')
    // Two other servers begin the day again and send.
    await Promise.all([morning('2026-03-31'), sendMails(province.server.office)])
    assert.equal(mailbox.received.filter(({ subject }) => subject.includes('31/03/2026')).length >= 2, true)
    const got = mailbox.received.slice(-2).map(({ to }) => to)
    assert.deepEqual(new Set(got).size, 2)
    assert.deepEqual(await morning('2026-03-31'), [])
  })

  test('whoever sits in the office when the mail is made gets it: the office is told, not a person', async () => {
    const { office } = province.server
    await addAccount(office, {
      username: 'kế nhiệm',
      name: 'Kế nhiệm',
      email: 'ke-nhiem@songtrang.example',
      post: 'alternate-focal-point',
      unitId: province.unitId('finance'),
      password: trialPassword,
      mustChangePassword: false,
    })
    await province.publish(text =>
      oneTask(text).replace('tham mưu bố trí kinh phí thực hiện Kế hoạch', 'bố trí kinh phí trước ngày 31/3/2026'),
    )
    assert.deepEqual(await morning('2026-03-23'), ['education', 'finance', 'health', 'ke-nhiem'].toSorted())
  })

  test('nobody else’s notices are seen or marked', async () => {
    await morning('2026-03-23')
    const [notice] = (await notices('education')).items
    const finance = await province.as('finance')
    await finance.ask('POST', '/api/notices/reading', { ids: [notice?.id] })
    assert.equal((await notices('education')).unread, 1)
    assert.equal((await finance.ask('POST', '/api/notices/reading', { ids: ['x'] })).status, 404)
  })

  test('a notice is in the database once, whoever tries to write it again', async () => {
    await morning('2026-03-23')
    await assert.rejects(
      unaudited(province.server.office.store, async store => {
        const row = await store
          .selectFrom('notice')
          .select(['unit_id', 'obligation_id', 'rung', 'counted_from', 'day'])
          .executeTakeFirstOrThrow()
        await store.insertInto('notice').values(row).execute()
      }),
      /notice_unit_id_obligation_id_rung_counted_from_key/,
    )
  })
})
