import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { docxFixture, paragraph } from '../../format/docx/docx-fixture.ts'
import { readFile } from '../../format/read-file.ts'
import { readSheet } from '../../format/sheet/read-sheet.ts'
import { openTrialDesk, type TrialDesk } from '../trial/trial-desk.ts'
import { trialPassword } from '../trial/trial-server.ts'

describe('what a plan gives to whom, as a file', () => {
  let desk: TrialDesk
  let planId = ''
  before(async () => {
    desk = await openTrialDesk()
    planId = (await desk.publish()).planId
  })
  after(() => desk.close())

  const bytesOf = async (format: string): Promise<{ readonly bytes: Uint8Array; readonly headers: Headers }> => {
    const { server } = desk
    const signedIn = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'province', password: trialPassword }),
    })
    const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
    const answer = await fetch(`${server.url}/api/plans/${planId}/export?format=${format}`, { headers: { cookie } })
    assert.equal(answer.status, 200)
    return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
  }

  for (const format of ['docx', 'pdf'])
    test(`as .${format} it is the annex that goes with the plan, and reads back as such`, async () => {
      const { bytes, headers } = await bytesOf(format)
      assert.match(
        headers.get('content-disposition') ?? '',
        new RegExp(`^attachment; filename="document\\.${format}"; filename\\*=UTF-8''phan-cong-`),
      )
      const { text } = await readFile(bytes, `x.${format}`)
      const words = text.replaceAll(/\s+/g, ' ')
      assert.match(words, /^Phụ lục DANH MỤC NHIỆM VỤ, PHÂN CÔNG THỰC HIỆN \(Kèm theo Kế hoạch số \S+ ngày \S+ của /)
      assert.match(words, /UBND các xã, phường/)
      assert.match(words, /trước 15\/6\/2026/)
    })

  test('as .xlsx each item has its row under columns that filter', async () => {
    const rows = readSheet((await bytesOf('xlsx')).bytes)
    assert.equal(rows[0]?.[0], 'DANH MỤC NHIỆM VỤ, PHÂN CÔNG THỰC HIỆN')
    assert.deepEqual(rows[2], ['TT', 'Mục', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm, kết quả'])
    assert.deepEqual(
      rows.slice(3).map(row => row[3]),
      ['Sở Giáo dục và Đào tạo', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND các xã, phường', 'Sở Tài chính'],
    )
  })

  test('it stands in the audit trail', async () => {
    const events = await desk.server.office.store.selectFrom('audit_event').select('about').where('action', '=', 'plan-exported').execute()
    assert.equal(events.length, 3)
  })

  test('in a Word file that the office drew itself, its fields are filled; an unknown one is named', async () => {
    const client = await desk.as('province')
    const form = (words: string): FormData => {
      const made = new FormData()
      made.append(
        'file',
        new File([new Uint8Array(docxFixture({ body: paragraph(words) + paragraph('{{phụ lục}}'), styles: '' }))], 'mẫu.docx'),
      )
      return made
    }
    const filled = await client.ask<string>('POST', `/api/plans/${planId}/export`, form('Kèm theo {{loại văn bản}} {{số}}/{{ký hiệu}}'))
    assert.equal(filled.status, 200)
    assert.match(filled.headers.get('content-type') ?? '', /wordprocessingml/)
    const refused = await client.ask('POST', `/api/plans/${planId}/export`, form('{{mức lương}}'))
    assert.deepEqual([refused.status, refused.body.code, refused.body.about?.['names']], [422, 'template-field-unknown', 'mức lương'])
  })

  test('another format is refused, and so is a stranger', async () => {
    const client = await desk.as('province')
    assert.equal((await client.ask('GET', `/api/plans/${planId}/export?format=rtf`)).status, 400)
    assert.equal((await desk.server.stranger().ask('GET', `/api/plans/${planId}/export?format=pdf`)).status, 401)
  })
})
