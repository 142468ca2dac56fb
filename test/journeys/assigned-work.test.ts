import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { makeApp } from '../../src/server/make-app.ts'
import { trialPlan } from '../../src/server/trial-server.ts'
import { plantUnit } from '../../src/store/trial-unit.ts'
import { addAccount } from '../../src/usecase/account/add-account.ts'
import { type OpenOffice, openOffice } from '../../src/usecase/ground/office.ts'
import { importDocument } from '../../src/usecase/import-document.ts'
import { moveReview } from '../../src/usecase/move-review.ts'
import { openReview } from '../../src/usecase/open-review.ts'
import { publishPlan } from '../../src/usecase/publish-plan.ts'
import { browserFlags, narrow, password, seriousFindings, wide, words } from './browser-office.ts'

const pages = join(import.meta.dirname, '..', '..', 'dist', 'web')
/** A cookie ends by the browser's own clock, so that the plan lies ahead of it. */
const year = new Date().getFullYear() + 1
const [province, education] = [randomUUID(), randomUUID()]

describe('work is assigned, done and confirmed', () => {
  let office: OpenOffice
  let browser: Browser
  let stop = async (): Promise<void> => undefined
  let url = ''
  let planId = ''
  before(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-journey-'))
    office = await openOffice({ databaseUrl: null, dataDir })
    await plantUnit(office.store, province, null, { name: 'Tỉnh Sông Trăng', kind: 'province' })
    await plantUnit(office.store, education, province, { name: 'Sở Giáo dục và Đào tạo', kind: 'department' })
    const desk = (username: string, unitId: string) =>
      addAccount(office, { username, name: username, post: 'main-focal-point', unitId, password, mustChangePassword: false })
    const clerk = await desk('van-phong', province)
    await desk('giao-duc', education)
    const { id } = await importDocument(office, clerk, {
      fileName: 'ke-hoach.txt',
      bytes: Buffer.from(trialPlan().replaceAll('2026', String(year))),
    })
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

  async function at(username: string, size = wide): Promise<Page> {
    const page = await (await browser.newContext({ viewport: size, locale: 'vi-VN', baseURL: url })).newPage()
    page.setDefaultTimeout(15_000)
    await page.goto('/sign-in?next=%2Finbox')
    await page.getByLabel(words('username')).fill(username)
    await page.getByLabel(words('password'), { exact: true }).fill(password)
    await page.getByRole('button', { name: words('sign-in'), exact: true }).click()
    await page.getByRole('heading', { name: words('inbox'), level: 1 }).waitFor()
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
  const act = (page: Page, code: Parameters<typeof words>[0]) =>
    page
      .getByRole('button', { name: words(code), exact: true })
      .first()
      .click()

  test('a department finds its work, takes it on, asks for time, and reports it as done', async () => {
    const page = await at('giao-duc')
    await page.locator('.inbox-line').first().waitFor()
    await sound(page, 'inbox')
    await page.locator('.inbox-line').first().click()
    await act(page, 'act-accept')
    await page.getByText(words('obligation-accepted')).first().waitFor()
    await act(page, 'act-progress')
    await page.getByLabel(words('act-words')).fill('Đã mở 01 lớp, 30 giáo viên dự.')
    await page
      .locator('.obligation-form')
      .getByRole('button', { name: words('act-progress') })
      .click()
    await page.getByText('Đã mở 01 lớp').waitFor()
    await act(page, 'extension-ask')
    await page.getByLabel(words('extension-day'), { exact: true }).fill(`30/5/${year}`)
    await page.getByLabel(words('act-reason')).fill('Trùng kỳ thi học kỳ.')
    await page
      .locator('.obligation-form')
      .getByRole('button', { name: words('extension-ask') })
      .click()
    await page.getByText(words('extension-asked')).waitFor()
    await sound(page, 'obligation')
    await act(page, 'act-submit')
    await page
      .locator('.obligation-form')
      .getByRole('button', { name: words('act-submit') })
      .click()
    await page.getByText(words('obligation-submitted')).first().waitFor()
    await page.goto('/inbox?box=waiting')
    await page.locator('.inbox-line').first().waitFor()
  })

  test('the office that assigned it finds it waiting, and confirms', async () => {
    const page = await at('van-phong')
    await page.getByText(words('inbox-empty-new')).waitFor()
    await page.goto('/inbox?box=judge')
    await page.locator('.inbox-line').first().click()
    await act(page, 'act-confirm')
    await page.getByRole('checkbox', { name: '2 lớp tập huấn' }).check()
    await page
      .locator('.obligation-form')
      .getByRole('button', { name: words('act-confirm') })
      .click()
    await page.getByText(words('obligation-confirmed')).first().waitFor()
    await sound(page, 'obligation-done')
  })

  test('whom a name means is asked, answered, and the work that was missing is given', async () => {
    const page = await at('van-phong')
    await page.goto(`/plans/${planId}`)
    await page.getByTestId('plan-names').getByRole('link').click()
    const question = page.locator('.name-open', { hasText: 'Sở Tài chính' })
    await question.waitFor()
    await sound(page, 'names')
    await question.getByLabel(words('name-other-pick')).fill('giao duc')
    await page.getByRole('option', { name: /Sở Giáo dục và Đào tạo/ }).click()
    await question.getByRole('button', { name: words('name-save') }).click()
    await page.getByText(words('name-saved', { name: 'Sở Tài chính' })).waitFor()
    await page.locator('.names-panel summary').click()
    await page.getByRole('button', { name: `${words('name-take-back')}: Sở Tài chính` }).waitFor()
    await sound(page, 'names-answered')
    const department = await at('giao-duc')
    await department.goto('/inbox')
    await department.locator('.inbox-line').first().waitFor()
    const late = await office.store.selectFrom('obligation').select('id').where('plan_id', '=', planId).execute()
    assert.equal(late.length, 2)
  })
})
