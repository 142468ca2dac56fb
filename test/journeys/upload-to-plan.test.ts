import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type BrowserOffice, openBrowserOffice, sampleFile, selectedRow, signInFirst, untilSaved, upload, words } from './browser-office.ts'

const numberOf = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0] ?? Number.NaN)

describe('a plan from the file to the work of institutions', () => {
  let office: BrowserOffice
  let page: Page
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage()
  })
  after(() => office.close())

  const items = () => page.locator('.items > li')
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  const open = async () => numberOf(await page.locator('.next-step p').textContent())
  const button = (name: string | RegExp) => selectedRow(page).getByRole('button', { name })
  const choose = async (text: string | RegExp) => {
    const chosen = await selectedRow(page).filter({ hasText: text }).count()
    if (!chosen) await page.locator('.item-head').filter({ hasText: text }).first().click()
    await selectedRow(page).locator('.card').waitFor()
  }

  test('someone signs in for the first time, chooses a password and uploads the sample', async () => {
    await page.goto('/plans')
    await page.waitForURL(/sign-in\?next=/)
    await signInFirst(office, page)
    await upload(page, 'child-rights-education.docx', sampleFile('child-rights-education.docx'))
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
    await items().first().waitFor()
    assert.ok((await items().count()) >= 15, `${await items().count()} items`)
    await page.getByRole('heading', { level: 1, name: /quyền trẻ em/i }).waitFor()
  })

  test('an item chosen in the list shows its words in the document, and the other way round', async () => {
    await choose('biên soạn 03 bộ tài liệu')
    const shown = page.locator('.sheet .in-selected').first()
    await shown.waitFor()
    assert.ok((await page.locator('.sheet mark[data-field=lead]').allTextContents()).join().includes('Sở Giáo dục và Đào tạo'))
    assert.match((await page.locator('.sheet mark[data-field=due]').first().textContent()) ?? '', /30 tháng 11 năm 2026/)
    assert.ok(await shown.isVisible())
    await page.locator('.sheet [data-item]').filter({ hasText: 'diễn đàn trẻ em cấp tỉnh' }).first().click()
    await selectedRow(page).filter({ hasText: 'diễn đàn trẻ em cấp tỉnh' }).waitFor()
    assert.match(page.url(), /[?&]item=/)
    await page.reload()
    await selectedRow(page).filter({ hasText: 'diễn đàn trẻ em cấp tỉnh' }).waitFor()
  })

  test('an item is accepted, and the next undecided one comes by itself', async () => {
    const before = await open()
    await choose('biên soạn 03 bộ tài liệu')
    await button(words('accept')).click()
    await untilSaved(page)
    assert.equal(await open(), before - 1)
    assert.ok(!(await selectedRow(page).textContent())?.includes('biên soạn 03 bộ tài liệu'))
  })

  test('undo takes it back and names what it takes back, redo does it again', async () => {
    const before = await open()
    await page.getByRole('button', { name: words('undo-of', { move: words('move-accept') }) }).click()
    await untilSaved(page)
    assert.equal(await open(), before + 1)
    await press('Control+Shift+Z')
    await untilSaved(page)
    assert.equal(await open(), before)
  })

  test('a lead is set by search without diacritics, a support by a name that no list has', async () => {
    await choose('môi trường mạng')
    await press('l')
    await page.keyboard.type('so noi vu')
    await page.getByRole('option', { name: 'Sở Nội vụ', exact: true }).click()
    await selectedRow(page).getByLabel(words('field-support'), { exact: true }).last().fill('Trung tâm Công tác xã hội Hải Sơn')
    await press('Enter')
    await button(words('save')).click()
    await untilSaved(page)
    const card = await selectedRow(page).locator('.card').textContent()
    assert.match(card ?? '', /Sở Nội vụ/)
    assert.match(card ?? '', /Trung tâm Công tác xã hội Hải Sơn/)
  })

  test('a date is fixed by typing it the Vietnamese way, and a day that does not exist is not taken', async () => {
    await choose('môi trường mạng')
    await press('d')
    await page.keyboard.press('Enter')
    const day = selectedRow(page).getByLabel(words('due-date'), { exact: true }).first()
    await day.fill('31/02/2027')
    await button(words('save')).click()
    await selectedRow(page).getByText(words('day-invalid')).first().waitFor()
    await day.fill('1/3/2027')
    await button(words('save')).click()
    await untilSaved(page)
    await selectedRow(page)
      .getByText(words('due-before', { day: '01/03/2027' }))
      .first()
      .waitFor()
  })

  test('what was typed is saved when one goes on to another item', async () => {
    await choose('môi trường mạng')
    await press('e')
    await selectedRow(page).getByLabel(words('field-text')).fill('Sở Khoa học và Công nghệ hướng dẫn nhà trường bảo vệ trẻ em trên mạng.')
    await page.locator('.item-head').filter({ hasText: 'hòm thư' }).first().click()
    await selectedRow(page).filter({ hasText: 'hòm thư' }).locator('.card').waitFor()
    await untilSaved(page)
    await page.reload()
    await choose('bảo vệ trẻ em trên mạng')
    assert.match((await selectedRow(page).textContent()) ?? '', new RegExp(words('item-edited')))
  })

  test('an item is split at a word and the parts are laid together again', async () => {
    const before = await items().count()
    await choose('hòm thư')
    await press('s')
    await selectedRow(page)
      .getByRole('button', { name: words('split-before', { word: 'phân' }) })
      .click()
    await button(words('split-into', { count: 2 })).click()
    await untilSaved(page)
    assert.equal(await items().count(), before + 1)
    await button(words('merge-next')).click()
    await untilSaved(page)
    assert.equal(await items().count(), before)
    await press('Control+Z')
    await untilSaved(page)
    assert.equal(await items().count(), before + 1)
    await press('Control+Z')
    await untilSaved(page)
    assert.equal(await items().count(), before)
  })

  test('words of the document that were no item become one', async () => {
    const before = await items().count()
    await page.evaluate(`(() => {
      const places = [...document.querySelectorAll('.sheet [data-at]')]
      const place = places.find(each => each.textContent.includes('Kinh phí thực hiện Kế hoạch được'))
      place.scrollIntoView()
      document.getSelection().selectAllChildren(place)
    })()`)
    await page
      .getByRole('button', { name: words('add-task') })
      .first()
      .click()
    await untilSaved(page)
    assert.equal(await items().count(), before + 1)
    await button(words('reject')).click()
    await untilSaved(page)
  })

  test('a held item stands apart; new words that would be held too are refused with the rule, better ones are taken', async () => {
    await page.goto(`${page.url().split('?')[0]}?show=held`)
    const entry = page.locator('.held-entry').filter({ hasText: 'người đăng ý kiến phản đối' })
    await entry.getByRole('button', { name: words('rewrite') }).click()
    const field = entry.getByLabel(words('rewrite-label'))
    await field.fill('Lập danh sách người đăng ý kiến phản đối trên mạng xã hội, gửi Công an tỉnh hằng tháng.')
    await entry.getByRole('button', { name: words('rewrite-save') }).click()
    await entry
      .getByText(/quy tắc monitoring/)
      .first()
      .waitFor()
    await field.fill(
      'Tổng hợp câu hỏi thường gặp của phụ huynh về quyền trẻ em và trả lời trên cổng thông tin điện tử của tỉnh hằng tháng.',
    )
    await entry.getByRole('button', { name: words('rewrite-save') }).click()
    await untilSaved(page)
    await page.goto(page.url().split('?')[0] ?? '')
    await choose('câu hỏi thường gặp của phụ huynh')
    assert.match((await selectedRow(page).textContent()) ?? '', new RegExp(words('origin-rewritten')))
  })

  test('several tasks are given one lead together, and that is taken back in one step', async () => {
    const given = () => items().filter({ hasText: 'Sở Xây dựng' }).count()
    const before = await given()
    for (const at of [0, 1]) await items().nth(at).getByRole('checkbox').check()
    await page.getByRole('button', { name: words('lead-for-many'), exact: true }).click()
    await page.keyboard.type('so xay dung')
    await page.getByRole('option', { name: 'Sở Xây dựng', exact: true }).click()
    await page.getByRole('button', { name: words('lead-for-many-give', { count: 2 }) }).click()
    await untilSaved(page)
    assert.equal(await given(), before + 2)
    await page.getByRole('button', { name: words('undo-of', { move: words('move-lead') }) }).click()
    await untilSaved(page)
    assert.equal(await given(), before)
  })

  test('the rest is decided with the keyboard alone', async () => {
    await page.goto(page.url().split('?')[0] ?? '')
    await items().first().waitFor()
    await press('j', 'j', 'k')
    await selectedRow(page).waitFor()
    await press('Escape')
    for (let left = await open(), rounds = 0; left > 0 && rounds < 80; rounds++) {
      await press('n')
      const leaderless = await selectedRow(page).getByText(words('no-lead')).count()
      await press(leaderless ? 'x' : 'a')
      const text = await page.locator('.next-step p').textContent()
      left = text?.includes(words('all-decided', { total: '' }).slice(0, 15)) ? 0 : numberOf(text)
    }
    await untilSaved(page)
    await page.getByRole('button', { name: words('to-publish') }).waitFor()
  })

  test('before publishing the page says what will happen, then it happens', async () => {
    await page.getByRole('button', { name: words('to-publish') }).click()
    await page.getByText(words('publish-final')).waitFor()
    await page.getByRole('button', { name: words('publish'), exact: true }).click()
    await page.waitForURL(/\/plans\/[\w-]{8,}/)
    await page.locator('.plan-task').first().waitFor()
    assert.ok((await page.locator('.plan-task').count()) >= 10)
    assert.ok(!(await page.locator('.plan-tasks').textContent())?.includes('người đăng ý kiến phản đối'), 'a held item is nobody’s work')
  })

  test('the plan is filtered by agency and searched without diacritics, all in the address', async () => {
    const all = await page.locator('.plan-task').count()
    await page
      .locator('.plan-agencies')
      .getByRole('link', { name: /^Sở Y tế/ })
      .click()
    await page.waitForURL(/agency=/)
    await page
      .locator('.plan-task')
      .nth(all - 1)
      .waitFor({ state: 'detached' })
    assert.ok((await page.locator('.plan-task').first().textContent())?.includes('Sở Y tế'))
    await page.getByLabel(words('filter-role')).selectOption('lead')
    await page.waitForURL(/role=lead/)
    await page.getByRole('link', { name: words('clear-filters') }).click()
    await page.getByLabel(words('plan-search')).fill('hom thu')
    await page.waitForURL(/q=hom/)
    await page.locator('.plan-task').nth(1).waitFor({ state: 'detached' })
    await page.getByText(words('plan-source')).click()
    await page.getByRole('link', { name: words('plan-source-open') }).click()
    await page.waitForURL(/at=\d+-\d+/)
    await page.locator('.sheet .in-place').first().waitFor()
    await page.getByText(words('published-text')).waitFor()
  })

  test('nothing went wrong in the browser and nothing was asked of another site', () => assert.deepEqual(office.faults(), []))
})
