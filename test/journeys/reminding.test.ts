import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Browser, chromium, type Page } from 'playwright-core'
import { makeApp } from '../../src/server/make-app.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../../src/server/trial-province.ts'
import { trialPassword } from '../../src/server/trial-server.ts'
import { openChores } from '../../src/usecase/chore/chores.ts'
import { sendMails } from '../../src/usecase/mail/send-mails.ts'
import { smtpMailer } from '../../src/usecase/mail/smtp-mailer.ts'
import { openTrialMailbox, type TrialMailbox } from '../../src/usecase/mail/trial-mailbox.ts'
import { browserFlags, narrow, seriousFindings, wide, words } from './browser-office.ts'

const pages = join(import.meta.dirname, '..', '..', 'dist', 'web')
/** A cookie ends by the browser's own clock, so that the plan lies ahead of it. */
const year = new Date().getFullYear() + 1

/** Mornings of a year, without those on which offices do not work. */
const mornings = (from: string, until: string): string[] => {
  const days: string[] = []
  for (let at = Date.parse(`${from}T00:30:00Z`); at <= Date.parse(`${until}T00:30:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString())
  return days
}

describe('days go by, and offices are reminded', () => {
  let mailbox: TrialMailbox
  let province: TrialProvince
  let browser: Browser
  let url = ''
  let stop = async (): Promise<void> => undefined
  before(async () => {
    mailbox = await openTrialMailbox()
    let address = ''
    province = await openTrialProvince({ mailer: smtpMailer(mailbox.settings), publicUrl: () => address })
    const app = await makeApp(province.server.office, { logLevel: 'silent', trustProxy: false, webDir: pages })
    url = address = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags })
    stop = async () => {
      await browser.close()
      await app.close()
      await province.server.close()
      await mailbox.close()
    }
  })
  after(() => stop())

  async function at(unit: TrialUnit, path: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: wide, locale: 'vi-VN', baseURL: url })).newPage()
    page.setDefaultTimeout(15_000)
    await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
    await page.getByLabel(words('username')).fill(unit)
    await page.getByLabel(words('password'), { exact: true }).fill(trialPassword)
    await page.getByRole('button', { name: words('sign-in'), exact: true }).click()
    await page.waitForURL(`**${path}`)
    return page
  }
  const sound = async (page: Page, name: string): Promise<void> => {
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size)
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')) <= 0, name)
    }
    assert.deepEqual(await seriousFindings(page), [], name)
  }

  test('exactly the expected digests arrive, each once, while the clock goes from March to April', async () => {
    const { office } = province.server
    province.setNow(`${year}-01-20T03:00:00Z`)
    const planId = await province.publish(text => text.replaceAll('2026', String(year)))
    const { client, id } = await province.owed('health', planId)
    await province.step(client, id, { type: 'accept' })
    const chores = await openChores(office)
    const digests = async () => (await office.store.selectFrom('chore_day').select('day').execute()).map(({ day }) => day)
    const isAtWork = async (): Promise<boolean> => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pgboss.job
        where name = 'remind-units' and state in ('created', 'retry', 'active')`.execute(office.store)
      return rows[0]?.n !== 0
    }
    for (const now of mornings(`${year}-03-15`, `${year}-04-20`)) {
      province.setNow(now)
      await chores.enqueue(office.store, 'begin-day', {})
      chores.wake('begin-day')
      const day = now.slice(0, 10)
      for (let waited = 0; !(await digests()).includes(day); waited++) {
        assert.ok(waited < 1000, `${day} has not begun`)
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      // Mail goes out at once where a server runs; what has lain for days is given up.
      while (await isAtWork()) await new Promise(resolve => setTimeout(resolve, 20))
      await sendMails(office)
      // Health has done its support when the term is near.
      if (day === `${year}-03-25`) {
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
    const page = await at('education', link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: words('notices-unread').replace('{count}', '6') }).click()
    await page.getByRole('heading', { name: words('notices'), level: 1 }).waitFor()
    await sound(page, 'notices')
    await page.getByRole('button', { name: words('notices-mark-all') }).click()
    await page.getByRole('link', { name: words('notices'), exact: true }).waitFor()
    await page.context().close()
  })

  test('the province urges in writing; opening it leaves the receipt, and the answer is there', async () => {
    const page = await at('province', '/urgings/new')
    await page.getByRole('link', { name: /Sở Giáo dục và Đào tạo/ }).click()
    await page.getByLabel(words('urging-words'), { exact: true }).fill('Đề nghị Sở báo cáo kết quả trước ngày 30/4.')
    await sound(page, 'new urging')
    await page.getByRole('button', { name: words('urging-preview') }).click()
    await page.getByRole('heading', { name: 'Đôn đốc lần 1' }).waitFor()
    await page.getByRole('button', { name: words('urging-send'), exact: true }).click()
    await page.getByRole('heading', { name: `Số 1/ĐĐ-${year} · Đôn đốc lần 1`, level: 1 }).waitFor()
    await page.getByText(words('urging-unopened')).waitFor()

    const other = await at('education', '/urgings')
    await other.getByRole('link', { name: /Đôn đốc lần 1/ }).click()
    await other.getByLabel(words('urging-answer')).fill('Sở sẽ hoàn thành trước ngày 25/4.')
    await other.getByRole('button', { name: words('urging-send-answer') }).click()
    await other.getByText('Sở sẽ hoàn thành trước ngày 25/4.').first().waitFor()
    await sound(other, 'urging')

    await page.reload()
    await page.getByText('Sở sẽ hoàn thành trước ngày 25/4.').waitFor()
    assert.equal(await page.getByText(words('urging-unopened')).count(), 0)
    await page.context().close()
    await other.context().close()
  })
})
