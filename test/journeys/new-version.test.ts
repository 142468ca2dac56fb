import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import {
  type BrowserOffice,
  narrow,
  openBrowserOffice,
  sampleFile,
  seriousFindings,
  signInFirst,
  untilSaved,
  upload,
  words,
} from './browser-office.ts'

const name = 'digital-public-services.txt'
const firstVersion = sampleFile(name).toString('utf8')

describe('a document comes again in a new version', () => {
  let office: BrowserOffice
  let page: Page
  let former = ''
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage()
    await signInFirst(office, page)
    await upload(page, name, Buffer.from(firstVersion))
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
    former = new URL(page.url()).pathname
  })
  after(async () => {
    await office.close()
  })

  const picture = async (file: string) => {
    const { PICTURES: folder } = process.env
    if (folder) await page.screenshot({ path: `${folder}/${file}.png` })
  }
  const versions = () => page.getByTestId('versions')

  test('the clerk accepts what is clear in the first version', async () => {
    await page.getByRole('button', { name: /Chấp nhận \d+ mục/ }).click()
    await untilSaved(page)
  })

  test('the register knows the second one by its number, and the review is carried over', async () => {
    const second = firstVersion.replace('trước ngày 31 tháng 3 năm 2027', 'trước ngày 30 tháng 4 năm 2027')
    assert.notEqual(second, firstVersion)
    await page.goto('/documents')
    await upload(page, 'ban-moi.txt', Buffer.from(second))
    await page.waitForURL(url => /\/documents\/[\w-]{8,}/.test(url.pathname) && url.pathname !== former)
    await versions().getByText(name).waitFor()
    await picture('version-offered-1440')
    await versions()
      .getByRole('button', { name: words('version-tie') })
      .click()
    await versions().getByText(words('version-of')).waitFor()
    await picture('version-tied-1440')
    assert.deepEqual(await seriousFindings(page), [])
  })

  test('only what changed is asked, beside what it said before', async () => {
    await page.getByRole('link', { name: new RegExp(`^${words('show-changed')}`) }).click()
    const rows = page.locator('.items > [data-row]')
    await rows.first().waitFor()
    await rows.first().locator('.item-head').click()
    await page.locator('.amended').getByText(words('amended-was')).waitFor()
    await picture('version-changed-1440')
    await page.setViewportSize(narrow)
    await picture('version-changed-390')
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    assert.ok(overflow <= 0)
  })

  test('the former version points to the new one and can be changed no more', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(former)
    await versions().getByText('ban-moi.txt').waitFor()
    assert.equal(await page.locator('.item-check').count(), 0)
    await picture('version-replaced-1440')
    assert.deepEqual(office.faults(), [])
  })
})
