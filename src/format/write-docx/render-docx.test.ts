import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decree30 } from '../../core/paper/decree-30.ts'
import type { Paper } from '../../core/paper/paper.ts'
import { samplePaper } from '../../core/paper/paper-fixture.ts'
import { readText } from '../../core/reading/read-text.ts'
import type { Reading } from '../../core/reading/reading.ts'
import { readFile } from '../read-file.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import { defaultZipLimits, Zip } from '../zip/open-zip.ts'
import { renderDocx } from './render-docx.ts'

const facts = { title: 'Báo cáo', author: 'Ủy ban nhân dân xã Tân Hà', created: '2026-06-01T00:00:00Z' }

async function readBack(paper: Paper): Promise<Reading> {
  const { text, blocks } = await readFile(renderDocx(paper, decree30, facts), 'report.docx')
  return readText(text, blocks)
}

/** Remarks on what a document says, not on how it is laid out; a report names no deadlines and leads for what is done. */
const ofContent = new Set(['task-without-deadline', 'task-without-lead', 'task-without-result', 'unknown-agency'])

test('our reader finds the whole letterhead in what we write', async () => {
  const { document } = await readBack(samplePaper())
  const { number, symbol, type, date, place, issuer, subject, signatory } = document
  assert.deepEqual(
    { number, symbol, type, date, place, issuer, subject, authority: signatory?.authority, title: signatory?.title, name: signatory?.name },
    {
      number: '05',
      symbol: 'BC-UBND',
      type: 'BC',
      date: '2026-06-01',
      place: 'Tân Hà',
      issuer: 'Ủy ban nhân dân xã Tân Hà',
      subject: 'Kết quả phòng, chống thiên tai tháng 5 năm 2026',
      authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      title: 'PHÓ CHỦ TỊCH',
      name: null,
    },
  )
  assert.deepEqual(
    document.recipients.map(({ text }) => text),
    samplePaper().recipients,
  )
})

test('the linter finds nothing in the layout of what we write, with annexes and without', async () => {
  for (const paper of [samplePaper(), samplePaper(50), samplePaper(3, 40)]) {
    const { remarks } = await readBack(paper)
    assert.deepEqual(
      remarks.filter(({ rule }) => !ofContent.has(rule)),
      [],
    )
  }
})

test('the same document gives the same bytes', () => {
  assert.deepEqual(renderDocx(samplePaper(), decree30, facts), renderDocx(samplePaper(), decree30, facts))
})

test('words that would be XML, and signs that XML cannot hold, are only words', async () => {
  const paper = samplePaper()
  const text = 'Tỉ lệ <b>5 & 6</b> "trích" \u0001'
  const read = await readBack({ ...paper, body: [{ kind: 'paragraph', text }] })
  assert.ok(read.text.includes('Tỉ lệ <b>5 & 6</b> "trích" \uFFFD./.'))
})

/** The order in which ECMA-376 wants the children of an element, as far as we write them. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:pBdr', 'w:spacing', 'w:ind', 'w:jc', 'w:outlineLvl', 'w:sectPr'],
  'w:rPr': ['w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color', 'w:sz', 'w:szCs', 'w:lang'],
  'w:tblPr': ['w:tblStyle', 'w:tblW', 'w:tblInd', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:vAlign'],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:p': ['w:pPr', 'w:r'],
  'w:r': ['w:rPr', 'w:t', 'w:fldChar', 'w:instrText'],
  'w:style': ['w:name', 'w:basedOn', 'w:uiPriority', 'w:semiHidden', 'w:unhideWhenUsed', 'w:qFormat', 'w:pPr', 'w:rPr', 'w:tblPr'],
  'w:sectPr': ['w:headerReference', 'w:type', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:cols', 'w:titlePg'],
  'w:settings': ['w:zoom', 'w:defaultTabStop', 'w:characterSpacingControl', 'w:compat'],
}

function checkOrder(xml: string): void {
  const scanner = new XmlScanner(xml)
  const open: { readonly name: string; at: number }[] = []
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) {
      open.pop()
      continue
    }
    if (token !== OPEN) continue
    const parent = open.at(-1)
    const sequence = parent && sequences[parent.name]
    if (parent && sequence) {
      const at = sequence.indexOf(scanner.name)
      assert.ok(at >= parent.at, `${scanner.name} in ${parent.name}`)
      parent.at = at
    }
    open.push({ name: scanner.name, at: 0 })
  }
}

test('elements stand in the order that the standard wants, and every cell and the body end in a paragraph', () => {
  const zip = new Zip(renderDocx(samplePaper(20, 20), decree30, facts), defaultZipLimits)
  for (const name of zip.names) checkOrder(readXmlPart(zip, name) ?? '')
  const document = readXmlPart(zip, 'word/document.xml') ?? ''
  assert.doesNotMatch(
    document,
    /<\/w:tbl><\/w:tc>|<\/w:tbl><w:tbl>|<\/w:tbl><w:sectPr|<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr><\/w:tc>/,
  )
})
