import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../../api/problem.ts'
import type { OpenedIssue } from '../../api/report-issue.ts'
import { readText } from '../../core/reading/read-text.ts'
import { readFile } from '../../format/read-file.ts'
import { readSheet } from '../../format/sheet/read-sheet.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { openReportTrial, type ReportTrial } from '../trial/trial-reports.ts'
import type { TrialClient } from '../trial/trial-server.ts'

/** What the command line says of a file. */
function dondoc(command: string, bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-report-'))
  try {
    writeFileSync(join(folder, 'bao-cao.docx'), bytes)
    const program = join(import.meta.dirname, '..', '..', '..', 'bin', 'dondoc')
    const plain = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8', COLUMNS: '80' }
    return execFileSync(program, [command, 'bao-cao.docx'], { cwd: folder, env: plain, encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Remarks on what is said, not on how it is laid out. */
const ofContent = new Set(['task-without-deadline', 'task-without-lead', 'task-without-result', 'unknown-agency'])

describe('documents of reports', () => {
  let trial: ReportTrial
  let top: string
  let id: string
  before(async () => {
    trial = await openReportTrial()
    top = await trial.openCycle('province')
    id = await trial.report('anHoa', top, trial.figures(1250, 1190), { S1: 'Đã mở 02 lớp học cho trẻ em.', S2: 'Thiếu giáo viên.' })
  })
  after(() => trial.server.close())

  /** Bytes, which the plain client would read as text. */
  const download = async (client: TrialClient, format: string, report = id) => {
    const { status, headers, bytes } = await client.bytes(`/api/reports/${report}/documents/${format}`)
    return { status, type: headers.get('content-type'), bytes }
  }
  const opened = async (client: TrialClient) => (await client.ask<OpenedIssue>('GET', `/api/reports/${id}/issue`)).body

  test('a report that was not issued goes out with free places for its number and day, and reads back without a remark on its layout', async () => {
    const { status, bytes } = await download(await trial.as('anHoa'), 'docx')
    assert.equal(status, 200)
    const file = await readFile(bytes, 'bao-cao.docx')
    const { document, remarks } = readText(file.text, file.blocks)
    assert.equal(document.issuer, 'Ủy ban nhân dân xã An Hòa')
    assert.ok(file.text.includes('1.250') && file.text.includes('Thiếu giáo viên'))
    assert.deepEqual(
      remarks.filter(({ rule }) => !ofContent.has(rule)).map(({ rule }) => rule),
      ['blank-placeholder'],
    )
  })

  test('the same document goes out as PDF/A', async () => {
    const { status, bytes } = await download(await trial.as('anHoa'), 'pdf')
    assert.equal(status, 200)
    const { text } = await readFile(bytes, 'bao-cao.pdf')
    assert.ok(text.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') && text.includes('1.250'), text.slice(0, 400))
  })

  test('the tables go out as a workbook', async () => {
    const { status, bytes } = await download(await trial.as('province'), 'xlsx')
    assert.equal(status, 200)
    const rows = readSheet(bytes).map(row => row.join('|'))
    assert.ok(
      rows.some(row => row.startsWith('Mầm non|1250|1190|95.2')),
      rows.join('\n'),
    )
  })

  test('issued once, it is the same for good: number, day, title and hash; the signed paper goes beside it', async () => {
    const commune = await trial.as('anHoa')
    const { suggestion, canIssue } = await opened(commune)
    assert.deepEqual(
      [canIssue, suggestion.body, suggestion.symbol, suggestion.signerTitle, suggestion.recipients],
      [true, 'Ủy ban nhân dân xã An Hòa', 'BC-UBND', 'Chủ tịch', ['Ủy ban nhân dân tỉnh Sông Trăng', 'Lưu: VT']],
    )
    const issue = { ...suggestion, number: '15', day: '2026-03-16', signerTitle: 'Phó Chủ tịch' }
    assert.equal((await (await trial.as('province')).ask<Problem>('POST', `/api/reports/${id}/issue`, issue)).body.code, 'move-not-yours')
    const answer = await commune.ask<{ sha256: string }>('POST', `/api/reports/${id}/issue`, issue)
    assert.equal(answer.status, 201)
    assert.equal((await commune.ask<Problem>('POST', `/api/reports/${id}/issue`, issue)).body.code, 'report-issued')
    const { bytes } = await download(await trial.as('province'), 'docx')
    assert.equal(createHash('sha256').update(bytes).digest('hex'), answer.body.sha256)
    const file = await readFile(bytes, 'bao-cao.docx')
    const { document, remarks } = readText(file.text, file.blocks)
    assert.deepEqual(
      remarks.filter(({ rule }) => !ofContent.has(rule)),
      [],
    )
    assert.deepEqual([document.number, document.symbol, document.date, document.type], ['15', 'BC-UBND', '2026-03-16', 'BC'])
    assert.deepEqual([document.signatory?.authority, document.signatory?.title], ['TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
    const [header, remarksOnIt] = ['read', 'lint'].map(command => dondoc(command, bytes))
    assert.match(
      header ?? '',
      /^Số: 15\/BC-UBND\nNgày: 16\/3\/2026\nCơ quan ban hành: Ủy ban nhân dân xã An Hòa\nTrích yếu: Tình hình trẻ em/,
    )
    assert.match(remarksOnIt ?? '', /bao-cao\.docx: không có lưu ý/)
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(Buffer.from('không phải PDF'))]), 'ký.txt')
    assert.equal((await commune.ask<Problem>('POST', `/api/reports/${id}/issue/signed`, form)).body.code, 'signed-not-pdf')
    assert.ok((await listAudit(trial.server.office.store)).some(({ action }) => action === 'report-issued'))
    await assert.rejects(trial.server.office.store.deleteFrom('report_issue').execute(), /neither changed nor deleted/)
  })

  test('what is not signed is not issued, and nobody else gets a paper of it', async () => {
    const draft = await trial.reportOf('tanLoc', top)
    const commune = await trial.as('tanLoc')
    const { suggestion } = await opened(await trial.as('anHoa'))
    assert.equal(
      (await commune.ask<Problem>('POST', `/api/reports/${draft}/issue`, { ...suggestion, number: '1' })).body.code,
      'report-not-signed',
    )
    assert.equal((await download(commune, 'docx', draft)).status, 200)
    assert.equal((await download(await trial.as('province'), 'docx', draft)).status, 409)
  })

  test('a consolidation names its sources behind the words and who is missing before the figures; with nobody above it goes back to those who reported', async () => {
    await trial.report('longPhu', top, trial.figures(10, 5), { S1: 'Đã mở 02 lớp học cho trẻ em.' })
    const { bytes } = await download(await trial.as('province'), 'docx', top)
    const { text } = await readFile(bytes, 'bao-cao.docx')
    const flat = text.replace(/\s+/g, ' ')
    assert.ok(flat.includes('Đã mở 02 lớp học cho trẻ em (Xã An Hòa, Xã Long Phú).'), flat)
    assert.ok(flat.includes('Báo cáo chưa có số liệu của 2 đơn vị: Sở Y tế; Xã Tân Lộc.') && flat.includes('1.260'), flat)
    const { suggestion } = (await (await trial.as('province')).ask<OpenedIssue>('GET', `/api/reports/${top}/issue`)).body
    assert.deepEqual(suggestion.recipients, [
      'Sở Y tế',
      'Ủy ban nhân dân xã An Hòa',
      'Ủy ban nhân dân xã Long Phú',
      'Ủy ban nhân dân xã Tân Lộc',
      'Lưu: VT',
    ])
  })
})
