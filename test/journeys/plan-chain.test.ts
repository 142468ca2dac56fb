import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { trialPlan } from '../../src/server/trial/trial-server.ts'
import { addAccount } from '../../src/usecase/account/add-account.ts'
import { importDocument } from '../../src/usecase/document/import-document.ts'
import { moveReview } from '../../src/usecase/document/move-review.ts'
import { openReview } from '../../src/usecase/document/open-review.ts'
import { publishPlan } from '../../src/usecase/plan/publish-plan.ts'
import { assertSound, password, press, send, words } from './browser-office.ts'
import { openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const desks = {
  tinh: { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  'so-gd': { name: 'Sở Giáo dục và Đào tạo', above: 'tinh', kind: 'department' },
  'so-yt': { name: 'Sở Y tế', above: 'tinh', kind: 'department' },
  'so-tc': { name: 'Sở Tài chính', above: 'tinh', kind: 'department' },
} as const

const higherText = trialPlan().replace(
  '2. Sở Văn hóa',
  '4. Sở Giáo dục và Đào tạo chủ trì rà soát học sinh bỏ học, vận động các em trở lại trường, hoàn thành trước ngày 30/5/2026.\n5. Sở Giáo dục và Đào tạo chủ trì khám sức khỏe cho học sinh, hoàn thành trước ngày 30/9/2026.\n2. Sở Văn hóa',
)
const lowerText = trialPlan()
  .replace('Số: 45/KH-UBND', 'Số: 12/KH-SGDĐT')
  .replace('Phổ biến quyền trẻ em trong trường học', 'Thực hiện phổ biến quyền trẻ em của ngành Giáo dục')
  .replace(
    'I. MỤC ĐÍCH',
    'Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Sông Trăng về phổ biến quyền trẻ em trong trường học năm 2026, Sở Giáo dục và Đào tạo xây dựng kế hoạch như sau:\n\nI. MỤC ĐÍCH',
  )
  .replace(
    /II\. NHIỆM VỤ[\s\S]*III\. TỔ CHỨC/,
    `II. NHIỆM VỤ
1. Phòng Giáo dục phổ thông tổ chức 01 lớp tập huấn cho giáo viên trung học về quyền trẻ em, hoàn thành trước ngày 15/4/2026.
2. Các trường rà soát học sinh bỏ học, vận động trở lại trường trước ngày 15/5/2026.
3. Trung tâm Giáo dục thường xuyên sửa chữa phòng học trước ngày 30/6/2026.

III. TỔ CHỨC`,
  )

/** Another document of the province, which orders two things again in words of its own and by an earlier day. */
const againText = trialPlan(' của Ban Chỉ đạo')
  .replace('Số: 45/KH-UBND', 'Số: 52/KH-UBND')
  .replace(
    /II\. NHIỆM VỤ[\s\S]*III\. TỔ CHỨC/,
    `II. NHIỆM VỤ
1. Sở Giáo dục và Đào tạo chủ trì rà soát học sinh bỏ học, vận động các em trở lại trường lớp, hoàn thành trước ngày 15/5/2026.
2. Sở Giáo dục và Đào tạo chủ trì khám sức khỏe định kỳ cho học sinh, hoàn thành trước ngày 15/9/2026.
3. Sở Y tế chủ trì sửa chữa trạm y tế.

III. TỔ CHỨC`,
  )

describe('a department says which tasks of the province its plan carries out', () => {
  let place: PlantedOffice
  let higher = ''
  let lower = ''
  let page: Page
  before(async () => {
    place = await openPlantedOffice(desks)
    higher = await place.publish('tinh', higherText)
    lower = await place.publish('so-gd', lowerText)
  })
  after(() => place.close())

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const task = (text: string) => page.locator('.chain-task', { hasText: text }).first()

  test('the page of the plan asks about the plan that its basis cites; the answer is a person’s', async () => {
    page = await place.at('so-gd', `/plans/${lower}`)
    await page.getByTestId('plan-chain').waitFor()
    await assertSound(page, 'plan-chain-asked')
    await page.getByRole('link', { name: words('chain-answer') }).click()
    await button(words('chain-carry')).waitFor()
    await assertSound(page, 'chain-proposed')
    await button(words('chain-carry')).click()
    await page.getByText(words('chain-carried', { name: '45/KH-UBND' })).waitFor()
    await page.getByText(words('chain-like')).first().waitFor()
    await assertSound(page, 'chain-own')
  })

  test('a task is linked to the one that it is like, which shows the later day, and another by search', async () => {
    await task('01 lớp tập huấn')
      .getByRole('button', { name: words('chain-link-this') })
      .first()
      .click()
    await task('01 lớp tập huấn').getByText(words('chain-later')).waitFor()
    const second = task('Các trường rà soát')
    await second.getByRole('button', { name: words('chain-other'), exact: true }).click()
    await second.getByRole('textbox', { name: words('chain-other'), exact: true }).fill('bo hoc van dong')
    await page.getByRole('option').filter({ hasText: 'bỏ học' }).click()
    await second.getByText(words('chain-above'), { exact: true }).waitFor()
    await assertSound(page, 'chain-linked')
  })

  test('what is left of the plan above is answered with a reason, and the province sees what nobody took up', async () => {
    await page.getByRole('link', { name: words('chain-view-higher', { name: '45/KH-UBND' }) }).click()
    const left = task('khám sức khỏe')
    await left.getByText(words('chain-state-open')).waitFor()
    await assertSound(page, 'chain-higher')
    await left.getByRole('button', { name: words('chain-set-aside') }).click()
    await left.getByLabel(words('chain-reason')).fill('Việc khám sức khỏe do ngành Y tế chủ trì.')
    await assertSound(page, 'chain-aside')
    await button(words('chain-set-aside-do')).click()
    await left.getByText(words('chain-reason-is', { reason: 'Việc khám sức khỏe do ngành Y tế chủ trì.' })).waitFor()
    page = await place.at('tinh', `/plans/${higher}/chain`)
    const row = (name: string) => page.getByRole('row', { name })
    await row('Sở Giáo dục và Đào tạo').waitFor()
    assert.deepEqual(
      (await row('Sở Giáo dục và Đào tạo').getByRole('cell').allInnerTexts()).map(text => text.trim().at(-1)),
      ['1', '2', '1', '0'],
    )
    await assertSound(page, 'coverage-units')
    await page.getByRole('link', { name: words('coverage-of-unit', { unit: 'Sở Tài chính' }) }).click()
    await page.getByText('bố trí kinh phí').waitFor()
    await assertSound(page, 'coverage-of-unit')
  })

  test('links are taken back, and an office without anything above is told how to begin', async () => {
    page = await place.at('so-gd', `/plans/${lower}/chain`)
    await task('Các trường rà soát')
      .getByRole('button', { name: words('chain-unlink') })
      .click()
    await task('Các trường rà soát').getByText(words('chain-bare')).waitFor()
    await button(words('chain-unlink-plan', { name: '45/KH-UBND' })).click()
    await page.getByText(words('chain-unlink-question', { count: 1 })).waitFor()
    await page
      .getByRole('alert')
      .getByRole('button', { name: words('chain-unlink'), exact: true })
      .click()
    await button(words('chain-carry')).waitFor()
    await button(words('chain-not-carried')).click()
    await page.getByText(words('chain-nots', { count: 1 })).waitFor()
    await assertSound(page, 'chain-empty')
  })

  test('the province is shown what a second document orders again, says what is the same, and the department reports once', async () => {
    const caller = place.caller('tinh')
    const { id } = await importDocument(place.office, caller, { fileName: 'ke-hoach-52.txt', bytes: Buffer.from(againText) })
    const { items } = await openReview(place.office, caller, id)
    const { version } = await moveReview(place.office, caller, id, 0, { type: 'accept', ids: items.map(item => item.id) })
    page = await place.at('tinh', `/documents/${id}`)
    await press(page, 'to-publish')
    await page.getByTestId('publish-same-work').getByText('45/KH-UBND').first().waitFor()
    await assertSound(page, 'publish-same-work')
    const { planId } = await publishPlan(place.office, caller, id, version)
    page = await place.at('tinh', `/plans/${planId}`)
    await page.getByTestId('plan-same-work').waitFor()
    await assertSound(page, 'plan-same-work')
    await page.getByRole('link', { name: words('same-work-answer') }).click()
    const line = (text: string) => page.getByRole('main').locator('ol > li', { hasText: text }).first()
    await line('bỏ học').getByText(words('same-work-alike')).waitFor()
    await assertSound(page, 'same-work-alike')
    const say = (text: string, code: 'same-work-say' | 'same-work-deny') =>
      line(text).getByText(words(code), { exact: true }).first().click()
    await say('bỏ học', 'same-work-say')
    await line('bỏ học').getByText(words('same-work-same'), { exact: true }).waitFor()
    await say('khám sức khỏe', 'same-work-deny')
    await line('khám sức khỏe')
      .getByText(words('same-work-nots', { count: 1 }))
      .waitFor()
    await assertSound(page, 'same-work-answered')
    const page2 = await place.at('so-gd', '/inbox')
    const twin = words('twin-line', { plan: '45/KH-UBND', day: '29/05/2026' })
    await page2.getByText(twin).waitFor()
    await assertSound(page2, 'inbox-same-work')
    await page2.locator('.line', { hasText: twin }).click()
    await page2.getByRole('heading', { name: words('twins') }).waitFor()
    await page2.getByRole('button', { name: words('act-accept'), exact: true }).click()
    await page2.locator('.obligation-steps', { hasText: '45/KH-UBND' }).getByText(words('obligation-accepted')).nth(1).waitFor()
    await assertSound(page2, 'obligation-same-work')
    await page.getByRole('button', { name: words('same-work-part-named', { number: 1 }) }).click()
    await line('bỏ học').getByText(words('same-work-alike')).waitFor()
  })

  test('a department lets another one do its work until a day; what that does says for whom, and it can be taken back', async () => {
    const account = { username: 'so-gd-chief', name: 'so-gd-chief', post: 'approver', unitId: place.unitId('so-gd') } as const
    await addAccount(place.office, { ...account, password, mustChangePassword: false })
    const chief = await place.at('so-gd-chief', '/lendings')
    await press(chief, 'lending-add')
    await send(chief, 'lending-add')
    await chief.getByText(words('lending-rights-needed')).waitFor()
    await assertSound(chief, 'lending-form')
    await chief.getByRole('textbox', { name: words('lending-to'), exact: true }).fill('so y te')
    await chief.getByRole('option').first().click()
    await chief.getByLabel(words('lent-work')).check()
    const last = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10).split('-').toReversed().join('/')
    await chief.getByRole('textbox', { name: words('office-to'), exact: true }).fill(last)
    await chief.getByLabel(words('lending-basis')).fill('Thỏa thuận số 12/TT-SGDĐT-SYT')
    await send(chief, 'lending-add')
    await chief.getByText(words('lending-given', { unit: 'Sở Y tế' })).waitFor()
    await assertSound(chief, 'lendings')
    const helper = await place.at('so-yt', '/account')
    await helper.getByRole('button', { name: words('lending-act-for', { unit: 'Sở Giáo dục và Đào tạo' }) }).waitFor()
    await assertSound(helper, 'account-lendings')
    await helper.getByRole('button', { name: words('lending-act-for', { unit: 'Sở Giáo dục và Đào tạo' }) }).click()
    await helper.waitForURL('**/inbox')
    await helper.locator('.line', { hasText: '02 lớp tập huấn' }).first().waitFor()
    await assertSound(helper, 'inbox-for-other')
    await helper.locator('.line', { hasText: '02 lớp tập huấn' }).first().click()
    await press(helper, 'act-accept')
    await helper
      .locator('.obligation-steps')
      .getByText(words('step-for', { unit: 'Sở Giáo dục và Đào tạo' }))
      .first()
      .waitFor()
    await assertSound(helper, 'obligation-for-other')
    await press(helper, 'lending-home')
    await helper.getByText(words('lending-acts-home')).waitFor()
    await chief.getByRole('button', { name: words('lending-end-named', { unit: 'Sở Y tế' }) }).click()
    await chief
      .getByRole('alert')
      .getByRole('button', { name: words('lending-end'), exact: true })
      .click()
    await chief.getByText(words('lending-over')).waitFor()
  })

  test('nothing went wrong in the browser', () => {
    assert.deepEqual(place.faults(), [])
  })
})
