import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openTrialProvince, type TrialProvince } from '../../src/server/trial-province.ts'
import { trialPassword } from '../../src/server/trial-server.ts'
import { openChores } from '../../src/usecase/chore/chores.ts'
import { sendMails } from '../../src/usecase/mail/send-mails.ts'
import { smtpMailer } from '../../src/usecase/mail/smtp-mailer.ts'
import { openTrialMailbox, type TrialMailbox } from '../../src/usecase/mail/trial-mailbox.ts'
import { assertSound, words } from './browser-office.ts'
import { nextYear, type OfficePages, openPages } from './planted-office.ts'

/** Mornings of a year, without those on which offices do not work. */
const mornings = (from: string, until: string): string[] => {
  const days: string[] = []
  for (let at = Date.parse(`${from}T00:30:00Z`); at <= Date.parse(`${until}T00:30:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString())
  return days
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 30_000; waitedMs += 20) {
    if (await isSo()) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`in vain: ${what}`)
}

describe('days go by, and offices are reminded', () => {
  let mailbox: TrialMailbox
  let province: TrialProvince
  let pages: OfficePages
  before(async () => {
    mailbox = await openTrialMailbox()
    province = await openTrialProvince({ mailer: smtpMailer(mailbox.settings), publicUrl: () => pages.url })
    pages = await openPages(province.server.office, trialPassword)
  })
  after(async () => {
    await pages.close()
    await province.server.close()
    await mailbox.close()
  })

  test('exactly the expected digests arrive, each once, while the clock goes from March to April', async () => {
    const { office } = province.server
    province.setNow(`${nextYear}-01-20T03:00:00Z`)
    const planId = await province.publish(text => text.replaceAll('2026', String(nextYear)))
    const { client, id } = await province.owed('health', planId)
    await province.step(client, id, { type: 'accept' })
    const chores = await openChores(office)
    const begun = async () => (await office.store.selectFrom('chore_day').select('day').execute()).map(({ day }) => day)
    const isAtWork = async (): Promise<boolean> => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
        where name in ('renew-duties', 'remind-units') and state in ('created', 'retry', 'active')`.execute(office.store)
      return rows[0]?.n !== 0
    }
    for (const now of mornings(`${nextYear}-03-15`, `${nextYear}-04-20`)) {
      province.setNow(now)
      await chores.enqueue(office.store, 'begin-day', {})
      chores.wake('begin-day')
      const day = now.slice(0, 10)
      await until(`${day} has begun`, async () => (await begun()).includes(day))
      // Mail goes out at once where a server runs; what has lain for days is given up.
      await until(`the work of ${day} is done`, async () => !(await isAtWork()))
      await sendMails(office)
      // Health has done its support when the term is near.
      if (day === `${nextYear}-03-25`) {
        const health = await province.as('health')
        assert.equal((await province.step(health, id, { type: 'submit' })).status, 204)
      }
    }
    await chores.stop()
    const told = mailbox.received.map(({ to, subject }) => `${to.split('@')[0]} ${subject.slice(-10, -5)}`)
    assert.equal(new Set(told).size, told.length, 'nobody got two on a day')
    const last = (unit: string) => told.filter(each => each.startsWith(`${unit} `)).length
    // A week and two days before, on the day, the day after, four and ten working days after.
    assert.equal(last('education'), 6)
    // A week before; then its part lies with the province.
    assert.equal(last('health'), 1)
    // Of health's part after two and five working days, of education's after four and ten.
    assert.equal(last('province'), 4)
    assert.equal(told.length, 11, told.join())
  })

  test('the link of a digest leads to the thing; the bell counts what was not seen', async () => {
    const mail = mailbox.received.findLast(({ to }) => to.startsWith('education@'))
    const link = /https?:\/\/\S+(\/obligations\/\S+)/.exec(mail?.text ?? '')?.[1]
    assert.ok(link)
    const page = await pages.at('education', link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: words('notices-unread').replace('{count}', '6') }).click()
    await page.getByRole('heading', { name: words('notices'), level: 1 }).waitFor()
    await assertSound(page, 'notices')
    await page.getByRole('button', { name: words('notices-mark-all') }).click()
    await page.getByRole('link', { name: words('notices'), exact: true }).waitFor()
    await page.context().close()
  })

  test('the province urges in writing; opening it leaves the receipt, and the answer is there', async () => {
    const page = await pages.at('province', '/urgings/new')
    await page.getByRole('link', { name: /Sở Giáo dục và Đào tạo/ }).click()
    await page.getByLabel(words('urging-words'), { exact: true }).fill('Đề nghị Sở báo cáo kết quả trước ngày 30/4.')
    await assertSound(page, 'new urging')
    await page.getByRole('button', { name: words('urging-preview') }).click()
    await page.getByRole('heading', { name: 'Đôn đốc lần 1' }).waitFor()
    await page.getByRole('button', { name: words('urging-send'), exact: true }).click()
    await page.getByRole('heading', { name: `Số 1/ĐĐ-${nextYear} · Đôn đốc lần 1`, level: 1 }).waitFor()
    await page.getByText(words('urging-unopened')).waitFor()

    const other = await pages.at('education', '/urgings')
    await other.getByRole('link', { name: /Đôn đốc lần 1/ }).click()
    await other.getByLabel(words('urging-answer')).fill('Sở sẽ hoàn thành trước ngày 25/4.')
    await other.getByRole('button', { name: words('urging-send-answer') }).click()
    await other.getByText('Sở sẽ hoàn thành trước ngày 25/4.').first().waitFor()
    await assertSound(other, 'urging')

    await page.reload()
    await page.getByText('Sở sẽ hoàn thành trước ngày 25/4.').waitFor()
    assert.equal(await page.getByText(words('urging-unopened')).count(), 0)
    await page.context().close()
    await other.context().close()
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(pages.faults(), []))
})
