import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { makeApp } from '../../src/server/make-app.ts'
import { openTrialDesk, type TrialDesk } from '../../src/server/trial-desk.ts'
import { trialPassword } from '../../src/server/trial-server.ts'
import { browserFlags, narrow, seriousFindings, wide, words } from './browser-office.ts'

const pages = join(import.meta.dirname, '..', '..', 'dist', 'web')

describe('work as a list, a board, a calendar and totals', () => {
  let desk: TrialDesk
  let browser: Browser
  let stop = async (): Promise<void> => undefined
  let url = ''
  let planId = ''
  before(async () => {
    desk = await openTrialDesk()
    for (let n = 1; n <= 60; n++) await desk.plant(randomUUID(), desk.province, `Xã Số ${n}`, 'commune')
    planId = (await desk.publish()).planId
    // A cookie ends by the browser's own clock: what was due in June is overdue by it.
    desk.at(new Date().toISOString())
    const app = await makeApp(desk.server.office, { logLevel: 'silent', trustProxy: false, webDir: pages })
    url = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags })
    stop = async () => {
      await browser.close()
      await app.close()
      await desk.close()
    }
  })
  after(() => stop())

  async function at(username: string, path: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: wide, locale: 'vi-VN', baseURL: url })).newPage()
    page.setDefaultTimeout(15_000)
    await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
    await page.getByLabel(words('username')).fill(username)
    await page.getByLabel(words('password'), { exact: true }).fill(trialPassword)
    await page.getByRole('button', { name: words('sign-in'), exact: true }).click()
    await page.getByRole('heading', { name: words('work'), level: 1 }).waitFor()
    return page
  }
  const lines = (page: Page) => page.locator('.work-line')
  const sound = async (page: Page, name: string): Promise<void> => {
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size)
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')) <= 0, name)
    }
    await page.setViewportSize(wide)
    assert.deepEqual(await seriousFindings(page), [], name)
  }

  test('a department chooses its work by keys, sees what will be done, takes it on and takes back what it handed in', async () => {
    const page = await at('education', '/work?side=owed')
    await lines(page).first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText(words('work-chosen', { count: 1 })).waitFor()
    const bulk = (code: Parameters<typeof words>[0]) => page.getByRole('button', { name: `${words(code)} (1)`, exact: true })
    for (const code of ['act-accept', 'act-submit'] as const) {
      await bulk(code).click()
      await page
        .locator('.bulk-plan')
        .getByText(words('work-will', { count: 1 }))
        .waitFor()
      await sound(page, code)
      await page
        .locator('.bulk-plan')
        .getByRole('button', { name: `${words(code)} (1)` })
        .click()
      await page.getByText(words('work-done', { act: words(code), count: 1 })).waitFor()
      if (code === 'act-accept') {
        await page
          .locator('.work-line', { hasText: words('obligation-accepted') })
          .getByRole('checkbox')
          .check()
      }
    }
    await page.getByRole('button', { name: words('work-undo') }).click()
    await page
      .locator('.bulk-plan')
      .getByRole('button', { name: `${words('act-recall')} (1)` })
      .click()
    await page
      .locator('.work-line', { hasText: words('obligation-accepted') })
      .first()
      .waitFor()
  })

  test('a province filters, keeps the filter, and finds it again; the address says all of it', async () => {
    const page = await at('province', '/work')
    await page.getByLabel(words('work-search')).fill('ubnd bo hoc')
    await page.waitForURL(/q=ubnd/)
    await page.getByRole('button', { name: words('score-overdue') }).click()
    await page.waitForURL(/late=overdue/)
    await lines(page).nth(49).waitFor()
    await page.getByRole('button', { name: words('load-more') }).click()
    await lines(page).nth(60).waitFor()
    await sound(page, 'list')
    await page.getByRole('button', { name: words('work-save') }).click()
    await page.getByLabel(words('work-save-name')).fill('Trẻ em quá hạn')
    await page.getByRole('button', { name: words('save'), exact: true }).click()
    await page.getByRole('link', { name: 'Trẻ em quá hạn' }).waitFor()
    await page.goto('/work')
    await page.getByRole('link', { name: 'Trẻ em quá hạn' }).click()
    await page.waitForURL(/late=overdue/)
  })

  test('the same work stands on a board, in a calendar and in totals that lead to it', async () => {
    const page = await at('province', `/work?view=board&plan=${planId}`)
    await page.locator('.board-card').nth(40).waitFor()
    await sound(page, 'board')
    await page.goto(`/work?view=calendar&month=2026-06&plan=${planId}`)
    await page.locator('.calendar-count').first().click()
    await page.waitForURL(/day=2026-06-14/)
    await lines(page).first().waitFor()
    await sound(page, 'calendar')
    await page.goto(`/work?view=score&plan=${planId}`)
    await page.locator('.score-strong').waitFor()
    await sound(page, 'score')
    const total = Number(await page.locator('.score-strong .score-overdue').textContent())
    await page.locator('.score-strong .score-overdue').click()
    await page.getByText(words('shown-of', { shown: 50, total })).waitFor()
  })
})
