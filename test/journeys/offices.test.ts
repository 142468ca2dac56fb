import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type BrowserOffice, narrow, openBrowserOffice, seriousFindings, signIn, signInFirst, words } from './browser-office.ts'

describe('offices in the browser', () => {
  let office: BrowserOffice
  let page: Page
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage()
    await signInFirst(office, page)
  })
  after(() => office.close())

  const lineOf = (from: Page, post: 'administrator' | 'main-focal-point') =>
    from.locator('.offices > li').filter({ has: from.locator('.office-name', { hasText: words(`role-${post}`) }) })

  test('a vacant office is given to somebody, who then chooses from which one to act', async () => {
    await page.goto('/account')
    await page.locator('.own-offices').getByRole('link').first().click()
    const line = lineOf(page, 'main-focal-point')
    await line.getByText(words('office-vacant')).waitFor()
    await line.getByRole('button', { name: words('office-fill') }).click()
    await line.getByPlaceholder(words('office-person-pick')).fill('admin')
    await page.getByRole('option').first().click()
    assert.deepEqual(await seriousFindings(page), [])
    await line
      .getByRole('form')
      .getByRole('button', { name: words('office-fill') })
      .click()
    await page.getByText(words('office-filled')).waitFor()
    await page.getByLabel(words('office-act-as')).selectOption({ index: 0 })
    await page.getByText(/^Từ nay làm việc với chức danh/).waitFor()
    await lineOf(page, 'administrator').waitFor()
  })

  test('the last administrator is kept, and the page says why', async () => {
    await page.goto('/account')
    const acting = page.locator('.own-offices > li').filter({ hasText: words('role-administrator') })
    await acting
      .getByText(words('office-act-from'))
      .or(acting.getByText(words('office-acting')))
      .first()
      .waitFor()
    const choose = acting.getByRole('button', { name: words('office-act-from') })
    if (await choose.count()) await choose.click()
    await acting.getByText(words('office-acting')).waitFor()
    await acting.getByRole('link').click()
    const line = lineOf(page, 'administrator')
    await line.getByRole('button', { name: words('office-hand-over') }).click()
    await page.getByText(/^Ở lại với chức danh/).waitFor()
    await line
      .getByRole('form')
      .getByRole('button', { name: words('office-hand-over') })
      .click()
    await page.getByText(/quản trị viên cuối cùng/).waitFor()
  })

  test('on a phone the offices stand one under the other, and nothing sticks out', async () => {
    const phone = await office.openPage(narrow)
    await signIn(phone)
    await phone.waitForURL('**/documents')
    await phone.goto(page.url())
    await phone.locator('.offices').waitFor()
    assert.ok(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth'))
    assert.deepEqual(await seriousFindings(phone), [])
    assert.deepEqual(office.faults(), [])
  })
})
