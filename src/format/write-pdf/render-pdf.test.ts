import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { decree30 } from '../../core/paper/decree-30.ts'
import type { Paper } from '../../core/paper/paper.ts'
import { samplePaper } from '../../core/paper/paper-fixture.ts'
import { readText } from '../../core/reading/read-text.ts'
import { readFile } from '../read-file.ts'
import { findPdfFaults } from './pdf-faults.ts'
import { renderPdf } from './render-pdf.ts'

const facts = { title: 'Kết quả phòng, chống thiên tai', author: 'Ủy ban nhân dân xã Tân Hà', created: '2026-06-01T00:00:00Z' }
const render = (paper: Paper): Promise<Buffer> => renderPdf(paper, decree30, facts)

/** A file of the library has its objects in the open; only streams are packed. */
interface Opened {
  readonly objects: string
  /** Content of pages, unpacked. */
  readonly pages: readonly string[]
  readonly metadata: string
}

function open(bytes: Buffer): Opened {
  const text = bytes.toString('latin1')
  const pages: string[] = []
  let metadata = ''
  for (const { index, 0: whole } of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(index - 3, index) === 'end') continue
    const from = index + whole.length
    const content = bytes.subarray(from, text.indexOf('endstream', from))
    const head = text.slice(text.lastIndexOf(' obj', index), index)
    if (head.includes('/Metadata')) metadata = content.toString('utf8')
    if (!head.includes('/FlateDecode')) continue
    const plain = inflateSync(content).toString('latin1')
    if (/\bBT\b/.test(plain)) pages.push(plain)
  }
  return { objects: text.replaceAll(/stream\r?\n[\s\S]*?endstream/g, ''), pages, metadata }
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

let pdf: Buffer
let opened: Opened
before(async () => {
  pdf = await render(samplePaper(30, 20))
  opened = open(pdf)
})

test('it says that it is PDF/A-2a, in which language and colours it is, and what it is called', () => {
  const { objects, metadata } = opened
  assert.match(metadata, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/)
  assert.match(metadata, /Kết quả phòng, chống thiên tai/)
  assert.match(objects, /\/S \/GTS_PDFA1/)
  assert.match(objects, /\/OutputIntents \[/)
  assert.match(objects, /\/Lang \(vi-VN\)/)
  assert.match(objects, /\/DisplayDocTitle true/)
  assert.match(objects, /\/Marked true/)
  assert.match(objects, /\/ID \[/)
})

const spoiled: ReadonlyArray<readonly [from: string, to: string, fault: string]> = [
  ['%PDF-1.7', '%PDF-1.4', 'it is no PDF 1.7'],
  ['<pdfaid:part>2<', '<pdfaid:part>3<', 'its metadata do not say PDF/A-2a'],
  ['/GTS_PDFA1', '/GTS_PDFX__', 'it has no output intent with a profile'],
  ['/Lang (vi-VN)', '/Long (vi-VN)', 'its language is not told'],
  ['/Marked true', '/Marked fals', 'it is not marked'],
  ['/StructTreeRoot', '/StructTreeRoof', 'it has no tree of tags'],
  ['/DisplayDocTitle true', '/DisplayDocTitle fals', 'its title is not shown'],
  ['/ID [', '/IT [', 'it has no identifier'],
  ['/FontFile2', '/FontFilm2', 'a font is not embedded'],
  ['/ToUnicode', '/ToUnicoda', 'a font does not say its letters'],
  ['/Type /Catalog', '/JS /Catalog  ', 'something runs, or comes from outside'],
]
test('the check of PDF/A finds nothing in what we write, and everything that is spoiled', () => {
  assert.deepEqual(findPdfFaults(pdf), [])
  for (const [from, to, fault] of spoiled) {
    const bytes = Buffer.from(pdf.toString('latin1').replaceAll(from, to), 'latin1')
    assert.ok(findPdfFaults(bytes).includes(fault), `${from} → ${to}: ${findPdfFaults(bytes).join('; ')}`)
  }
})

test('nothing is encrypted, runs or comes from outside', () => {
  assert.doesNotMatch(opened.objects, /\/Encrypt|\/JavaScript|\/JS |\/Launch|\/URI|\/EmbeddedFile|\/OpenAction|\/XFA|\/AA /)
})

test('every font is embedded, as far as it is used, and says which letters its glyphs are', () => {
  const { objects } = opened
  const fonts = count(objects, /\/Subtype \/Type0/g)
  assert.ok(fonts >= 3)
  assert.equal(count(objects, /\/FontFile2 /g), fonts)
  assert.equal(count(objects, /\/ToUnicode /g), fonts)
  assert.equal(count(objects, /\/BaseFont \/[A-Z]{6}\+Tinos/g), fonts * 2)
  assert.doesNotMatch(objects, /\/Subtype \/Type1\b|Helvetica/)
})

/** Marked content opens, does not nest, and closes; what is drawn stands within it. */
test('everything that is drawn is under a tag or an artifact', () => {
  for (const page of opened.pages) {
    let inside = false
    for (const line of page.split('\n')) {
      if (/ (?:BDC|BMC)$/.test(line)) {
        assert.ok(!inside, line)
        inside = true
      } else if (line === 'EMC') {
        assert.ok(inside)
        inside = false
      } else if (/(?:^|\s)(?:Tj|TJ|S|s|f|F|B|Do|sh)$/.test(line)) assert.ok(inside, line)
    }
    assert.ok(!inside)
  }
})

test('every piece of content under a tag is known to the tree of the structure, once', () => {
  const { objects, pages } = opened
  const marked = pages.reduce((sum, page) => sum + count(page, /\/MCID \d+/g), 0)
  const listed = [...objects.matchAll(/\/Nums \[([\s\S]*?)\n\]/g)].map(([, nums = '']) => nums).join('')
  const references = count(listed, /\d+ 0 R/g)
  assert.ok(marked > 100)
  assert.equal(references, marked)
  assert.doesNotMatch(listed, /null/)
})

test('headings, lists and tables are tagged as what they are', () => {
  const { objects } = opened
  for (const type of ['Document', 'Sect', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
    assert.ok(objects.includes(`/S /${type}\n`), type)
  assert.match(objects, /\/Scope \/Column/)
  assert.match(objects, /\/ColSpan 2/)
})

test('our reader finds the letterhead and its linter nothing to say of the layout', async () => {
  const { text, blocks } = await readFile(pdf, 'report.pdf')
  const { document, remarks } = readText(text, blocks)
  assert.deepEqual(
    [document.number, document.symbol, document.date, document.issuer],
    ['05', 'BC-UBND', '2026-06-01', 'Ủy ban nhân dân xã Tân Hà'],
  )
  assert.deepEqual(
    remarks.filter(({ rule }) => !/^task-|^unknown-agency$/.test(rule)),
    [],
  )
})

test('all the words come back from the pages, with their marks', async () => {
  const words = 'Ủy ban nhân dân Ẳ ẵ Ọ ộ ợ Ữ ỷ ỵ Đ đ — khuyến nghị số 07 (Điều 24 của Công ước) “trẻ em” 85,5% ≥ 2'
  const paper: Paper = { ...samplePaper(0), body: [{ kind: 'paragraph', text: words }] }
  const { text } = await readFile(await render(paper), 'report.pdf')
  assert.ok(text.replaceAll(/\s+/g, ' ').includes(words), text)
})

test('a letter that an earlier file had only as a part of others is a letter in the next one', async () => {
  const titled = (subject: string): Paper => ({ ...samplePaper(0), head: { ...samplePaper(0).head, subject } })
  await render(titled('Ẻ Ỷ Ủ Ổ Ỉ Ả ẻ ỷ ủ ổ ỉ ả ç ẃ ź ś ń ĺ ŕ ģ ķ ĵ'))
  const letters = 'E Y U O I A e y u o i a c w z s n l r g k j'
  const bytes = await render(titled(letters))
  const { text } = await readFile(bytes, 'report.pdf')
  assert.ok(text.includes(letters), text)
  assert.deepEqual(findPdfFaults(bytes), [])
})

test('the same document gives the same bytes', async () => assert.deepEqual(await render(samplePaper(3)), await render(samplePaper(3))))

const long = 'Rà soát từng công trình, '.repeat(600)
test('a row longer than a page is parted, a paragraph runs over pages, a word longer than a line is cut', async () => {
  const paper = samplePaper(1)
  const table = {
    title: null,
    unit: null,
    columns: [
      { title: 'TT', width: 1, kind: 'ordinal' },
      { title: 'Nội dung', width: 5, kind: 'text' },
    ],
    rows: [{ kind: 'row', cells: ['1', long] }],
    source: null,
    notes: [],
  } as const
  const body = [
    { kind: 'paragraph', text: long },
    { kind: 'paragraph', text: 'a'.repeat(400) },
    { kind: 'table', table },
    { kind: 'paragraph', text: 'Hết' },
  ] as const
  const { text } = await readFile(await render({ ...paper, body }), 'report.pdf')
  assert.equal(count(text.replaceAll(/\s+/g, ' '), /Rà soát từng công trình,/g), 1200)
  assert.equal(count(text, /a/g) >= 400, true)
})
