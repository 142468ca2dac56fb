import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSentence } from '../core/wording/is-sentence.ts'
import { say } from '../core/wording/say.ts'
import { contentTypes, docxFixture, docxParts, type Fixture, paragraph, relationships } from './docx/docx-fixture.ts'
import { FileRefusal } from './file/file-refusal.ts'
import { oleFixture } from './ole/ole-fixture.ts'
import { readFile } from './read-file.ts'
import { type FixturePart, zipFixture } from './zip/zip-fixture.ts'

const sentence = 'Sở Y tế chủ trì, phối hợp với các cơ quan liên quan thực hiện trước ngày 30/11/2026.'
const bytes = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0) & 0xff)
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const outside = (type: string, target: string): string =>
  `<Relationship Id="x" Type="${office}/${type}" Target="${target}" TargetMode="External"/>`
const docx = (fixture: Partial<Fixture> = {}): Uint8Array => docxFixture({ body: paragraph(sentence), ...fixture })
const replaced = (name: string, data: string): Uint8Array =>
  zipFixture([...docxParts({ body: paragraph(sentence) }).filter(part => part.name !== name), { name, data }])
/** The beginning of a Word file of the version that `build` names. */
const word = (build: number, flags = 0): Uint8Array => {
  const stream = Buffer.alloc(2000)
  stream.writeUInt16LE(0xa5ec, 0)
  stream.writeUInt16LE(build, 2)
  stream.writeUInt16LE(flags, 10)
  return stream
}
const document = (content: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:document>`
const lying = (parts: readonly FixturePart[], name: string, stated: number): Uint8Array =>
  zipFixture(parts.map(part => (part.name === name ? { ...part, stated } : part)))

const refused: readonly (readonly [name: string, file: Uint8Array, code: string, about?: Record<string, string | number>])[] = [
  ['an empty file', new Uint8Array(), 'file-empty'],
  ['blanks only', bytes(' \r\n\t\r\n'), 'file-blank'],
  ['a file beyond the limit', new Uint8Array(51 * 1024 * 1024), 'file-too-large', { limitMb: 50 }],
  ['a PNG picture, whose letters have to be recognised', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'file-photo', { name: 'PNG' }],
  ['a JPEG picture, likewise', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'file-photo', { name: 'JPEG' }],
  ['a WebP picture', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'file-picture', { name: 'WebP' }],
  ['a PDF that ends after its first line', bytes('%PDF-1.7\n%\xe2\xe3'), 'file-damaged'],
  ['an RTF', bytes('{\\rtf1\\ansi'), 'file-kind', { name: 'RTF' }],
  ['a page saved from the web', bytes('\r\n<!DOCTYPE html><html><body>x</body></html>'), 'file-kind', { name: 'HTML' }],
  ['a RAR archive', bytes('Rar!\x1a\x07\x01\0'), 'file-archive', { name: 'RAR' }],
  ['a program', bytes('MZ\x90\0\x03\0\0\0\x04'), 'file-not-document', { name: 'EXE' }],
  ['a Word file of before 1997', oleFixture({ WordDocument: word(104) }), 'file-kind', { name: 'Word 6.0/95' }],
  ['an old Word file under a password', oleFixture({ WordDocument: word(193, 0x100) }), 'file-encrypted'],
  ['an old Word file with macros', oleFixture({ WordDocument: word(193), _VBA_PROJECT: word(0) }), 'file-macro'],
  [
    'an old Word file with a file in it',
    oleFixture({ WordDocument: word(193), '\u0001Ole10Native': word(0) }),
    'file-embeds',
    { what: 'OLE' },
  ],
  ['an old Word file without its text', oleFixture({ WordDocument: word(193) }), 'file-damaged'],
  ['an old Excel file', oleFixture({ Workbook: word(0) }), 'file-not-document', { name: 'XLS' }],
  ['another compound file', oleFixture({ Something: word(0) }), 'file-unknown'],
  ['a Word file under a password', oleFixture({ EncryptedPackage: word(0) }), 'file-encrypted'],
  ['a compound file of which only the beginning came', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'file-damaged'],
  ['an archive under a password', zipFixture([{ name: 'a.txt', data: 'a', flags: 1 }]), 'file-encrypted'],
  [
    'an OpenDocument spreadsheet',
    zipFixture([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    'file-not-document',
    { name: 'ODS' },
  ],
  [
    'an OpenDocument text without its text',
    zipFixture([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' }]),
    'file-damaged',
  ],
  ['a workbook', zipFixture([contentTypes(), { name: 'xl/workbook.xml', data: '<x/>' }]), 'file-not-document', { name: 'XLSX' }],
  ['a plain archive', zipFixture([{ name: 'a.txt', data: 'a' }]), 'file-archive', { name: 'ZIP' }],
  [
    'an archive within archives',
    zipFixture([{ name: 'a.zip', data: zipFixture([{ name: 'b.zip', data: docx() }]) }]),
    'file-archive',
    { name: 'ZIP' },
  ],
  ['an archive without end', docx().subarray(0, 600), 'file-damaged'],
  ['a package without its document', zipFixture([contentTypes()]), 'file-damaged'],
  ['a document that does not close', replaced('word/document.xml', document('<w:body><w:p>')), 'file-damaged'],
  ['elements that cross', replaced('word/document.xml', document('<w:body><w:p><w:r></w:p></w:r></w:body>')), 'file-damaged'],
  ['an entity that nobody declared', replaced('word/document.xml', document(`<w:body>${paragraph('&lol;')}</w:body>`)), 'file-damaged'],
  ['a part stated smaller than it is', lying(docxParts({ body: paragraph(sentence.repeat(1000)) }), 'word/document.xml', 500), 'file-bomb'],
  ['a part stated larger than it is', lying(docxParts({ body: paragraph(sentence) }), 'word/document.xml', 90_000), 'file-damaged'],
  ['a part stated beyond all measure', lying(docxParts({ body: paragraph(sentence) }), 'word/document.xml', 0xfffffff0), 'file-bomb'],
  [
    'blanks packed a thousandfold',
    replaced('word/document.xml', document(`<w:body>${' '.repeat(20 * 1024 * 1024)}</w:body>`)),
    'file-bomb',
  ],
  ['twelve thousand entries', zipFixture(Array.from({ length: 12_000 }, (_, i) => ({ name: `${i}`, data: '' }))), 'file-bomb'],
  [
    'two entries of one name',
    zipFixture([...docxParts({ body: paragraph(sentence) }), { name: 'word/document.xml', data: document('<w:body/>') }]),
    'file-damaged',
  ],
  [
    'an entity bomb',
    replaced('word/document.xml', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${document('<w:body/>')}`),
    'file-entities',
  ],
  [
    'a foreign file by entity, in the styles',
    docx({
      parts: [{ name: 'word/s.xml', data: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' }],
      relations: `<Relationship Id="s" Type="${office}/styles" Target="s.xml"/>`,
    }),
    'file-entities',
  ],
  [
    'elements nested by the thousand',
    docx({ body: `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}` }),
    'file-too-deep',
  ],
  [
    'a template from elsewhere',
    docx({
      parts: [{ name: 'word/_rels/settings.xml.rels', data: relationships(outside('attachedTemplate', 'https://example.org/a.dotm')) }],
    }),
    'file-external',
    { what: 'attachedTemplate' },
  ],
  ['a picture from elsewhere', docx({ relations: outside('image', 'http://example.org/a.png') }), 'file-external', { what: 'image' }],
  ['an object from elsewhere', docx({ relations: outside('oleObject', 'file://server/a.doc') }), 'file-external', { what: 'oleObject' }],
  [
    'a field that starts a program',
    docx({
      body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\a.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    }),
    'file-external',
    { what: 'DDE' },
  ],
  [
    'a file wrapped in an object',
    docx({ body: `<w:p><w:r><w:object><o:OLEObject ProgID="Package"/></w:object></w:r></w:p>` }),
    'file-embeds',
    { what: 'OLE' },
  ],
  [
    'a document put in at opening',
    docx({ relations: `<Relationship Id="a" Type="${office}/aFChunk" Target="a.html"/>` }),
    'file-embeds',
    { what: 'a.html' },
  ],
  [
    'macros by the type of the document',
    zipFixture([
      ...docxParts({ body: paragraph(sentence) }).slice(1),
      contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml'),
    ]),
    'file-macro',
  ],
  ['macros by their part', docx({ parts: [{ name: 'word/vbaProject.bin', data: 'x' }] }), 'file-macro'],
  ['ActiveX controls', docx({ parts: [{ name: 'word/activeX/activeX1.xml', data: '<x/>' }] }), 'file-macro'],
  [
    'a letter in English',
    bytes('Dear colleagues, please find the plan for the next year. The report is due in November.'),
    'not-vietnamese',
  ],
  [
    'a Word file in English',
    docx({ body: paragraph('The report is due in November and shall be sent to the ministry.') }),
    'not-vietnamese',
  ],
  [
    'Vietnamese without marks',
    bytes('Uy ban nhan dan tinh yeu cau cac so thuc hien ke hoach va bao cao truoc ngay 30 thang 11.'),
    'no-diacritics',
  ],
  ['a plain text with a mark of secrecy', new TextEncoder().encode(`MẬT\n${sentence}`), 'secret', { degree: 'MẬT' }],
  ['a mark of secrecy in the header of the page', docx({ header: paragraph('TỐI MẬT') }), 'secret', { degree: 'TỐI MẬT' }],
  [
    'a mark of secrecy as a watermark',
    docx({ header: '<w:p><w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r></w:p>' }),
    'secret',
    { degree: 'MẬT' },
  ],
  [
    'a mark of secrecy in a text box',
    docx({
      body: `${paragraph(sentence)}<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph('TUYỆT MẬT')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    }),
    'secret',
    { degree: 'TUYỆT MẬT' },
  ],
]

for (const [name, file, code, about] of refused)
  test(`refuses ${name}, and says what to do in both languages`, async () => {
    const startedAt = performance.now()
    await assert.rejects(readFile(file, 'ke-hoach.docx'), (error: unknown) => {
      assert.ok(error instanceof FileRefusal, String(error))
      assert.equal(error.code, code)
      if (about) assert.deepEqual(error.about, { ...about, file: 'ke-hoach.docx' })
      const sentenceCode = `refusal.${error.code}`
      assert.ok(isSentence(sentenceCode))
      for (const language of ['vi', 'en'] as const) assert.doesNotMatch(say(language, sentenceCode, error.about), /[{}]/)
      return true
    })
    assert.ok(performance.now() - startedAt < 2000)
  })

const accepted: readonly (readonly [name: string, file: Uint8Array, format: string])[] = [
  ['a plain text called .docx', new TextEncoder().encode(sentence), 'txt'],
  ['a Word file', docx(), 'docx'],
  ['a Word file with links that wait for a click', docx({ relations: outside('hyperlink', 'https://example.org') }), 'docx'],
  ['a Word file with names that lead out of it', docx({ parts: [{ name: '../../etc/passwd', data: 'x' }] }), 'docx'],
  [
    'a Word file with a text box of guidance on secrecy',
    docx({
      body: `${paragraph(sentence)}<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph('Bảo vệ bí mật nhà nước')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
    }),
    'docx',
  ],
]
for (const [name, file, format] of accepted)
  test(`reads ${name}`, async () => {
    const read = await readFile(file, 'ke-hoach.docx')
    assert.equal(read.format, format)
    assert.ok(read.text.startsWith(sentence))
  })

/** A generator of its own (mulberry32), so that a failure comes again. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const rich: Fixture = {
  body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:ins w:id="1"><w:r><w:rPr><w:b/></w:rPr><w:t>${sentence}</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('ô')}</w:tc></w:tr></w:tbl>`,
  numbering:
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>',
}

/** Reading must end in a text or a refusal whatever was done to the file. */
async function survives(file: Uint8Array): Promise<void> {
  try {
    await readFile(file, 'hong.docx')
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
  }
}

test('bytes changed or lost anywhere in a Word file end in a text or a refusal', async () => {
  const random = dice(1)
  const whole = docxFixture(rich)
  for (let round = 0; round < 1500; round++) {
    const damaged = Uint8Array.from(whole)
    for (let hits = 0; hits <= random() * 4; hits++) damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256)
    await survives(random() < 0.3 ? damaged.subarray(0, Math.floor(random() * damaged.length)) : damaged)
  }
})

test('characters changed or lost anywhere in its XML end in a text or a refusal', async () => {
  const random = dice(2)
  const pieces = ['<', '>', '/', '"', '&', '<w:p>', '</w:p>', '<w:tbl>', '<!--', '<![CDATA[', ' xmlns="x"', '=', '%9']
  for (let round = 0; round < 1500; round++) {
    const parts = docxParts(rich).map(part => {
      if (random() < 0.5 || typeof part.data !== 'string') return part
      const at = Math.floor(random() * part.data.length)
      const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
      return { ...part, data: part.data.slice(0, at) + piece + part.data.slice(at + Math.floor(random() * 12)) }
    })
    await survives(zipFixture(parts))
  }
})
