import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { trialPlan } from '../../src/server/trial-server.ts'
import { assertSound, words } from './browser-office.ts'
import { nextYear, openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const desks = {
  'van-phong': { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  'giao-duc': { name: 'Sở Giáo dục và Đào tạo', above: 'van-phong', kind: 'department' },
} as const

describe('work is assigned, done and confirmed', () => {
  let place: PlantedOffice
  let planId = ''
  before(async () => {
    place = await openPlantedOffice(desks)
    planId = await place.publish('van-phong', trialPlan().replaceAll('2026', String(nextYear)))
  })
  after(() => place.close())

  const at = (username: string): Promise<Page> => place.at(username, '/inbox')
  const act = (page: Page, code: Parameters<typeof words>[0]) =>
    page
      .getByRole('button', { name: words(code), exact: true })
      .first()
      .click()

  test('a department finds its work, takes it on, asks for time, and reports it as done', async () => {
    const page = await at('giao-duc')
    await page.locator('.line').first().waitFor()
    await assertSound(page, 'inbox')
    await page.locator('.line').first().click()
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
    await page.getByLabel(words('extension-day'), { exact: true }).fill(`30/5/${nextYear}`)
    await page.getByLabel(words('act-reason')).fill('Trùng kỳ thi học kỳ.')
    await act(page, 'extension-ask')
    await page.getByText(words('extension-asked')).waitFor()
    await assertSound(page, 'obligation')
    await act(page, 'act-submit')
    await page
      .locator('.obligation-form')
      .getByRole('button', { name: words('act-submit') })
      .click()
    await page.getByText(words('obligation-submitted')).first().waitFor()
    await page.goto('/inbox?box=waiting')
    await page.locator('.line').first().waitFor()
  })

  test('the office that assigned it finds it waiting, and confirms', async () => {
    const page = await at('van-phong')
    await page.getByText(words('inbox-empty-new')).waitFor()
    await page.goto('/inbox?box=judge')
    await page.locator('.line').first().click()
    await act(page, 'act-confirm')
    await page.getByRole('checkbox', { name: '2 lớp tập huấn' }).check()
    await page
      .locator('.obligation-form')
      .getByRole('button', { name: words('act-confirm') })
      .click()
    await page.getByText(words('obligation-confirmed')).first().waitFor()
    await assertSound(page, 'obligation-done')
  })

  test('whom a name means is asked, answered, and the work that was missing is given', async () => {
    const page = await at('van-phong')
    await page.goto(`/plans/${planId}`)
    await page.getByTestId('plan-names').getByRole('link').click()
    const question = page.locator('.name-open', { hasText: 'Sở Tài chính' })
    await question.waitFor()
    await assertSound(page, 'names')
    await question.getByLabel(words('name-other-pick')).fill('giao duc')
    await page.getByRole('option', { name: /Sở Giáo dục và Đào tạo/ }).click()
    await question.getByRole('button', { name: words('name-save') }).click()
    await page.getByText(words('name-saved', { name: 'Sở Tài chính' })).waitFor()
    await page.locator('.names-panel summary').click()
    await page.getByRole('button', { name: `${words('name-take-back')}: Sở Tài chính` }).waitFor()
    await assertSound(page, 'names-answered')
    const department = await at('giao-duc')
    await department.goto('/inbox')
    await department.locator('.line').first().waitFor()
    const late = await place.office.store.selectFrom('obligation').select('id').where('plan_id', '=', planId).execute()
    assert.equal(late.length, 2)
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))
})
