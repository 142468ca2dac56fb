import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { docxFixture, paragraph as docxParagraph } from '../../format/docx/docx-fixture.ts'
import { odtFixture, paragraph } from '../../format/odt/odt-fixture.ts'
import { pdfFixture } from '../../format/pdf/pdf-fixture.ts'
import { openTrialDatabase, type TrialDatabase, trialKinds } from '../../store/trial/trial-database.ts'
import { addAccount } from '../account/add-account.ts'
import type { Caller } from '../ground/caller.ts'
import { type OpenOffice, openOffice } from '../ground/office.ts'
import { importDocument } from './import-document.ts'
import { downloadFile, openDocument } from './open-document.ts'

const lines = [
  'KẾ HOẠCH',
  'I. NHIỆM VỤ',
  '1. Sở Y tế chủ trì kiểm tra cơ sở thực phẩm trước ngày 30/11/2026.',
  '2. Sở Nội vụ báo cáo kết quả trước ngày 15/12/2026.',
]
const files = {
  doc: readFileSync(join(import.meta.dirname, '../../format/doc/fixtures/plan.doc')),
  pdf: pdfFixture([{ texts: lines.map((text, i) => ({ text, x: 80, y: 100 + i * 40, size: 12 })) }]),
  odt: odtFixture({ body: lines.map(line => paragraph(line)).join('') }),
}

for (const kind of trialKinds.slice(0, 1)) {
  describe(`files of other formats, on ${kind.name}`, () => {
    let trial: TrialDatabase
    let office: OpenOffice
    let caller: Caller
    before(async () => {
      trial = await openTrialDatabase(kind)
      office = await openOffice({ databaseUrl: await trial.bare(), dataDir: '' })
      const account = {
        username: 'Thử',
        name: 'Thử',
        post: 'main-focal-point',
        password: 'mật khẩu thử',
        mustChangePassword: false,
      } as const
      caller = await addAccount(office, account)
    })
    after(async () => {
      await office.close()
      await trial.close()
    })

    for (const format of ['doc', 'pdf', 'odt'] as const)
      test(`a .${format} is read, stored under its format and given back as it came`, async () => {
        const bytes = Buffer.from(files[format])
        const { id } = await importDocument(office, caller, { fileName: `ke-hoach.${format}`, bytes })
        const { document, reading } = await openDocument(office, caller, id)
        assert.equal(document.format, format)
        assert.equal(reading.tasks[0]?.lead[0]?.name, format === 'doc' ? 'Sở Nông nghiệp và Môi trường' : 'Sở Y tế')
        const file = await downloadFile(office, caller, id)
        assert.deepEqual([file.format, Buffer.compare(file.content, bytes)], [format, 0])
      })

    test('what was passed over in a file is told with its reading', async () => {
      const hidden =
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:ins w:id="1"><w:r><w:t>Kèm phụ lục.</w:t></w:r></w:ins></w:p>'
      const bytes = Buffer.from(docxFixture({ body: lines.map(line => docxParagraph(line)).join('') + hidden }))
      const { id } = await importDocument(office, caller, { fileName: 'ke-hoach.docx', bytes })
      const { reading } = await openDocument(office, caller, id)
      assert.deepEqual([...reading.notes].sort(), ['hidden-text', 'tracked-changes'])
    })

    test('a scan waits to be recognised', async () => {
      const bytes = Buffer.from(pdfFixture([{ rules: [[60, 60, 300, 60]] }]))
      assert.equal((await importDocument(office, caller, { fileName: 'ban-quet.pdf', bytes })).recognising, true)
    })
  })
}
