import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { templateFixture } from '../../src/core/report/report-fixture.ts'
import { docxFixture, paragraph } from '../../src/format/docx/docx-fixture.ts'
import { entryBook } from '../../src/format/entry/entry-book.ts'
import { readFile } from '../../src/format/read-file.ts'
import type { SheetCell } from '../../src/format/sheet/book.ts'
import { readSheet } from '../../src/format/sheet/read-sheet.ts'
import { bookBytes } from '../../src/format/sheet/render-book.ts'
import { reportTiming } from '../../src/server/trial/trial-reports.ts'
import { clientOf, trialPlan } from '../../src/server/trial/trial-server.ts'
import { assertSound, password, words } from './browser-office.ts'
import { openPlantedOffice, type PlantedOffice } from './planted-office.ts'

const desks = {
  'van-phong': { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  'an-hoa': { name: 'Xã An Hòa', above: 'van-phong', kind: 'commune' },
} as const

describe('documents leave and come back', () => {
  let place: PlantedOffice
  let planId = ''
  before(async () => {
    place = await openPlantedOffice(desks)
    planId = await place.publish('van-phong', trialPlan())
  })
  after(() => place.close())

  async function taken(page: Page, click: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), click()])
    return readFileSync(await download.path())
  }
  const link = (page: Page, code: Parameters<typeof words>[0]) => page.getByRole('link', { name: words(code), exact: true })

  test('a plan’s assignments are taken as Word, PDF and Excel files, and in a template of the office', async () => {
    const page = await place.at('van-phong', `/plans/${planId}`)
    await link(page, 'plan-export-docx').waitFor()
    await assertSound(page, 'plan-export')
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
    await assertSound(page, 'plan-template-refused')
  })

  test('a report is filled in on its sheet and sent back, shown before it is stored', async () => {
    const client = clientOf(place.url)
    await client.ask('POST', '/api/session', { username: 'van-phong', password })
    const { body: template } = await client.ask<{ id: string }>('POST', '/api/report-templates', { template: templateFixture })
    const asked = [{ type: 'below', unitId: place.unitId('van-phong'), line: 'territory', kinds: [], direct: false, except: [] }]
    const cycle = await client.ask('POST', '/api/report-cycles', { templateId: template.id, title: '', timing: reportTiming, asked })
    assert.equal(cycle.status, 201)
    const { id } = await place.office.store
      .selectFrom('report')
      .select('id')
      .where('unit_id', '=', place.unitId('an-hoa'))
      .executeTakeFirstOrThrow()
    const page = await place.at('an-hoa', `/reports/${id}`)
    await link(page, 'entry-sheet-take').waitFor()
    await assertSound(page, 'entry-sheet')
    const bytes = await taken(page, () => link(page, 'entry-sheet-take').click())
    assert.equal(readSheet(bytes)[0]?.[0], templateFixture.title)
    const picker = page.locator('input[type=file][accept=".xlsx"]')
    await picker.setInputFiles(await filledIn(id, { D4: 'nhiều', E4: 90 }))
    await page.getByText(words('entry-sheet-faults', { count: 1 })).waitFor()
    await assertSound(page, 'entry-sheet-faults')
    await picker.setInputFiles(await filledIn(id, { D4: 100, E4: 90 }))
    await page.getByText(words('entry-sheet-changes', { count: 2 })).waitFor()
    await assertSound(page, 'entry-sheet-changes')
    await page.getByRole('button', { name: words('entry-sheet-save', { count: 2 }) }).click()
    await page
      .getByText(words('entry-sheet-saved', { count: 2 }))
      .first()
      .waitFor()
    const { content } = await place.office.store.selectFrom('report').select('content').where('id', '=', id).executeTakeFirstOrThrow()
    assert.deepEqual(content, { figures: { 'T1.A1': '100', 'T1.B1': '90' }, texts: {} })
  })

  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))

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
