import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { trialPlan } from '../../src/server/trial/trial-server.ts'
import { assertSound, words } from './browser-office.ts'
import { nextYear, openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const desks = {
  'van-phong': { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  'giao-duc': { name: 'Sở Giáo dục và Đào tạo', above: 'van-phong', kind: 'department' },
} as const

describe('whom a name means', () => {
  let place: PlantedOffice
  let planId = ''
  before(async () => {
    place = await openPlantedOffice(desks)
    planId = await place.publish('van-phong', trialPlan().replaceAll('2026', String(nextYear)))
  })
  after(() => place.close())

  const at = (username: string): Promise<Page> => place.at(username, '/inbox')
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
    await department.locator('main .line').first().waitFor()
    const late = await place.office.store.selectFrom('obligation').select('id').where('plan_id', '=', planId).execute()
    assert.equal(late.length, 2)
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))
})
