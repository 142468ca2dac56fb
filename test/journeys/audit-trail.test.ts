import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { say } from '../../src/core/wording/say.ts'
import { type BrowserOffice, openBrowserOffice, sampleFile, signInFirst, upload, words } from './browser-office.ts'

describe('the page of the audit trail', () => {
  let office: BrowserOffice
  let page: Page
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage()
    await signInFirst(office, page)
    await upload(page, 'child-rights-education.docx', sampleFile('child-rights-education.docx'))
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
  })
  after(() => office.close())

  const rows = () => page.locator('.audit-table tbody tr')

  test('tells what happened, the last first', async () => {
    await page.getByRole('link', { name: words('audit-nav') }).click()
    await rows().first().waitFor()
    assert.match((await rows().first().textContent()) ?? '', new RegExp(say('vi', 'audit.action-document-imported')))
  })

  test('is searched by keyboard, and the search stands in the address', async () => {
    await page.getByLabel(words('audit-action')).selectOption('signed-in')
    await page.getByLabel(words('audit-username'), { exact: true }).fill('admin')
    await page.keyboard.press('Enter')
    await page.waitForURL(/action=signed-in/)
    assert.match(page.url(), /username=admin/)
    // The former list stands until the new one has come.
    await rows().nth(1).waitFor({ state: 'detached' })
    await page.reload()
    await rows().first().waitFor()
    assert.equal(await page.getByLabel(words('audit-username'), { exact: true }).inputValue(), 'admin')
    assert.equal(await rows().count(), 1)
  })

  test('a search that finds nothing says so and leads back to all', async () => {
    await page.goto('/audit?username=nobody')
    await page.getByRole('heading', { name: words('audit-none-found') }).waitFor()
    await page
      .getByRole('link', { name: words('clear-filters') })
      .first()
      .click()
    await rows().first().waitFor()
  })

  test('the chain is checked, told whole, and exported', async () => {
    await page.getByText(words('audit-verified-never')).waitFor()
    await page.getByRole('button', { name: words('audit-verify') }).click()
    await page.getByText(/chuỗi nguyên vẹn, \d+ sự kiện/).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words('audit-export') }).click()])
    const text = readFileSync(await download.path(), 'utf8')
    assert.match(text, /^\{"format":"dondoc-audit","version":1\}\n/)
    assert.match(text, /\{"sha256":"[0-9a-f]{64}"\}\n$/)
  })

  test('nothing went wrong in the browser', () => assert.deepEqual(office.faults(), []))
})
