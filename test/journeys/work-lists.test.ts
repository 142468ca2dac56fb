import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openTrialDesk, type TrialDesk } from '../../src/server/trial/trial-desk.ts'
import { trialPassword } from '../../src/server/trial/trial-server.ts'
import { assertSound, words } from './browser-office.ts'
import { type OfficePages, openPages } from './planted-office.ts'

describe('work as a list, a board, a calendar and totals', () => {
  let desk: TrialDesk
  let pages: OfficePages
  let planId = ''
  before(async () => {
    desk = await openTrialDesk()
    for (let n = 1; n <= 60; n++) await desk.plant(randomUUID(), desk.province, `Xã Số ${n}`, 'commune')
    planId = (await desk.publish()).planId
    // A cookie ends by the browser's own clock: what was due in June is overdue by it.
    desk.at(new Date().toISOString())
    pages = await openPages(desk.server.office, trialPassword)
  })
  after(async () => {
    await pages.close()
    await desk.close()
  })

  const lines = (page: Page) => page.locator('.work-line')

  test('an address with a view that does not exist shows the list', async () => {
    const page = await pages.at('education', '/work?view=wall&side=owed')
    await lines(page).first().waitFor()
  })

  test('a department chooses its work by keys, sees what will be done, takes it on and takes back what it handed in', async () => {
    const page = await pages.at('education', '/work?side=owed')
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
      await assertSound(page, code)
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
    const page = await pages.at('province', '/work')
    await page.getByLabel(words('work-search')).fill('ubnd bo hoc')
    await page.waitForURL(/q=ubnd/)
    await page.getByRole('button', { name: words('score-overdue') }).click()
    await page.waitForURL(/late=overdue/)
    await lines(page).nth(49).waitFor()
    await page.getByRole('button', { name: words('load-more') }).click()
    await lines(page).nth(60).waitFor()
    await assertSound(page, 'list')
    await page.getByRole('button', { name: words('work-save') }).click()
    await page.getByLabel(words('work-save-name')).fill('Trẻ em quá hạn')
    await page.getByRole('button', { name: words('save'), exact: true }).click()
    await page.getByRole('link', { name: 'Trẻ em quá hạn' }).waitFor()
    await page.goto('/work')
    await page.getByRole('link', { name: 'Trẻ em quá hạn' }).click()
    await page.waitForURL(/late=overdue/)
  })

  test('the same work stands on a board, in a calendar and in totals that lead to it', async () => {
    const page = await pages.at('province', `/work?view=board&plan=${planId}`)
    await page.locator('.board-card').nth(40).waitFor()
    await assertSound(page, 'board')
    await page.goto(`/work?view=calendar&month=2026-06&plan=${planId}`)
    await page.locator('.calendar-count').first().click()
    await page.waitForURL(/day=2026-06-14/)
    await lines(page).first().waitFor()
    await assertSound(page, 'calendar')
    await page.goto(`/work?view=score&plan=${planId}`)
    await page.locator('.score-strong').waitFor()
    await assertSound(page, 'score')
    const total = Number(await page.locator('.score-strong .score-overdue').textContent())
    await page.locator('.score-strong .score-overdue').click()
    await page.getByText(words('shown-of', { shown: 50, total })).waitFor()
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(pages.faults(), []))
})
