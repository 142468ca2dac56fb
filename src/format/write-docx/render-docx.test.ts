import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decree30 } from '../../core/paper/decree-30.ts'
import type { Paper } from '../../core/paper/paper.ts'
import { samplePaper } from '../../core/paper/paper-fixture.ts'
import { readText } from '../../core/reading/read-text.ts'
import type { Reading } from '../../core/reading/reading.ts'
import { readFile } from '../read-file.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { defaultZipLimits, Zip } from '../zip/open-zip.ts'
import { packPart } from '../zip/packed-part.ts'
import { writeZip } from '../zip/write-zip.ts'
import { findDocxFaults } from './docx-faults.ts'
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

test('as a package it is whole, elements stand in the order that the standard wants, and rows are as wide as their tables', () => {
  for (const paper of [samplePaper(), samplePaper(20, 20), samplePaper(0), { ...samplePaper(3), annexesOnly: true }])
    assert.deepEqual(findDocxFaults(renderDocx(paper, decree30, facts)), [])
})

const broken: ReadonlyArray<readonly [said: string, part: string, from: string, to: string, fault: string]> = [
  ['a part without a type', '[Content_Types].xml', 'Extension="rels"', 'Extension="rel"', 'has no content type'],
  ['a relationship that leads nowhere', 'word/_rels/document.xml.rels', 'styles.xml', 'looks.xml', 'which is not there'],
  ['a look that is not there', 'word/document.xml', 'w:pStyle w:val="', 'w:pStyle w:val="un', 'there is no look un'],
  ['an element in the wrong place', 'word/document.xml', '<w:pStyle', '<w:jc w:val="left"/><w:pStyle', 'w:pStyle in w:pPr'],
  ['a cell too many', 'word/document.xml', '</w:tr>', '<w:tc><w:p/></w:tc></w:tr>', 'columns and rows of'],
]
for (const [said, part, from, to, fault] of broken)
  test(`the check of packages finds ${said}`, () => {
    const zip = new Zip(renderDocx(samplePaper(3), decree30, facts), defaultZipLimits)
    const parts = [...zip.names].map(name => {
      const content = name === part ? Buffer.from((readXmlPart(zip, name) ?? '').replace(from, to)) : (zip.read(name) ?? new Uint8Array())
      return packPart(name, content)
    })
    const found = findDocxFaults(writeZip(parts))
    assert.ok(
      found.some(each => each.includes(fault)),
      found.join('\n'),
    )
  })
