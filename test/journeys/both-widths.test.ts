import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { say } from '../../src/core/wording/say.ts'
import {
  type BrowserOffice,
  narrow,
  openBrowserOffice,
  sampleFile,
  selectedRow,
  seriousFindings,
  signIn,
  signInFirst,
  untilSaved,
  upload,
  wide,
  words,
} from './browser-office.ts'

describe('the pages at 1440 and at 390 pixels', () => {
  let office: BrowserOffice
  let page: Page
  let phone: Page
  let review = ''
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage(wide)
    phone = await office.openPage(narrow)
    await signInFirst(office, page)
    await upload(page, 'child-rights-education.docx', sampleFile('child-rights-education.docx'))
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
    review = new URL(page.url()).pathname
  })
  after(() => office.close())

  const sound = async (each: Page, place: string) => {
    assert.deepEqual(await seriousFindings(each), [], `${place} at ${each.viewportSize()?.width}`)
    const overflow = await each.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    assert.ok(overflow <= 0, `${place} at ${each.viewportSize()?.width} is ${overflow} px too wide`)
  }

  test('signing in is sound for everyone', async () => {
    const stranger = await office.openPage(wide)
    for (const size of [wide, narrow]) {
      await stranger.setViewportSize(size)
      await stranger.goto('/sign-in')
      await stranger.getByLabel(words('sign-in-name')).waitFor()
      await sound(stranger, 'sign-in')
    }
    await signIn(phone)
    await phone.locator('table').waitFor()
  })

  for (const [place, address, ready] of [
    ['register', '/documents', 'table'],
    ['account', '/account', 'form'],
    ['plans', '/plans', '.state-panel'],
    ['audit', '/audit', '.audit-table'],
  ] as const) {
    test(`${place} is sound for everyone`, async () => {
      for (const each of [page, phone]) {
        await each.goto(address)
        await each.locator(ready).first().waitFor()
        await sound(each, place)
      }
    })
  }

  test('the review is sound for everyone, its forms too', async () => {
    for (const each of [page, phone]) {
      await each.goto(review)
      await each.locator('.item-head').first().waitFor()
      await sound(each, 'review')
      await each.locator('.item-head').first().click()
      await selectedRow(each).locator('.card').waitFor()
      await sound(each, 'review with an item')
      await each.keyboard.press('e')
      await selectedRow(each).locator('form').waitFor()
      await sound(each, 'review with the form')
      await selectedRow(each)
        .getByRole('button', { name: new RegExp(`^${words('open-calendar', { field: '' })}`) })
        .first()
        .click()
      await each.locator('.mantine-DatePicker-day:visible').first().waitFor()
      await sound(each, 'review with the calendar')
      await each.keyboard.press('Escape')
      await each.locator('.mantine-DatePicker-day').first().waitFor({ state: 'detached' })
      await selectedRow(each).locator('form').waitFor()
      await selectedRow(each).getByLabel(words('field-text')).focus()
      await each.keyboard.press('Escape')
      await each.keyboard.press('s')
      await selectedRow(each).locator('.split-words').waitFor()
      await sound(each, 'review with the cutting form')
      await each.keyboard.press('Escape')
      await each.keyboard.press('?')
      await each.getByRole('dialog').waitFor()
      await sound(each, 'review with the list of keys')
    }
  })

  test('on a phone the sentence stands above the fields, and one press leads to the document', async () => {
    await phone.goto(review)
    await phone.locator('.item-head').first().click()
    const card = selectedRow(phone)
    await card.locator('blockquote').waitFor()
    await card.getByRole('button', { name: words('accept') }).click()
    await untilSaved(phone)
    await phone.getByText(words('pane-source'), { exact: true }).click()
    await phone.waitForURL(/pane=source/)
    assert.ok(await phone.locator('.sheet').isVisible())
    assert.ok(!(await phone.locator('.items').isVisible()))
    await phone.locator('.sheet .in-selected').first().click()
    await phone.locator('.items').waitFor()
  })

  test('the plan is sound for everyone', async () => {
    await page.goto(review)
    await page.locator('.item-head').first().waitFor()
    await page.keyboard.press('j')
    await selectedRow(page).waitFor()
    for (let rounds = 0; rounds < 80 && !(await page.getByRole('button', { name: words('to-publish') }).isVisible()); rounds++) {
      await page.keyboard.press('n')
      await page.keyboard.press((await selectedRow(page).getByText(words('no-lead')).count()) ? 'x' : 'a')
    }
    await untilSaved(page)
    await page.getByRole('button', { name: words('to-publish') }).click()
    await sound(page, 'publishing')
    await page.getByRole('button', { name: words('publish'), exact: true }).click()
    await page.waitForURL(/\/plans\/[\w-]{8,}/)
    const plan = page.url()
    for (const each of [page, phone]) {
      await each.goto(plan)
      await each.locator('.plan-task').first().waitFor()
      await sound(each, 'plan')
    }
  })

  test('the language turns everywhere at once and stays with the account', async () => {
    await page.goto('/documents')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: say('en', 'page.documents') }).waitFor()
    assert.equal(await page.evaluate('document.documentElement.lang'), 'en')
    await phone.goto('/account')
    await phone.getByRole('heading', { level: 1, name: say('en', 'page.account') }).waitFor()
    await phone.getByRole('main').getByRole('button', { name: 'Tiếng Việt' }).click()
    await phone.getByRole('heading', { level: 1, name: words('account') }).waitFor()
  })

  test('nothing went wrong in the browser and nothing was asked of another site', () => assert.deepEqual(office.faults(), []))
})
