import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { pdfFixture } from '../../src/format/pdf/pdf-fixture.ts'
import { renderPng } from '../../src/format/picture/render-png.ts'
import { PdfPictures } from '../../src/format/scan/pdf-pictures.ts'
import {
  type BrowserOffice,
  narrow,
  openBrowserOffice,
  seriousFindings,
  signIn,
  signInFirst,
  upload,
  wide,
  words,
} from './browser-office.ts'

const plan = readFileSync(join(import.meta.dirname, '../../src/format/pdf/fixtures/plan.pdf'))

/** A plan of a hundred pages, a task on every third line. */
function longPlan(): Buffer {
  const head = ['ỦY BAN NHÂN DÂN TỈNH BÌNH AN', 'KẾ HOẠCH', 'Phòng, chống thiên tai năm 2026', 'II. NHIỆM VỤ']
  const task = (n: number): string[] => [
    `${n}. Sở Y tế chủ trì, phối hợp với Sở Tài chính kiểm tra kho thuốc số ${n}`,
    `của các trạm y tế trên địa bàn tỉnh và lập danh mục vật tư cần bổ sung,`,
    `hoàn thành trước ngày ${String((n % 28) + 1).padStart(2, '0')}/9/2026.`,
  ]
  const pages = Array.from({ length: 100 }, (_, page) => {
    const lines = [...(page === 0 ? head : []), ...Array.from({ length: 12 }, (_, i) => task(page * 12 + i + 1)).flat()]
    return { texts: lines.map((text, i) => ({ text, x: 70, y: 60 + i * 18, size: 12 })) }
  })
  return Buffer.from(pdfFixture(pages))
}

interface Traced {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor, whatever else the machine has to do. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Milliseconds that the longest task of the page's thread works, while the pane is scrolled from top to bottom as fast as a wheel turns. */
async function longestWhileScrolling(page: Page): Promise<number> {
  const browser = page.context().browser()
  assert.ok(browser)
  await page.locator('.source-pane').evaluate(pane => pane.scrollTo(0, 0))
  await page.locator('.source-pane').hover()
  await page.waitForTimeout(1000)
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] })
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(30)
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Traced[] }
  const threads = traceEvents.filter(event => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
  const ofPage = (event: Traced): boolean => threads.some(({ pid, tid }) => pid === event.pid && tid === event.tid)
  const tasks = traceEvents.filter(event => event.name === 'RunTask' && event.ph === 'X' && ofPage(event))
  assert.ok(tasks.length > 100, `${tasks.length} tasks`)
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

describe('the pages of a file beside what was read from them', () => {
  let office: BrowserOffice
  let page: Page
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage(wide)
    await signInFirst(office, page)
  })
  after(() => office.close())

  const toPages = (on: Page) => on.locator('.source-head').getByText(words('source-view-page'), { exact: true }).click()

  test('a PDF is shown as its pages look, the words of the chosen item marked on them', async () => {
    await upload(page, 'plan.pdf', plan)
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
    await page.locator('.item-head').first().click()
    await page.locator('.sheet .in-selected').first().waitFor()
    await toPages(page)
    const mark = page.locator('.page-figure .in-selected').first()
    await mark.waitFor()
    assert.match(page.url(), /view=page/)
    const picture = page.locator('.page-picture').first()
    await picture.waitFor()
    for (
      let waited = 0;
      waited < 40 && (await page.evaluate<number>('document.querySelector(".page-picture").naturalWidth')) < 400;
      waited++
    )
      await page.waitForTimeout(100)
    assert.ok((await page.evaluate<number>('document.querySelector(".page-picture").naturalWidth')) >= 400)
    const [around, inside] = [await page.locator('.page-figure').first().boundingBox(), await mark.boundingBox()]
    assert.ok(around && inside && inside.x > around.x && inside.x + inside.width < around.x + around.width && inside.height > 5)
    assert.deepEqual(await seriousFindings(page), [])
  })

  test('words pressed on a page choose their item', async () => {
    await page.locator('.page-mark.in-item').last().click()
    await page.waitForURL(/[?&]item=/)
  })

  test('the pages fit a telephone, and can be enlarged', async () => {
    const phone = await office.openPage(narrow)
    await signIn(phone)
    await phone.waitForURL(/\/documents$/)
    await phone.goto(`${new URL(page.url()).pathname}?pane=source&view=page`)
    await phone.locator('.page-picture').first().waitFor()
    const overflow = (): Promise<number> => phone.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    assert.ok((await overflow()) <= 0)
    await phone.getByRole('button', { name: words('zoom-in') }).click()
    assert.ok((await overflow()) <= 0, 'the page scrolls in its own frame')
    const width = (await phone.locator('.page-figure').first().boundingBox())?.width ?? 0
    assert.ok(width > 450, `${width}`)
    assert.deepEqual(await seriousFindings(phone), [])
  })

  test('a hundred pages scroll without stutter, as text and as pages', { timeout: 180_000 }, async test => {
    await page.goto('/documents')
    await upload(page, 'dai.pdf', longPlan())
    await page.waitForURL(/\/documents\/[\w-]{8,}/, { timeout: 90_000 })
    await page.locator('.item-head').first().waitFor({ timeout: 60_000 })
    const asText = await longestWhileScrolling(page)
    await toPages(page)
    await page.locator('.page-picture').first().waitFor()
    const asPages = await longestWhileScrolling(page)
    assert.ok(asText <= 50 && asPages <= 50, `the longest tasks work ${asText} and ${asPages} ms`)
    test.diagnostic(`longest task while scrolling a hundred pages: ${asText} ms as text, ${asPages} ms as pages`)
    assert.equal(await page.locator('.page-figure').count(), 100)
    const loaded = await page.locator('.page-picture').count()
    assert.ok(loaded > 0 && loaded < 12, `${loaded} pictures are held`)
  })

  test('a scan is recognised while the register tells how far it is, then reviewed with its unsure words marked', {
    timeout: 120_000,
  }, async () => {
    const pages = await PdfPictures.open(plan)
    const scan = renderPng(await pages.gray(0, 130))
    pages.close()
    await page.goto('/documents')
    await upload(page, 'bản quét.png', scan)
    await page.getByRole('button', { name: words('recognising-cancel') }).waitFor()
    await page.getByText(words('recognised', { name: 'bản quét.png' })).waitFor({ timeout: 90_000 })
    await page.locator('.register tr').filter({ hasText: 'bản quét.png' }).getByRole('link').first().click()
    await page.locator('.file-notes[open]').waitFor()
    await toPages(page)
    await page.locator('.page-mark.in-item').first().waitFor()
    assert.deepEqual(office.faults(), [])
  })
})
