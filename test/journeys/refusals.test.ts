import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { say } from '../../src/core/wording/say.ts'
import {
  type BrowserOffice,
  openBrowserOffice,
  sampleFile,
  selectedRow,
  signIn,
  signInFirst,
  untilSaved,
  upload,
  words,
} from './browser-office.ts'

/** The head of a WebP picture: photographs in PNG, JPEG and TIFF are read, this one is not. */
const picture = Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1')

describe('what is refused says why and what to do', () => {
  let office: BrowserOffice
  let page: Page
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage()
    await signInFirst(office, page)
  })
  after(() => office.close())
  const refused = () => page.locator('.upload-refused')

  test('a wrong password', async () => {
    const other = await office.openPage()
    await signIn(other, 'sai mật khẩu rồi')
    await other.getByText(say('vi', 'refusal.sign-in-failed')).waitFor()
  })

  test('a picture that is called a Word file', async () => {
    await upload(page, 'ke-hoach.docx', picture)
    await refused()
      .getByText(/ke-hoach\.docx thực chất là ảnh/)
      .waitFor()
  })

  test('a document with a stamp of secrecy, of which nothing is kept', async () => {
    const plan = sampleFile('child-rights-education.txt').toString('utf8').replace('KẾ HOẠCH\n', 'MẬT\n\nKẾ HOẠCH\n')
    await upload(page, 'ke-hoach-mat.txt', Buffer.from(plan))
    await refused()
      .getByText(/dấu chỉ độ mật/)
      .waitFor()
    await page.goto('/documents')
    await page.getByRole('heading', { name: words('documents-empty') }).waitFor()
  })

  test('a document that is there already, with the way to the first', async () => {
    const plan = sampleFile('storm-preparedness.txt')
    await upload(page, 'phong-chong-bao.txt', plan)
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
    const first = page.url()
    await page.goto('/documents')
    await upload(page, 'ban-sao.txt', plan)
    await refused()
      .getByRole('link', { name: words('upload-open-first', { name: 'phong-chong-bao.txt' }) })
      .click()
    await page.waitForURL(url => url.pathname === new URL(first).pathname)
  })

  test('a file dropped anywhere on the register comes in', async () => {
    await page.goto('/documents')
    await page.locator('table').waitFor()
    const bytes = JSON.stringify([...sampleFile('digital-public-services.docx')])
    const data = await page.evaluateHandle(
      `(() => { const transfer = new DataTransfer(); transfer.items.add(new File([new Uint8Array(${bytes})], 'dich-vu-cong.docx')); return transfer })()`,
    )
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
    await page.getByText(words('drop-here')).waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer: data })
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
  })

  test('two people at one review: the later one sees what the first did, and that the own step was not done', async () => {
    await page.locator('.item-head').first().waitFor()
    const other = await office.openPage()
    await signIn(other)
    await other.locator('table').waitFor()
    await other.goto(page.url())
    await other.locator('.item-head').first().click()
    await other.keyboard.press('x')
    await untilSaved(other)
    await page.locator('.item-head').nth(1).click()
    await page.keyboard.press('a')
    await page.getByText(words('review-changed')).waitFor()
    assert.equal(await page.locator('.item-rejected').count(), 1)
    assert.equal(await page.locator('.item-accepted').count(), 0)
  })

  test('with the line down, steps wait and are sent when it is back', async () => {
    await page.reload()
    await page.locator('.item-head').nth(3).click()
    await page.context().setOffline(true)
    await page.keyboard.press('x')
    await page.getByText(words('line-waiting', { count: 1 })).waitFor()
    await page.getByText(words('offline')).waitFor()
    await page.context().setOffline(false)
    await untilSaved(page)
    await page.reload()
    await selectedRow(page).or(page.locator('.item-head').first()).first().waitFor()
    assert.equal(await page.locator('.item-rejected').count(), 2)
  })

  test('a document under review is deleted only after it has been asked', async () => {
    await page.goto('/documents')
    const line = page.locator('tbody tr').filter({ hasText: 'dich-vu-cong.docx' })
    await line.getByRole('button').click()
    await page.getByRole('button', { name: words('delete-keep') }).click()
    await line.waitFor()
    await line.getByRole('button').click()
    await page.getByRole('button', { name: words('delete-do'), exact: true }).click()
    await page.getByText(/^Đã xóa/).waitFor()
    assert.equal(await line.count(), 0)
  })

  test('an account that only reads is offered nothing that it may not do', async () => {
    const reader = await office.openPage()
    await reader.route('**/api/session', async route => {
      const response = await route.fetch()
      if (route.request().method() !== 'GET' || !response.ok()) return route.fulfill({ response })
      const { account } = await response.json()
      return route.fulfill({ response, json: { account: { ...account, role: 'viewer', may: [] } } })
    })
    await signIn(reader)
    await reader.locator('table').waitFor()
    await reader.reload()
    await reader.locator('.register-subject').first().click()
    await reader.locator('.item-head').first().click()
    await reader.keyboard.press('a')
    await reader.getByText(words('review-read-only')).waitFor()
    assert.equal(await reader.getByRole('button', { name: words('accept') }).count(), 0)
    assert.equal(await reader.getByRole('checkbox').count(), 0)
    await reader.goto('/documents')
    await reader.locator('table').waitFor()
    assert.equal(await reader.getByRole('button', { name: words('upload') }).count(), 0)
    assert.equal(await reader.getByRole('row').getByRole('button').count(), 0)
  })

  test('with the server out of reach the page says so, and shows the list when asked again', async () => {
    let down = true
    const other = await office.openPage()
    await other.route('**/api/documents?*', route => (down ? route.abort() : route.continue()))
    await signIn(other)
    await other.getByText(words('unreachable-title')).waitFor()
    down = false
    await other.getByRole('button', { name: words('try-again') }).click()
    await other.locator('table').waitFor()
  })

  test('an address that names nothing', async () => {
    await page.goto('/documents/00000000-0000-4000-8000-000000000000')
    await page.getByText(say('vi', 'refusal.not-found')).waitFor()
    await page.goto('/khong-co-trang-nay')
    await page.getByText(words('not-found-text')).waitFor()
  })

  test('nothing went wrong in the browser besides', () =>
    assert.deepEqual(
      office.faults().filter(fault => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(fault)),
      [],
    ))
})
