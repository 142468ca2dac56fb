import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { templateFixture } from '../../src/core/report/report-fixture.ts'
import { docxFixture, paragraph } from '../../src/format/docx/docx-fixture.ts'
import { entryBook } from '../../src/format/entry/entry-book.ts'
import { readFile } from '../../src/format/read-file.ts'
import type { SheetCell } from '../../src/format/sheet/book.ts'
import { readSheet } from '../../src/format/sheet/read-sheet.ts'
import { bookBytes } from '../../src/format/sheet/render-book.ts'
import { makeApp } from '../../src/server/make-app.ts'
import { reportTiming } from '../../src/server/trial-reports.ts'
import { clientOf, trialPlan } from '../../src/server/trial-server.ts'
import { plantUnit } from '../../src/store/trial-unit.ts'
import { addAccount } from '../../src/usecase/account/add-account.ts'
import { type OpenOffice, openOffice } from '../../src/usecase/ground/office.ts'
import { importDocument } from '../../src/usecase/import-document.ts'
import { moveReview } from '../../src/usecase/move-review.ts'
import { openReview } from '../../src/usecase/open-review.ts'
import { publishPlan } from '../../src/usecase/publish-plan.ts'
import { browserFlags, narrow, password, seriousFindings, wide, words } from './browser-office.ts'

const pages = join(import.meta.dirname, '..', '..', 'dist', 'web')
const [province, commune] = [randomUUID(), randomUUID()]

describe('documents leave and come back', () => {
  let office: OpenOffice
  let browser: Browser
  let stop = async (): Promise<void> => undefined
  let url = ''
  let planId = ''
  before(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-journey-'))
    office = await openOffice({ databaseUrl: null, dataDir })
    await plantUnit(office.store, province, null, { name: 'Tỉnh Sông Trăng', kind: 'province' })
    await plantUnit(office.store, commune, province, { name: 'Xã An Hòa', kind: 'commune' })
    const desk = (username: string, unitId: string) =>
      addAccount(office, { username, name: username, post: 'main-focal-point', unitId, password, mustChangePassword: false })
    const clerk = await desk('van-phong', province)
    await desk('an-hoa', commune)
    const { id } = await importDocument(office, clerk, { fileName: 'ke-hoach.txt', bytes: Buffer.from(trialPlan()) })
    const { items } = await openReview(office, clerk, id)
    const { version } = await moveReview(office, clerk, id, 0, { type: 'accept', ids: items.map(item => item.id) })
    planId = (await publishPlan(office, clerk, id, version)).planId
    const app = await makeApp(office, { logLevel: 'silent', trustProxy: false, webDir: pages })
    url = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags })
    stop = async () => {
      await browser.close()
      await app.close()
      await office.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
  after(() => stop())

  async function at(username: string, path: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: wide, locale: 'vi-VN', baseURL: url })).newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
    await page.getByLabel(words('username')).fill(username)
    await page.getByLabel(words('password'), { exact: true }).fill(password)
    await page.getByRole('button', { name: words('sign-in'), exact: true }).click()
    return page
  }
  const sound = async (page: Page, name: string): Promise<void> => {
    const { PICTURES: folder } = process.env
    for (const size of [wide, narrow]) {
      await page.setViewportSize(size)
      if (folder) await page.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true })
      assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')) <= 0, name)
    }
    await page.setViewportSize(wide)
    assert.deepEqual(await seriousFindings(page), [], name)
  }
  async function taken(page: Page, click: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), click()])
    return readFileSync(await download.path())
  }
  const link = (page: Page, code: Parameters<typeof words>[0]) => page.getByRole('link', { name: words(code), exact: true })

  test('a plan’s assignments are taken as Word, PDF and Excel files, and in a template of the office', async () => {
    const page = await at('van-phong', `/plans/${planId}`)
    await link(page, 'plan-export-docx').waitFor()
    await sound(page, 'plan-export')
    for (const format of ['docx', 'pdf'] as const) {
      const bytes = await taken(page, () => link(page, `plan-export-${format}`).click())
      assert.match((await readFile(bytes, `x.${format}`)).text, /DANH MỤC NHIỆM VỤ, PHÂN CÔNG THỰC HIỆN/)
    }
    const rows = readSheet(await taken(page, () => link(page, 'plan-export-xlsx').click()))
    assert.ok(rows.length > 4)
    const picker = page.locator('input[type=file][accept=".docx"]')
    const template = (text: string) => ({
      name: 'mẫu.docx',
      mimeType: '',
      buffer: Buffer.from(docxFixture({ body: paragraph(text), styles: '' })),
    })
    const filled = await taken(page, () => picker.setInputFiles(template('Kế hoạch {{số}}/{{ký hiệu}}')))
    assert.match((await readFile(filled, 'x.docx')).text, /^Kế hoạch \S+\/KH-UBND/)
    await picker.setInputFiles(template('{{mức lương}}'))
    await page.getByText('mức lương').waitFor()
    await sound(page, 'plan-template-refused')
  })

  test('a report is filled in on its sheet and sent back, shown before it is stored', async () => {
    const client = clientOf(url)
    await client.ask('POST', '/api/session', { username: 'van-phong', password })
    const { body: template } = await client.ask<{ id: string }>('POST', '/api/report-templates', { template: templateFixture })
    const asked = [{ type: 'below', unitId: province, line: 'territory', kinds: [], direct: false, except: [] }]
    const cycle = await client.ask('POST', '/api/report-cycles', { templateId: template.id, title: '', timing: reportTiming, asked })
    assert.equal(cycle.status, 201)
    const { id } = await office.store.selectFrom('report').select('id').where('unit_id', '=', commune).executeTakeFirstOrThrow()
    const page = await at('an-hoa', `/reports/${id}`)
    await link(page, 'entry-sheet-take').waitFor()
    await sound(page, 'entry-sheet')
    const bytes = await taken(page, () => link(page, 'entry-sheet-take').click())
    assert.equal(readSheet(bytes)[0]?.[0], templateFixture.title)
    const picker = page.locator('input[type=file][accept=".xlsx"]')
    await picker.setInputFiles(await filledIn(id, { D4: 'nhiều', E4: 90 }))
    await page.getByText(words('entry-sheet-faults', { count: 1 })).waitFor()
    await sound(page, 'entry-sheet-faults')
    await picker.setInputFiles(await filledIn(id, { D4: 100, E4: 90 }))
    await page.getByText(words('entry-sheet-changes', { count: 2 })).waitFor()
    await sound(page, 'entry-sheet-changes')
    await page.getByRole('button', { name: words('entry-sheet-save', { count: 2 }) }).click()
    await page
      .getByText(words('entry-sheet-saved', { count: 2 }))
      .first()
      .waitFor()
    const { content } = await office.store.selectFrom('report').select('content').where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(content, { figures: { 'T1.A1': '100', 'T1.B1': '90' }, texts: {} })
  })

  /** The sheet of an empty report with what somebody typed. */
  async function filledIn(id: string, put: Readonly<Record<string, SheetCell>>) {
    const content = { figures: {}, texts: {} }
    const form = { key: `dondoc report ${id}`, template: templateFixture, content, under: '', isOpen: () => true, language: 'vi' } as const
    const sheets = entryBook(form).sheets.map(sheet => {
      const rows = [...(sheet.rows as Iterable<readonly SheetCell[]>)].map(row => [...row])
      for (const [place, cell] of Object.entries(put)) {
        const row = sheet.name === 'Biểu T1' ? rows[Number(place.slice(1)) - 1] : undefined
        if (row) row[place.charCodeAt(0) - 65] = cell
      }
      return { ...sheet, rows }
    })
    return { name: 'biểu.xlsx', mimeType: '', buffer: await bookBytes({ sheets }) }
  }
})
