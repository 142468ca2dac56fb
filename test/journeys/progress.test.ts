import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { renderPng } from '../../src/format/picture/render-png.ts'
import { trialPlan } from '../../src/server/trial/trial-server.ts'
import { assertSound, press, send, words } from './browser-office.ts'
import { nextYear, openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const photo = renderPng({ width: 8, height: 8, pixels: new Uint8Array(256).fill(120) })
const desks = {
  'van-phong': { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  'giao-duc': { name: 'Sở Giáo dục và Đào tạo', above: 'van-phong', kind: 'department' },
  'trung-tam': { name: 'Trung tâm Giáo dục thường xuyên', above: 'giao-duc', kind: 'public-service-unit' },
} as const

describe('progress with evidence, difficulties, and two who type at once', () => {
  let place: PlantedOffice
  before(async () => {
    place = await openPlantedOffice(desks)
    await place.publish('van-phong', trialPlan().replaceAll('2026', String(nextYear)))
  })
  after(() => place.close())

  const at = (username: string): Promise<Page> => place.at(username, '/inbox')
  const openFirst = async (page: Page) => {
    await page.locator('.line').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  test('the province extends what is due in an area, having looked first, and takes it back', async () => {
    const page = await at('van-phong')
    await page.getByRole('link', { name: words('area') }).click()
    await page.getByRole('textbox', { name: words('area-top') }).fill('song trang')
    await page.getByRole('option', { name: /Tỉnh Sông Trăng/ }).click()
    await page.getByRole('textbox', { name: words('area-from') }).fill(`1/3/${nextYear}`)
    await page.getByRole('textbox', { name: words('area-to') }).fill(`31/3/${nextYear}`)
    await page.getByLabel(words('area-days')).fill('30')
    await page.getByLabel(words('area-basis')).fill('12/CĐ-UBND')
    await page.getByRole('textbox', { name: words('area-basis-day') }).fill(`8/3/${nextYear}`)
    await page.getByRole('button', { name: words('area-preview') }).click()
    await page.getByText(words('area-why-moves', { total: 1, units: 1, plans: 1 })).waitFor()
    await assertSound(page, 'area')
    await page.getByRole('button', { name: words('area-make', { count: 1 }) }).click()
    await page.getByText('12/CĐ-UBND').waitFor()
    await page.getByRole('button', { name: words('area-undo') }).click()
    await page.getByLabel(words('area-undo-why')).fill('Bão không vào địa bàn.')
    await page.locator('.area-undo').getByRole('button').click()
    await page.getByText(words('area-undone-why', { why: 'Bão không vào địa bàn.' })).waitFor()
    await assertSound(page, 'area-acts')
  })

  test('a department counts what is done and shows a photo of it', async () => {
    const page = await at('giao-duc')
    await openFirst(page)
    await press(page, 'act-progress')
    await page.getByLabel(words('progress-amount', { unit: 'lớp tập huấn' })).fill('1')
    await page.getByText(words('progress-becomes', { reached: 1, n: 2, unit: 'lớp tập huấn' })).waitFor()
    await page.getByLabel(words('act-words')).fill('Đã mở lớp thứ nhất, ông Hứa Quả Bàng dự.')
    await send(page, 'act-progress')
    await page.getByText(words('guard-confirm')).waitFor()
    await assertSound(page, 'progress-guard')
    await page.getByLabel(words('act-words')).fill('Đã mở lớp thứ nhất, 30 giáo viên dự.')
    await send(page, 'act-progress')
    await page.getByText(words('told-addition', { n: 1, unit: 'lớp tập huấn', reached: 1 })).waitFor()
    await press(page, 'evidence-add')
    await page.locator('input[type=file]').setInputFiles({ name: 'lop-1.png', mimeType: 'image/png', buffer: photo })
    await page.getByLabel(words('evidence-note')).fill('Lớp tập huấn thứ nhất')
    await assertSound(page, 'evidence-form')
    await send(page, 'evidence-add')
    await page.getByText('lop-1.png').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'lop-1.png' }).click()])
    assert.equal(download.suggestedFilename(), 'lop-1.png')
    await assertSound(page, 'progress')
  })

  test('two who type at once see both, and nothing of either is lost', async () => {
    const [first, second] = [await at('giao-duc'), await at('giao-duc')]
    for (const page of [first, second]) {
      await page.goto('/inbox?box=working')
      await openFirst(page)
      await press(page, 'act-progress')
    }
    await second.getByLabel(words('act-words')).fill('Thêm một lớp ở xã vùng cao.')
    await second.getByLabel(words('progress-amount', { unit: 'lớp tập huấn' })).fill('1')
    await first.getByLabel(words('act-words')).fill('Đã gửi giấy mời lớp thứ hai.')
    await send(first, 'act-progress')
    await first.getByText('Đã gửi giấy mời lớp thứ hai.').waitFor()
    await send(second, 'act-progress')
    await second.getByText(words('conflict-title')).waitFor()
    const conflict = second.locator('.conflict')
    await conflict.getByText('Đã gửi giấy mời lớp thứ hai.').waitFor()
    await conflict.getByText('Thêm một lớp ở xã vùng cao.').waitFor()
    assert.equal(await second.getByLabel(words('act-words')).inputValue(), 'Thêm một lớp ở xã vùng cao.')
    await assertSound(second, 'conflict')
    await send(second, 'conflict-send')
    await second
      .locator('.obligation-history')
      .getByText(words('told-addition', { n: 1, unit: 'lớp tập huấn', reached: 2 }))
      .waitFor()
    await second.locator('.obligation-history').getByText('Đã gửi giấy mời lớp thứ hai.').waitFor()
  })

  test('a difficulty goes to the province, is answered there, and that helps', async () => {
    const page = await at('giao-duc')
    await page.goto('/inbox?box=working')
    await openFirst(page)
    await press(page, 'difficulty-add')
    await page.getByRole('textbox', { name: words('difficulty-words') }).fill('Chưa được bố trí kinh phí cho lớp thứ hai.')
    await send(page, 'difficulty-send')
    await page.getByText(words('difficulty-asked', { unit: 'Tỉnh Sông Trăng' })).waitFor()
    const above = await at('van-phong')
    await above.goto('/inbox?box=asked')
    await openFirst(above)
    await press(above, 'difficulty-act-answer')
    await above.getByLabel(words('difficulty-answer-words')).fill('Sở Tài chính cấp trong tháng này.')
    await send(above, 'difficulty-act-answer')
    await above.getByText('Sở Tài chính cấp trong tháng này.').waitFor()
    await page.reload()
    await press(page, 'difficulty-act-settle')
    await page.getByText(words('difficulty-settled')).first().waitFor()
    await assertSound(page, 'difficulty')
  })

  test('a department splits its work, the centre below does its part, and the whole says how its parts stand', async () => {
    const page = await at('giao-duc')
    await page.goto('/inbox?box=working')
    await openFirst(page)
    await press(page, 'act-split')
    await page.getByLabel(words('part-text')).fill('Mở lớp cho giáo viên các trường phía Bắc')
    await page.getByRole('textbox', { name: words('part-units') }).fill('trung tam')
    await page.getByRole('option', { name: /Trung tâm Giáo dục thường xuyên/ }).click()
    await page.getByLabel(words('part-last'), { exact: true }).fill(`31/5/${nextYear}`)
    await send(page, 'part-send')
    await page.locator('.obligation-form').getByText('không được sau').waitFor()
    await assertSound(page, 'split-form')
    await page.getByLabel(words('part-last'), { exact: true }).fill(`1/3/${nextYear}`)
    await send(page, 'part-send')
    await page
      .getByText(words('parts-summary', { confirmed: 0, total: 1 }))
      .first()
      .waitFor()
    await press(page, 'act-submit')
    await send(page, 'act-submit')
    await page.locator('.obligation-form').getByText('bắt buộc chưa được xác nhận').waitFor()
    await assertSound(page, 'parts')
    const centre = await at('trung-tam')
    await openFirst(centre)
    await centre.getByText(words('part-of')).waitFor()
    await press(centre, 'act-accept')
    await centre.getByText(words('obligation-accepted')).first().waitFor()
    await press(centre, 'act-submit')
    await send(centre, 'act-submit')
    await centre.getByText(words('obligation-submitted')).first().waitFor()
    await assertSound(centre, 'part')
    await page.reload()
    await page.getByRole('link', { name: 'Mở lớp cho giáo viên các trường phía Bắc' }).click()
    await press(page, 'act-confirm')
    await send(page, 'act-confirm')
    await page.getByText(words('obligation-confirmed')).first().waitFor()
    await page.getByRole('link', { name: /02 lớp tập huấn/ }).click()
    await page
      .getByText(words('parts-summary', { confirmed: 1, total: 1 }))
      .first()
      .waitFor()
    await press(page, 'act-submit')
    await send(page, 'act-submit')
    await page.getByText(words('obligation-submitted')).first().waitFor()
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))
})
