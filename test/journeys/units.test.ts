import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type BrowserOffice, narrow, openBrowserOffice, seriousFindings, signIn, signInFirst, words } from './browser-office.ts'

/** Where pictures of every page go, for whoever wants to look at them. */
const { PICTURES: pictures } = process.env

describe('the tree of institutions in the browser', () => {
  let office: BrowserOffice
  let page: Page
  before(async () => {
    office = await openBrowserOffice()
    page = await office.openPage()
    await signInFirst(office, page)
  })
  after(() => office.close())

  const take = async (name: string, from = page) => {
    if (pictures) await from.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  }

  test('the national tree is loaded in one step and browsed by keyboard', async () => {
    await page.getByRole('link', { name: words('units'), exact: true }).click()
    await page.getByRole('heading', { name: words('units-empty') }).waitFor()
    await take('units-empty')
    await page.getByRole('button', { name: words('units-load') }).click()
    const city = page.getByRole('link', { name: 'Thành phố Hà Nội' })
    await city.waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: words('units-open', { name: 'Tỉnh Cao Bằng' }) }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Sở Y tế', exact: true }).waitFor()
    await take('units-tree')
    assert.deepEqual(await seriousFindings(page), [])
  })

  test('search needs no diacritics, finds former names, and stands in the address', async () => {
    await page.getByLabel(words('units-search')).fill('thi tran ba che')
    await page.getByRole('heading', { name: words('units-former') }).waitFor()
    assert.match(page.url(), /q=thi\+tran\+ba\+che/)
    await take('units-former')
    await page.getByLabel(words('units-search')).fill('tan tien')
    await page.getByText('Tỉnh Lạng Sơn').first().waitFor()
    await take('units-search')
    assert.deepEqual(await seriousFindings(page), [])
  })

  test('a unit is opened, looked at as of a day, renamed with a preview, and the rename undone', async () => {
    await page.goto('/units?q=phuong+long+thanh&kind=ward')
    await page.getByRole('link', { name: 'Phường Long Thành' }).click()
    await page.getByRole('heading', { name: 'Phường Long Thành', level: 1 }).waitFor()
    await take('unit')
    await page.getByLabel(words('unit-as-of'), { exact: true }).fill('31/12/2025')
    await page.getByRole('heading', { name: 'Xã Long Thành', level: 1 }).waitFor()
    await page.getByRole('link', { name: words('unit-today') }).click()
    await page.getByRole('link', { name: words('unit-act-rename'), exact: true }).click()
    await page.getByLabel(words('unit-new-name')).fill('Phường Long Thành Mới')
    await page.getByLabel(words('unit-day'), { exact: true }).fill('01/01/2099')
    await page.getByLabel(words('unit-basis-field')).fill('Nghị quyết 999/NQ-UBTVQH16')
    await page.getByRole('button', { name: words('unit-preview') }).click()
    await page.getByText('Phường Long Thành → Phường Long Thành Mới').waitFor()
    await take('unit-rename')
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('button', { name: words('unit-do') }).click()
    await page.getByRole('heading', { name: 'Phường Long Thành Mới', level: 1 }).waitFor()
    await take('unit-renamed')
    page.once('dialog', dialog => void dialog.accept())
    await page.getByRole('button', { name: words('unit-undo') }).click()
    await page.getByRole('heading', { name: 'Phường Long Thành', level: 1, exact: true }).waitFor()
  })

  test('a merger and a split have their forms, and a refusal says why', async () => {
    await page.goto('/units?q=20.so-xay-dung')
    await page.getByRole('link', { name: 'Sở Xây dựng' }).click()
    await page.getByRole('link', { name: words('unit-act-merge'), exact: true }).click()
    await page.getByRole('textbox', { name: words('unit-merge-with') }).fill('so cong thuong lang son')
    await page
      .getByRole('option', { name: /Sở Công Thương/ })
      .first()
      .click()
    await page.getByLabel(words('unit-day'), { exact: true }).fill('01/01/2099')
    await page.getByRole('button', { name: words('unit-preview') }).click()
    await page.getByText(words('unit-preview-ended')).waitFor()
    await take('unit-merge')
    await page.getByRole('link', { name: words('unit-act-split'), exact: true }).click()
    await page.getByRole('textbox', { name: words('unit-part', { n: 1 }) }).fill('Sở Giao thông')
    await page.getByLabel(words('unit-day'), { exact: true }).fill('01/01/2099')
    await page.getByRole('button', { name: words('unit-preview') }).click()
    await page.getByText(/chia tách cần ít nhất hai đơn vị mới/).waitFor()
    await take('unit-split')
    assert.deepEqual(await seriousFindings(page), [])
  })

  test('a group is a rule with a name', async () => {
    await page.goto('/units/groups')
    await page.getByLabel(words('group-name')).fill('Các sở của Lạng Sơn')
    await page.getByRole('textbox', { name: words('group-below') }).fill('tinh lang son')
    await page
      .getByRole('option', { name: /Tỉnh Lạng Sơn/ })
      .first()
      .click()
    await page.getByRole('checkbox', { name: 'Sở và cơ quan tương đương' }).check()
    await page.getByRole('button', { name: words('group-add') }).click()
    await page.getByText(words('group-members', { count: 13 })).waitFor()
    await take('unit-groups')
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('link', { name: 'Các sở của Lạng Sơn', exact: true }).click()
    await page.getByRole('link', { name: 'Sở Tài chính' }).waitFor()
  })

  test('a group is changed to leave one out, made a list, deleted and brought back', async () => {
    const pick = async (field: 'group-except' | 'group-list', typed: string, name: RegExp) => {
      await page.getByRole('textbox', { name: words(field) }).fill(typed)
      await page.getByRole('option', { name }).first().click()
    }
    await page.goto('/units/groups')
    await page.getByRole('link', { name: words('group-change-of', { name: 'Các sở của Lạng Sơn' }) }).click()
    await page.waitForURL(/edit=/)
    await pick('group-except', '20.so-tai-chinh', /Sở Tài chính/)
    await take('unit-group-changed')
    await page.getByRole('button', { name: words('group-save') }).click()
    await page.getByText(words('group-members', { count: 12 })).waitFor()
    await page.getByText(/trừ Sở Tài chính/).waitFor()
    await page.getByLabel(words('group-name')).fill('Hai nơi làm điểm')
    await page.getByRole('radio', { name: words('group-type-list') }).check()
    await pick('group-list', 'phuong dong kinh lang son', /Phường Đông Kinh/)
    await pick('group-list', '20.so-tai-chinh', /Sở Tài chính/)
    await page.getByRole('button', { name: words('group-add') }).click()
    await page.getByText(words('group-members', { count: 2 })).waitFor()
    await page.getByRole('button', { name: words('group-delete-of', { name: 'Hai nơi làm điểm' }) }).click()
    await page.getByText(words('group-deleted', { name: 'Hai nơi làm điểm' })).waitFor()
    await take('unit-group-deleted')
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('button', { name: words('group-undo') }).click()
    await page.getByText(words('group-members', { count: 2 })).waitFor()
  })

  test('a table is tried line by line, mended, imported, and what it made has its address', async () => {
    const head = 'Mã,Tên,Loại,Mã cấp trên'
    const table = (rows: readonly string[]) => ({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
    const fault = [head, '20.z,Phòng Lạ,loại lạ,20', '20.y,Phòng,Phòng,Tỉnh Lạng Sơn']
    const sound = [head, '20.kkt,Ban Quản lý Khu kinh tế,board,20']
    await page.goto('/units')
    await page.getByRole('link', { name: words('units-import') }).click()
    await page.getByTestId('table-picker').setInputFiles(table(fault))
    await page.getByLabel(words('unit-day'), { exact: true }).fill('01/01/2099')
    await page.getByRole('button', { name: words('import-try') }).click()
    await page.getByRole('heading', { name: words('import-problems', { count: 2 }) }).waitFor()
    await take('unit-import-problems')
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByTestId('table-picker').setInputFiles(table(sound))
    await page.getByLabel(words('unit-basis-field')).fill('Quyết định 1/QĐ-UBND')
    await page.getByRole('button', { name: words('import-try') }).click()
    await page.getByRole('heading', { name: words('import-lines') }).waitFor()
    await take('unit-import-sound')
    await page.getByRole('button', { name: words('import-do') }).click()
    await page.getByRole('heading', { name: words('import-done') }).waitFor()
    await page.getByRole('link', { name: /Thành lập/ }).click()
    await page.getByRole('link', { name: 'Ban Quản lý Khu kinh tế' }).waitFor()
    await take('units-of-act')
  })

  test('on a phone, nothing is wider than the screen', async () => {
    const phone = await office.openPage(narrow)
    await signIn(phone)
    await phone.getByRole('heading', { name: words('documents-empty') }).waitFor()
    const fits = async (name: string) => {
      await take(`${name}-390`, phone)
      assert.ok(await phone.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), `${name} fits`)
    }
    await phone.goto('/units')
    await phone.getByRole('button', { name: words('units-open', { name: 'Tỉnh Cao Bằng' }) }).click()
    await phone.getByRole('link', { name: 'Sở Y tế', exact: true }).waitFor()
    await fits('units-tree')
    await phone.goto('/units?q=tan+tien')
    await phone.getByText('Tỉnh Lạng Sơn').first().waitFor()
    await fits('units-search')
    await phone.goto('/units?q=phuong+long+thanh&kind=ward')
    await phone.getByRole('link', { name: 'Phường Long Thành' }).click()
    await phone.getByRole('heading', { name: 'Phường Long Thành', level: 1 }).waitFor()
    await fits('unit')
    await phone.getByRole('link', { name: words('unit-act-split'), exact: true }).click()
    await phone.getByRole('textbox', { name: words('unit-part', { n: 1 }) }).waitFor()
    await fits('unit-split')
    await phone.goto('/units/groups')
    await phone.getByLabel(words('group-name')).waitFor()
    await fits('unit-groups')
    await phone.goto('/units/import')
    await phone.getByRole('button', { name: words('import-pick') }).waitFor()
    await fits('unit-import')
  })

  test('nothing went wrong in the browser', () => assert.deepEqual(office.faults(), []))
})
