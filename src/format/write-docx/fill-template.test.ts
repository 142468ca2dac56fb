import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { decree30 } from '../../core/paper/decree-30.ts'
import { paperFields } from '../../core/paper/paper-fields.ts'
import { samplePaper } from '../../core/paper/paper-fixture.ts'
import { docxFixture, docxParts, paragraph } from '../docx/docx-fixture.ts'
import { FileRefusal } from '../file/file-refusal.ts'
import { readFile } from '../read-file.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { defaultZipLimits, Zip } from '../zip/open-zip.ts'
import { packPart } from '../zip/packed-part.ts'
import { writeZip } from '../zip/write-zip.ts'
import { zipFixture } from '../zip/zip-fixture.ts'
import { findDocxFaults } from './docx-faults.ts'
import { fillTemplate } from './fill-template.ts'
import { renderDocx } from './render-docx.ts'

const fields = paperFields(samplePaper(2), decree30)
const fill = (body: string): Buffer => fillTemplate(docxFixture({ body, styles: '' }), fields, decree30)
const textOf = async (body: string): Promise<string> => (await readFile(fill(body), 'x.docx')).text
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`

const texts: readonly (readonly [name: string, body: string, expected: string])[] = [
  ['words by their names', paragraph('Số: {{số}}/{{ký hiệu}}'), 'Số: 05/BC-UBND'],
  [
    'names without diacritics, with hyphens and in capitals',
    paragraph('{{trich-yeu}}; {{ KY_HIEU }}'),
    'Kết quả phòng, chống thiên tai tháng 5 năm 2026; BC-UBND',
  ],
  [
    'names that Word has cut into runs',
    `<w:p>${run('Về {{trích ')}${run('yế')}${run('u}}, số {{s')}${run('ố}} này')}</w:p>`,
    'Về Kết quả phòng, chống thiên tai tháng 5 năm 2026, số 05 này',
  ],
  ['several lines', paragraph('{{quyền hạn}}'), 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH'],
  ['other braces stay', paragraph('{một} {{ }} }}'), '{một} {{ }} }}'],
]
for (const [name, body, expected] of texts) test(`a template: ${name}`, async () => assert.equal((await textOf(body)).trim(), expected))

test('a row of a table that names entries stands once for each of them', async () => {
  const body = `<w:tbl><w:tr>${cell('TT')}${cell('Việc')}</w:tr><w:tr>${cell('{{hàng.1}}')}${cell('{{hàng.2}} ({{số}})')}</w:tr></w:tbl>${paragraph('Hết')}`
  const xml = readXmlPart(new Zip(fill(body), defaultZipLimits), 'word/document.xml') ?? ''
  const rows = xml.split('</w:tr>').map(row => [...row.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, words]) => words).join('|'))
  assert.deepEqual(rows.slice(0, 4), [
    'TT|Việc',
    '1|Tu sửa công trình phòng, chống thiên tai số 1 (05)',
    '2|Tu sửa công trình phòng, chống thiên tai số 2 (05)',
    '|Tổng cộng (05)',
  ])
})

test('a field of whole paragraphs and tables brings them with their looks', async () => {
  const bytes = fill(paragraph('Trước') + paragraph('{{nội dung}}') + paragraph('Sau'))
  const { text } = await readFile(bytes, 'x.docx')
  assert.match(text.trim(), /^Trước\n.*I\. KẾT QUẢ THỰC HIỆN.*Tổng cộng.*Sau$/s)
  const styles = readXmlPart(new Zip(bytes, defaultZipLimits), 'word/styles.xml') ?? ''
  assert.match(styles, /w:styleId="SectionHeading"/)
})

test('a whole template that is filled in is a whole file: types, relationships, looks and the order of its elements', () => {
  const drawn = renderDocx({ ...samplePaper(2, 3), body: [{ kind: 'paragraph', text: '{{nội dung}}' }] }, decree30, {
    title: '',
    author: '',
    created: '2026-06-01T00:00:00Z',
  })
  const zip = new Zip(drawn, defaultZipLimits)
  // What ends a document stands behind its last words: the field is to stand alone.
  const parts = [...zip.names].map(name => {
    const own = name === 'word/document.xml' ? (readXmlPart(zip, name) ?? '').replace('{{nội dung}}./.', '{{nội dung}}') : null
    return packPart(name, own === null ? (zip.read(name) ?? new Uint8Array()) : Buffer.from(own))
  })
  const filled = fillTemplate(writeZip(parts), fields, decree30)
  assert.match(readXmlPart(new Zip(filled, defaultZipLimits), 'word/document.xml') ?? '', /KẾT QUẢ THỰC HIỆN/)
  assert.deepEqual(findDocxFaults(filled), [])
})

const refused = (code: string, about: RegExp) => (error: unknown) =>
  error instanceof FileRefusal && error.code === code && about.test(JSON.stringify(error.about))

test('fields that there are none of are named, with those that there are', () => {
  assert.throws(
    () => fill(paragraph('{{số}} {{lương}} {{hàng.99}}')),
    refused('template-field-unknown', /lương, hàng\.99.*\{\{trích yếu\}\}/),
  )
})

test('a field of whole paragraphs within a sentence is refused', () => {
  assert.throws(() => fill(paragraph('Xem {{nội dung}} này')), refused('template-field-crowded', /nội dung/))
})

test('what intake refuses is refused here too', () => {
  const macro = docxParts({ body: paragraph('{{số}}') })
  const bytes = zipFixture([...macro, { name: 'word/vbaProject.bin', data: 'x' }])
  assert.throws(() => fillTemplate(bytes, fields, decree30), refused('file-macro', /./))
  assert.throws(() => fillTemplate(Buffer.from('{\\rtf1}'), fields, decree30), refused('template-kind', /./))
  const entity = docxFixture({ body: paragraph('x') }).slice(0, 200)
  assert.throws(() => fillTemplate(entity, fields, decree30), refused('file-damaged', /./))
})

test('the page on templates lists every field', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/office-templates.md'), 'utf8')
  const missing = Object.keys(fields).filter(name => !page.includes(`{{${name}`))
  assert.deepEqual(missing, [])
})
