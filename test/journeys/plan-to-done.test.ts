import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { SpokenMove } from '../../src/core/obligation/obligation.ts'
import { ladderOf } from '../../src/core/reminding/ladder.ts'
import { standardLadder } from '../../src/core/reminding/ladder-settings.ts'
import type { ReminderClock } from '../../src/core/reminding/rung.ts'
import { dayOfRung } from '../../src/core/reminding/rung-ranges.ts'
import { vietnamCalendar } from '../../src/core/time/vietnam-calendar.ts'
import { isWorkingDay } from '../../src/core/time/working-calendar.ts'
import { renderPng } from '../../src/format/picture/render-png.ts'
import { openChores } from '../../src/usecase/chore/chores.ts'
import type { Caller } from '../../src/usecase/ground/caller.ts'
import { smtpMailer } from '../../src/usecase/mail/smtp-mailer.ts'
import { openTrialMailbox, type TrialMailbox } from '../../src/usecase/mail/trial-mailbox.ts'
import { moveObligation } from '../../src/usecase/obligation/move-obligation.ts'
import { assertSound, press, send, untilSaved, upload, words } from './browser-office.ts'
import { communes, departments, greatDesks, greatPlan } from './great-plan.ts'
import { passDay } from './pass-day.ts'
import { nextYear, openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const photo = renderPng({ width: 8, height: 8, pixels: new Uint8Array(256).fill(120) })
/** The term of what is due before 31/3. */
const lastDay = `${nextYear}-03-30`
const telling = { calendar: vietnamCalendar, quietWeekdays: [] }

/** The days on which somebody is told of something, by the ladder: the working day on which each of its steps is reached. */
const daysOf = (clock: ReminderClock, counted: string, side: 'doer' | 'assigner'): string[] =>
  ladderOf(standardLadder)
    .filter(rung => rung.clock === clock && rung.to.includes(side))
    .map(rung => dayOfRung(rung, counted, telling) ?? '')

describe('from a published plan to done work: 30 tasks, 14 departments, 100 communes', () => {
  let mailbox: TrialMailbox
  let place: PlantedOffice
  let now = `${nextYear}-01-20T03:00:00Z`
  before(async () => {
    mailbox = await openTrialMailbox()
    place = await openPlantedOffice(greatDesks, {
      now: () => new Date(now),
      mailer: smtpMailer(mailbox.settings),
      publicUrl: () => place.url,
    })
  })
  after(async () => {
    await place.close()
    await mailbox.close()
  })

  /** What is due first of all that lies in a box of somebody's. */
  const openFirst = async (desk: string, box = 'new'): Promise<Page> => {
    const page = await place.at(desk, `/inbox?box=${box}`)
    await page.locator('main .line').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  const owed = (desk: string) =>
    place.office.store
      .selectFrom('obligation')
      .selectAll()
      .where('unit_id', '=', place.unitId(desk))
      .orderBy('due_day')
      .executeTakeFirstOrThrow()
  const callerOf = (desk: string): Caller => {
    const caller = place.caller(desk)
    return { ...caller, standpoint: { ...caller.standpoint, day: now.slice(0, 10) } }
  }
  /** For many desks at once, without their pages. */
  const step = async (desk: string, move: SpokenMove): Promise<void> => {
    const { id, version } = await owed(desk)
    await moveObligation(place.office, callerOf(desk), id, { version, move })
  }

  test('the province reads its plan in, accepts all that is clear, and publishes it to 114 units', async () => {
    const page = await place.at('tinh', '/documents')
    await upload(page, 'ke-hoach.txt', Buffer.from(greatPlan()))
    await page.waitForURL(/\/documents\/[\w-]{8,}/)
    await page.getByRole('button', { name: /Chấp nhận 30 mục/ }).click()
    await untilSaved(page)
    await press(page, 'to-publish')
    await page.getByText(words('publish-final')).waitFor()
    await press(page, 'publish')
    await page.waitForURL(/\/plans\/[\w-]{8,}/)
    const rows = await place.office.store.selectFrom('obligation').select(['unit_id']).execute()
    assert.deepEqual([rows.length, new Set(rows.map(({ unit_id }) => unit_id)).size], [28 + 200, 114])
    await page.context().close()
  })

  test('departments take their work on; one declines and is told to do it; one passes what is not its own; one splits its work', async () => {
    now = `${nextYear}-01-25T03:00:00Z`
    const education = await openFirst('so1')
    await press(education, 'act-accept')
    await education.getByText(words('obligation-accepted')).first().waitFor()
    const health = await openFirst('so2')
    await press(health, 'act-decline')
    await health.getByLabel(words('act-reason')).fill('Sở không có quy định nào thuộc lĩnh vực này.')
    await send(health, 'act-decline')
    await health.getByText(words('obligation-declined')).first().waitFor()
    const province = await openFirst('tinh', 'judge')
    await press(province, 'act-insist')
    await province.getByLabel(words('act-reason')).fill('Có quy định về y tế trường học.')
    await send(province, 'act-insist')
    await province.getByText(words('obligation-received')).first().waitFor()
    await health.reload()
    await press(health, 'act-accept')
    await health.getByText(words('obligation-accepted')).first().waitFor()
    const building = await openFirst('so3')
    await press(building, 'act-split')
    await building.getByLabel(words('part-text')).fill('Rà soát quy định về phòng học')
    await building.getByRole('textbox', { name: words('part-units') }).fill('ban quan ly')
    await building.getByRole('option', { name: /Ban Quản lý dự án/ }).click()
    await building.getByLabel(words('part-last'), { exact: true }).fill(`1/3/${nextYear}`)
    await send(building, 'part-send')
    await building
      .getByText(words('parts-summary', { confirmed: 0, total: 1 }))
      .first()
      .waitFor()
    await assertSound(building, 'split')
    const board = await openFirst('ban-quan-ly')
    for (const code of ['act-accept', 'act-submit'] as const) await press(board, code)
    await send(board, 'act-submit')
    await board.getByText(words('obligation-submitted')).first().waitFor()
    await building.reload()
    await building.getByRole('link', { name: 'Rà soát quy định về phòng học' }).click()
    await press(building, 'act-confirm')
    await send(building, 'act-confirm')
    await building.getByText(words('obligation-confirmed')).first().waitFor()
    for (const page of [education, health, province, building, board]) await page.context().close()
    for (let at = 3; at <= departments.length; at++) {
      if (at > 3) await step(`so${at}`, { type: 'accept' })
      await step(`so${at}`, { type: 'submit' })
    }
  })

  test('a commune tells how far it is with a photo; another asks for time, is offered another day and takes it', async () => {
    now = `${nextYear}-02-24T03:00:00Z`
    const page = await openFirst('xa1')
    await press(page, 'act-progress')
    await page.getByLabel(words('progress-amount', { unit: 'phòng' })).fill('1')
    await page.getByLabel(words('act-words')).fill('Đã lắp xong phòng đọc của trường tiểu học.')
    await send(page, 'act-progress')
    await page.getByText(words('told-addition', { n: 1, unit: 'phòng', reached: 1 })).waitFor()
    await press(page, 'evidence-add')
    await page.locator('input[type=file]').setInputFiles({ name: 'phong-doc.png', mimeType: 'image/png', buffer: photo })
    await send(page, 'evidence-add')
    await page.getByText('phong-doc.png').waitFor()
    await assertSound(page, 'commune-progress')
    await page.context().close()

    const late = await openFirst('xa2')
    await press(late, 'extension-ask')
    await late.getByLabel(words('extension-day'), { exact: true }).fill(`30/6/${nextYear}`)
    await late.getByLabel(words('act-reason')).fill('Trường đang xây lại.')
    await send(late, 'extension-ask')
    await late.getByText(words('extension-asked')).waitFor()
    const province = await place.at('tinh', `/obligations/${(await owed('xa2')).id}`)
    await press(province, 'extension-act-counter')
    await province.getByLabel(words('extension-day'), { exact: true }).fill(`15/5/${nextYear}`)
    await province.getByLabel(words('act-reason')).fill('Phải xong trước năm học hè.')
    await send(province, 'extension-act-counter')
    await province.getByText(words('extension-offered', { day: `15/05/${nextYear}` })).waitFor()
    await assertSound(province, 'counter-offer')
    await late.reload()
    await press(late, 'extension-act-take')
    await late.getByText(words('extension-granted')).first().waitFor()
    assert.equal((await owed('xa2')).due_day, `${nextYear}-05-15`)
    for (const each of [late, province]) await each.context().close()
  })

  test('sixty communes hand in, and the province confirms all that waits for it in one go', async () => {
    now = `${nextYear}-03-08T03:00:00Z`
    for (let at = 3; at <= 62; at++) {
      await step(`xa${at}`, { type: 'accept' })
      await step(`xa${at}`, { type: 'submit' })
    }
    const page = await place.at('tinh', '/work?side=given&state=submitted')
    await page.locator('.work-line').nth(49).waitFor()
    for (let waiting = 12 + 60; waiting > 0; ) {
      const shown = Math.min(50, waiting)
      await page.getByLabel(words('work-choose-all', { count: shown })).check()
      await page.getByRole('button', { name: `${words('act-confirm')} (${shown})`, exact: true }).click()
      await page.getByLabel(words('work-criteria-met')).check()
      await page
        .locator('.bulk-plan')
        .getByRole('button', { name: `${words('act-confirm')} (${shown})` })
        .click()
      await page.getByText(words('work-done', { act: words('act-confirm'), count: shown })).waitFor()
      waiting -= shown
      await page.goto('/work?side=given&state=submitted')
      if (waiting > 0)
        await page
          .locator('.work-line')
          .nth(waiting - 1)
          .waitFor()
    }
    const done = await place.office.store.selectFrom('obligation').select('id').where('state', '=', 'confirmed').execute()
    assert.equal(done.length, 1 + 12 + 60)
    await page.context().close()
  })

  test('days go by, and exactly the expected digests arrive, each once', async () => {
    const chores = await openChores(place.office)
    const submitted = `${nextYear}-03-25`
    try {
      for (let at = Date.parse(`${nextYear}-03-15T00:30:00Z`); at <= Date.parse(`${nextYear}-04-20T00:30:00Z`); at += 86_400_000) {
        now = new Date(at).toISOString()
        await passDay(place.office, chores)
        if (now.startsWith(submitted)) await step('so2', { type: 'submit' })
      }
    } finally {
      await chores.stop()
    }
    const told = mailbox.received.map(({ to, subject }) => `${to.split('@')[0]} ${subject.slice(-10).split('/').toReversed().join('-')}`)
    const silent = ['so1', 'xa1', ...communes.map((_, at) => `xa${at + 1}`).slice(62)]
    const due = daysOf('due', lastDay, 'doer')
    const expected = new Set([
      ...silent.flatMap(desk => due.map(day => `${desk} ${day}`)),
      ...due.filter(day => day <= submitted).map(day => `so2 ${day}`),
      ...[...daysOf('due', lastDay, 'assigner'), ...daysOf('judge', submitted, 'assigner')].map(day => `tinh ${day}`),
    ])
    assert.ok([...expected].every(each => isWorkingDay(vietnamCalendar, each.split(' ')[1] ?? '')))
    assert.deepEqual(told.toSorted(), [...expected].toSorted())
  })

  test('the link of a digest leads to the thing; the bell counts what was not seen', async () => {
    const mail = mailbox.received.findLast(({ to }) => to.startsWith('so1@'))
    const link = /https?:\/\/\S+(\/obligations\/\S+)/.exec(mail?.text ?? '')?.[1]
    assert.ok(link)
    const page = await place.at('so1', link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: words('notices-unread').replace('{count}', '6') }).click()
    await page.getByRole('heading', { name: words('notices'), level: 1 }).waitFor()
    await assertSound(page, 'notices')
    await page.getByRole('button', { name: words('notices-mark-all') }).click()
    await page.getByRole('link', { name: words('notices'), exact: true }).waitFor()
    await page.context().close()
  })

  test('the province urges in writing; opening it leaves the receipt, and the answer is there', async () => {
    const page = await place.at('tinh', '/urgings/new')
    await page.getByRole('link', { name: /Sở Giáo dục và Đào tạo/ }).click()
    await page.getByLabel(words('urging-words'), { exact: true }).fill('Đề nghị Sở báo cáo kết quả trước ngày 30/4.')
    await assertSound(page, 'new urging')
    await page.getByRole('button', { name: words('urging-preview') }).click()
    await page.getByRole('heading', { name: 'Đôn đốc lần 1' }).waitFor()
    await page.getByRole('button', { name: words('urging-send'), exact: true }).click()
    await page.getByRole('heading', { name: `Số 1/ĐĐ-${nextYear} · Đôn đốc lần 1`, level: 1 }).waitFor()
    await page.getByText(words('urging-unopened')).waitFor()

    const other = await place.at('so1', '/urgings')
    await other.getByRole('link', { name: /Đôn đốc lần 1/ }).click()
    await other.getByLabel(words('urging-answer')).fill('Sở sẽ hoàn thành trước ngày 25/4.')
    await other.getByRole('button', { name: words('urging-send-answer') }).click()
    await other.getByText('Sở sẽ hoàn thành trước ngày 25/4.').first().waitFor()
    await assertSound(other, 'urging')

    await page.reload()
    await page.getByText('Sở sẽ hoàn thành trước ngày 25/4.').waitFor()
    assert.equal(await page.getByText(words('urging-unopened')).count(), 0)
    for (const each of [page, other]) await each.context().close()
  })

  test('the department that was urged hands in, late, and the office confirms it by its page', async () => {
    const page = await openFirst('so1', 'overdue')
    await press(page, 'act-submit')
    await send(page, 'act-submit')
    await page.getByText(words('obligation-submitted')).first().waitFor()
    const province = await place.at('tinh', new URL(page.url()).pathname)
    await press(province, 'act-confirm')
    await send(province, 'act-confirm')
    await province.getByText(words('obligation-confirmed')).first().waitFor()
    await province
      .getByText(/Trễ 21 ngày/)
      .first()
      .waitFor()
    await assertSound(province, 'confirmed')
    for (const each of [page, province]) await each.context().close()
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))
})
