import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../api/problem.ts'
import type { CheckedEntrySheet } from '../../api/report-sheet.ts'
import type { ReportContent } from '../../core/report/content.ts'
import { templateFixture } from '../../core/report/report-fixture.ts'
import { entryBook } from '../../format/entry/entry-book.ts'
import type { SheetCell } from '../../format/sheet/book.ts'
import { bookBytes } from '../../format/sheet/render-book.ts'
import { openReportTrial, type ReportTrial } from '../trial/trial-reports.ts'
import type { TrialClient } from '../trial/trial-server.ts'

describe('a report filled in without a network', () => {
  let trial: ReportTrial
  let client: TrialClient
  let id = ''
  before(async () => {
    trial = await openReportTrial()
    id = await trial.reportOf('anHoa', await trial.openCycle('province'))
    client = await trial.as('anHoa')
    assert.equal((await trial.fill(client, id, { 'T1.A1': '200' }, { S1: 'Đã làm' })).status, 200)
  })
  after(() => trial.server.close())

  /** The sheet as it was taken when the report said `content`, with what was typed into it. */
  async function sheetOf(content: ReportContent, put: Readonly<Record<string, SheetCell>>, key = `dondoc report ${id}`): Promise<File> {
    const form = { key, template: templateFixture, content, under: '', isOpen: () => true, language: 'vi' } as const
    const sheets = entryBook(form).sheets.map(sheet => {
      const rows = [...(sheet.rows as Iterable<readonly SheetCell[]>)].map(row => [...row])
      for (const [place, cell] of Object.entries(put)) {
        const row = sheet.name === 'Biểu T1' ? rows[Number(place.slice(1)) - 1] : undefined
        if (row) row[place.charCodeAt(0) - 65] = cell
      }
      return { ...sheet, rows }
    })
    return new File([new Uint8Array(await bookBytes({ sheets }))], 'biểu.xlsx')
  }
  const formOf = (file: File): FormData => {
    const form = new FormData()
    form.append('file', file)
    return form
  }
  const check = (file: File) => client.ask<CheckedEntrySheet & Problem>('POST', `/api/reports/${id}/sheet/check`, formOf(file))
  const send = (file: File, version: number, key: string = randomUUID()) =>
    client.ask<{ version: number } & Problem>('POST', `/api/reports/${id}/sheet?version=${version}&key=${key}`, formOf(file))
  const now: ReportContent = { figures: { 'T1.A1': '200' }, texts: { S1: 'Đã làm' } }

  test('the sheet that is taken holds what is written so far, and its taking is on record', async () => {
    const { store } = trial.server.office
    const answer = await client.ask<string>('GET', `/api/reports/${id}/sheet`)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type') ?? '', /spreadsheetml/)
    const events = await store.selectFrom('audit_event').select('subject').where('action', '=', 'entry-sheet-taken').execute()
    assert.deepEqual(
      events.map(({ subject }) => subject),
      [id],
    )
  })

  test('what it would change is told first, then taken once, and each figure knows that it came from a sheet', async () => {
    const file = await sheetOf(now, { D4: 250, D5: 300, H5: 'Thiếu phòng học' })
    const checked = await check(file)
    assert.deepEqual(
      checked.body.changes.map(({ at, before, after }) => [at, before, after]),
      [
        ['T1.A1', '200', '250'],
        ['T1.A2', '', '300'],
        ['T1.E2', '', 'Thiếu phòng học'],
      ],
    )
    const key = randomUUID()
    assert.equal((await send(file, checked.body.version, key)).status, 200)
    assert.equal((await send(file, checked.body.version, key)).status, 200)
    const { content, origins } = await trial.open(client, id)
    assert.deepEqual(content, { figures: { 'T1.A1': '250', 'T1.A2': '300', 'T1.E2': 'Thiếu phòng học' }, texts: { S1: 'Đã làm' } })
    assert.deepEqual([origins['T1.A1']?.type, origins['T1.A1']?.about], ['sheet', 'biểu.xlsx'])
  })

  test('one cell that cannot be taken keeps the whole sheet out', async () => {
    const { content, version } = await trial.open(client, id)
    const file = await sheetOf(content, { D4: -1, E4: 9 })
    assert.deepEqual(
      (await check(file)).body.faults.map(({ place, code }) => [place, code]),
      [['T1!D4', 'figure-below']],
    )
    const refused = await send(file, version)
    assert.deepEqual([refused.status, refused.body.code], [422, 'entry-sheet-faults'])
    assert.equal((await trial.open(client, id)).version, version)
  })

  test('what was changed on the page after the sheet was taken is not overwritten', async () => {
    const file = await sheetOf(now, { D4: 999 })
    assert.deepEqual(
      (await check(file)).body.faults.map(({ at, code, about }) => [at, code, about]),
      [['T1.A1', 'changed-meanwhile', '250']],
    )
  })

  test('a sheet of another report, another workbook and no workbook are refused with what to do', async () => {
    assert.equal((await check(await sheetOf(now, {}, 'khác'))).body.code, 'entry-sheet-other')
    assert.equal((await check(new File(['xin chào'], 'a.xlsx'))).body.code, 'sheet-kind')
    assert.equal((await check(new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], 'a.xlsx'))).status, 422)
  })

  test('who only reads gets no sheet and sends none', async () => {
    const reader = await trial.as('anHoa-reader')
    assert.equal((await reader.ask('GET', `/api/reports/${id}/sheet`)).status, 403)
    assert.equal((await reader.ask('POST', `/api/reports/${id}/sheet/check`, formOf(await sheetOf(now, {})))).status, 403)
  })
})
