import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { PaperTemplates } from '../../api/paper-template.ts'
import type { Problem } from '../../api/problem.ts'
import type { OpenedIssue } from '../../api/report-issue.ts'
import { docxFixture, paragraph } from '../../format/docx/docx-fixture.ts'
import { readFile } from '../../format/read-file.ts'
import { openReportTrial, type ReportTrial } from '../trial/trial-reports.ts'
import type { TrialClient } from '../trial/trial-server.ts'

const drawn = (...lines: readonly string[]) => Buffer.from(docxFixture({ body: lines.map(line => paragraph(line)).join(''), styles: '' }))

describe('Word templates that an office drew itself', () => {
  let trial: ReportTrial
  let id: string
  before(async () => {
    trial = await openReportTrial()
    const top = await trial.openCycle('province')
    id = await trial.report('anHoa', top, trial.figures(1250, 1190), { S1: 'Đã mở 02 lớp học cho trẻ em.' })
  })
  after(() => trial.server.close())

  const send = (client: TrialClient, path: string, bytes: Buffer, name = '') => {
    const form = new FormData()
    form.append('name', name)
    form.append('file', new Blob([new Uint8Array(bytes)]), 'mau-bao-cao.docx')
    return client.ask<{ id: string; version: number } & Problem>('POST', path, form)
  }
  const list = async (client: TrialClient) => (await client.ask<PaperTemplates>('GET', '/api/paper-templates')).body.items

  test('stored under a name, versioned, taken back as it was drawn; another unit has nothing of it', async () => {
    const commune = await trial.as('anHoa')
    const first = await send(commune, '/api/paper-templates', drawn('{{cơ quan}}', '{{nội dung}}'), 'Mẫu của xã')
    assert.deepEqual([first.status, first.body.version], [201, 1])
    const next = await send(commune, `/api/paper-templates/${first.body.id}/versions`, drawn('{{cơ quan}}, bản 2', '{{nội dung}}'))
    assert.deepEqual(next.body, { id: first.body.id, version: 2 })
    assert.deepEqual(
      (await list(commune)).map(({ name, version, issues }) => [name, version, issues]),
      [['Mẫu của xã', 2, 0]],
    )
    const { bytes } = await commune.bytes(`/api/paper-templates/${first.body.id}/file`)
    assert.match((await readFile(bytes, 'x.docx')).text, /\{\{cơ quan\}\}, bản 2/)
    const other = await trial.as('tanLoc')
    assert.deepEqual(await list(other), [])
    assert.equal((await other.ask<Problem>('DELETE', `/api/paper-templates/${first.body.id}`)).body.code, 'outside-reach')
    assert.equal((await commune.ask('DELETE', `/api/paper-templates/${first.body.id}`)).status, 204)
    assert.deepEqual(await list(commune), [])
  })

  test('a field that there is none of is refused by its name when the template comes, not on the day of issue', async () => {
    const commune = await trial.as('anHoa')
    const { status, body } = await send(commune, '/api/paper-templates', drawn('{{cơ quan}} {{mức lương}}'))
    assert.deepEqual(
      [status, body.code, body.message.includes('mức lương'), body.message.includes('{{trích yếu}}')],
      [422, 'template-field-unknown', true, true],
    )
    assert.equal((await send(commune, '/api/paper-templates', Buffer.from('không phải Word'))).body.code, 'template-kind')
    assert.equal((await send(commune, '/api/paper-templates', drawn('Nội dung: {{nội dung}}'))).body.code, 'template-field-crowded')
    assert.deepEqual(await list(commune), [])
  })

  test('a report is seen and issued in it: the bytes are kept, with hash and template; PDF is not made up', async () => {
    const commune = await trial.as('anHoa')
    const lines = ['{{cơ quan}}', 'Số: {{số}}/{{ký hiệu}}', '{{địa danh, ngày tháng}}', '{{nội dung}}', '{{chức vụ}}']
    const { body: stored } = await send(commune, '/api/paper-templates', drawn('MẪU RIÊNG CỦA XÃ', ...lines), 'Mẫu riêng')
    const draft = await commune.bytes(`/api/reports/${id}/documents/docx?template=${stored.id}`)
    assert.match((await readFile(draft.bytes, 'x.docx')).text, /MẪU RIÊNG CỦA XÃ[\s\S]*Đã mở 02 lớp học/)
    const { suggestion } = (await commune.ask<OpenedIssue>('GET', `/api/reports/${id}/issue`)).body
    const issue = { ...suggestion, number: '7', day: '2026-03-16' }
    const other = await (await trial.as('tanLoc')).ask<Problem>('POST', `/api/reports/${id}/issue?template=${stored.id}`, issue)
    assert.equal(other.body.code, 'outside-reach')
    const answer = await commune.ask<{ sha256: string } & Problem>('POST', `/api/reports/${id}/issue?template=${stored.id}`, issue)
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    await send(commune, `/api/paper-templates/${stored.id}/versions`, drawn('MẪU MỚI', '{{nội dung}}'))
    const province = await trial.as('province')
    const { bytes } = await province.bytes(`/api/reports/${id}/documents/docx`)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), answer.body.sha256)
    const { text } = await readFile(bytes, 'x.docx')
    assert.match(text, /MẪU RIÊNG CỦA XÃ[\s\S]*Số: 07\/BC-UBND[\s\S]*CHỦ TỊCH/)
    assert.equal((await province.ask<Problem>('GET', `/api/reports/${id}/documents/pdf`)).body.code, 'issued-in-template')
    const [issued] = (await commune.ask<OpenedIssue>('GET', `/api/reports/${id}/issue`)).body.issues
    assert.equal(issued?.inTemplate, true)
    assert.deepEqual(
      (await list(commune)).map(({ version, issues }) => [version, issues]),
      [[2, 1]],
    )
  })
})
