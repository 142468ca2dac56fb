import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { publishText } from '../../src/server/trial/trial-publication.ts'
import { clientOf, trialPlan } from '../../src/server/trial/trial-server.ts'
import { assertSound, password, press, words } from './browser-office.ts'
import { nextYear, openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const desks = {
  'trung-uong': { name: 'Chính phủ', above: null, kind: 'government' },
  tinh: { name: 'Tỉnh Sông Trăng', above: 'trung-uong', kind: 'province' },
  'giao-duc': { name: 'Sở Giáo dục và Đào tạo', above: 'tinh', kind: 'department' },
  'y-te': { name: 'Sở Y tế', above: 'tinh', kind: 'department' },
  'tai-chinh': { name: 'Sở Tài chính', above: 'tinh', kind: 'department' },
} as const
type Desk = keyof typeof desks
type Code = Parameters<typeof words>[0]

describe('the ways that work seldom takes: refused, sent back, taken back, opened again, given to another', () => {
  let place: PlantedOffice
  const pages = new Map<Desk, Page>()
  let planId = ''
  before(async () => {
    place = await openPlantedOffice(desks)
    planId = await place.publish('tinh', trialPlan().replaceAll('2026', String(nextYear)))
  })
  after(() => place.close())

  /** The desk's own window, on the thing that it owes or that another desk owes it. */
  const open = async (desk: Desk, id: string): Promise<Page> => {
    const path = `/obligations/${id}`
    const page = pages.get(desk) ?? (await place.at(desk, path))
    pages.set(desk, page)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  const idOf = async (desk: Desk): Promise<string> => {
    const unit = place.unitId(desk)
    const { id } = await place.office.store
      .selectFrom('obligation')
      .select('id')
      .where('unit_id', '=', unit)
      .orderBy('due_day')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    return id
  }
  /** A move with its form; `reason` where it says why. */
  const move = async (
    desk: Desk,
    id: string,
    code: Code,
    state: Code,
    reason = '',
    more?: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const page = await open(desk, id)
    await press(page, code)
    const form = page.locator('main form')
    if (code !== 'act-accept' && code !== 'act-recall') {
      if (more) await more(page)
      if (reason) await form.getByLabel(words('act-reason')).fill(reason)
      await form.getByRole('button', { name: words(code), exact: true }).click()
    }
    await page.locator('main').getByText(words(state)).first().waitFor()
  }

  test('handed in, taken back, handed in, sent back, mended, confirmed, and opened again for good reason', async () => {
    const id = await idOf('giao-duc')
    await move('giao-duc', id, 'act-accept', 'obligation-accepted')
    await move('giao-duc', id, 'act-submit', 'obligation-submitted')
    await move('giao-duc', id, 'act-recall', 'obligation-accepted')
    await move('giao-duc', id, 'act-submit', 'obligation-submitted')
    await move('tinh', id, 'act-return', 'obligation-returned', 'Thiếu danh sách lớp.')
    await move('giao-duc', id, 'act-progress', 'obligation-returned')
    await move('giao-duc', id, 'act-submit', 'obligation-submitted')
    await move('tinh', id, 'act-confirm', 'obligation-confirmed', '', async page => {
      await page.getByRole('checkbox', { name: '2 lớp tập huấn' }).check()
    })
    await move('tinh', id, 'act-reopen', 'obligation-returned', 'Một lớp chưa mở.')
    await assertSound(await open('tinh', id), 'reopened')
  })

  test('what is not its own goes to another, and what nobody needs is taken back', async () => {
    const id = await idOf('y-te')
    await move('y-te', id, 'act-misdirect', 'obligation-misdirected', 'Việc của ngành tài chính.')
    await move('tinh', id, 'act-reroute', 'obligation-rerouted', 'Đúng là việc của Sở Tài chính.', async page => {
      await page.getByRole('textbox', { name: words('act-reroute-to') }).fill('tai chinh')
      await page.getByRole('option', { name: /Sở Tài chính/ }).click()
    })
    const passed = await idOf('tai-chinh')
    await move('tai-chinh', passed, 'act-accept', 'obligation-accepted')
    await move('tinh', passed, 'act-withdraw', 'obligation-withdrawn', 'Không còn cần nữa.')
  })

  test('requests for time: taken back, refused, countered and not taken, granted', async () => {
    const id = await idOf('giao-duc')
    const ask = async (): Promise<void> => {
      const page = await open('giao-duc', id)
      await press(page, 'extension-ask')
      await page.getByLabel(words('extension-day'), { exact: true }).fill(`30/6/${nextYear}`)
      await page.getByLabel(words('act-reason')).fill('Trùng kỳ thi.')
      await page
        .locator('main form')
        .getByRole('button', { name: words('extension-ask'), exact: true })
        .click()
      await page.getByText(words('extension-asked')).waitFor()
    }
    const answer = async (desk: Desk, code: Code, state: Code, more?: (page: Page) => Promise<void>): Promise<void> => {
      const page = await open(desk, id)
      await press(page, code)
      if (more) {
        await more(page)
        await page.getByLabel(words('act-reason')).fill('Theo tiến độ chung.')
        await page
          .locator('main form')
          .getByRole('button', { name: words(code), exact: true })
          .click()
      }
      await page.locator('.obligation-steps .tag').getByText(words(state), { exact: true }).first().waitFor()
    }
    await ask()
    await answer('giao-duc', 'extension-act-drop', 'extension-dropped')
    await ask()
    await answer('tinh', 'extension-act-refuse', 'extension-refused', async () => undefined)
    await ask()
    await answer('tinh', 'extension-act-counter', 'extension-countered', page =>
      page.getByLabel(words('extension-day'), { exact: true }).fill(`30/4/${nextYear}`),
    )
    await answer('giao-duc', 'extension-act-leave', 'extension-left')
    await ask()
    await answer('tinh', 'extension-act-grant', 'extension-granted')
  })

  test('difficulties: taken back; passed on, answered, and still in the way', async () => {
    const id = await idOf('giao-duc')
    const raise = async (text: string): Promise<void> => {
      const page = await open('giao-duc', id)
      await press(page, 'difficulty-add')
      await page.getByRole('textbox', { name: words('difficulty-words') }).fill(text)
      await page
        .locator('main form')
        .getByRole('button', { name: words('difficulty-send') })
        .click()
      await page.getByText(text).first().waitFor()
    }
    await raise('Chưa có giáo trình.')
    const mine = await open('giao-duc', id)
    await press(mine, 'difficulty-act-withdraw')
    await mine.getByText(words('difficulty-withdrawn')).first().waitFor()
    await raise('Chưa có định mức chi.')
    const say = async (desk: Desk, code: Code, text: string, more?: (page: Page) => Promise<void>): Promise<void> => {
      const page = await open(desk, id)
      await press(page, code)
      if (more) await more(page)
      await page.getByLabel(words('difficulty-answer-words')).fill(text)
      await page
        .locator('main form')
        .getByRole('button', { name: words(code), exact: true })
        .click()
      await page.getByText(text).first().waitFor()
    }
    await say('tinh', 'difficulty-act-answer', 'Sở Tài chính sẽ trình.')
    await say('giao-duc', 'difficulty-act-insist', 'Định mức do Trung ương quy định.')
    await say('tinh', 'difficulty-act-pass-on', 'Vượt thẩm quyền của tỉnh.')
    await say('trung-uong', 'difficulty-act-answer', 'Áp dụng mức chi tập huấn chung.')
    const settled = await open('giao-duc', id)
    await press(settled, 'difficulty-act-settle')
    await settled.getByText(words('difficulty-settled')).first().waitFor()
    await assertSound(settled, 'difficulties')
  })

  test('a plan that no longer asks for something ends it, and the page says so', async () => {
    const { document_id } = await place.office.store
      .selectFrom('plan')
      .select('document_id')
      .where('id', '=', planId)
      .executeTakeFirstOrThrow()
    const clerk = clientOf(place.url)
    assert.equal((await clerk.ask('POST', '/api/session', { username: 'tinh', password })).status, 200)
    const text = trialPlan(' (sửa đổi)')
      .replaceAll('2026', String(nextYear))
      .replace(/1\. Sở Giáo dục và Đào tạo chủ trì[^\n]*\n/, '')
    await publishText(clerk, 'ke-hoach-sua-doi', text, document_id)
    const page = await open('giao-duc', await idOf('giao-duc'))
    await page.getByText(words('obligation-superseded')).first().waitFor()
    await assertSound(page, 'superseded')
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))
})
