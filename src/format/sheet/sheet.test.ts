import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FileRefusal } from '../file/file-refusal.ts'
import { zipFixture } from '../zip/zip-fixture.ts'
import { textSheet } from './book.ts'
import { renderCsv } from './csv.ts'
import { readSheet } from './read-sheet.ts'
import { bookBytes } from './render-book.ts'

const rows = [
  ['Mã', 'Tên', 'Tên khác'],
  ['00004', 'Xã Ea H’Leo, "cũ"', 'SKH&CN; <b>'],
  ['=1+1', "'nháy", '-5'],
  ['', 'dòng\nhai', '@x'],
]
const text = (content: string) => readSheet(Buffer.from(content))
const refused = (code: string) => (error: unknown) => error instanceof FileRefusal && error.code === code

describe('tables', async () => {
  for (const [form, bytes] of [
    ['CSV', renderCsv(rows)],
    ['XLSX', await bookBytes({ sheets: [textSheet('Đơn vị', rows, [10, 20, 30])] })],
  ] as const)
    test(`${form} comes back as it went out`, () =>
      assert.deepEqual(
        readSheet(bytes).map(row => [...row, '', ''].slice(0, 3)),
        rows,
      ))

  test('a cell that a spreadsheet program would run is written as text', () => {
    const csv = renderCsv([['=HYPERLINK("http://x")', '+1', '-1', '@a', 'a=b', "'x"]]).toString()
    assert.equal(csv, '\uFEFF"\'=HYPERLINK(""http://x"")",\'+1,\'-1,\'@a,a=b,\'\'x\r\n')
  })

  test('a formula that comes in stays the text that it is', () => assert.deepEqual(text('=1+1,b\n'), [['=1+1', 'b']]))

  for (const [what, content, expected] of [
    [
      'semicolons',
      'a;b\n"c;d";e',
      [
        ['a', 'b'],
        ['c;d', 'e'],
      ],
    ],
    [
      'tabs',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quotes and lines inside', '"a ""b""","c\r\nd"\r\n', [['a "b"', 'c\r\nd']]],
    [
      'an empty last cell',
      'a,b\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
  ] as const)
    test(`CSV with ${what}`, () => assert.deepEqual(text(content), expected))

  const sheet = (xml: string, more: readonly { name: string; data: string }[] = []) =>
    zipFixture([
      { name: 'xl/workbook.xml', data: '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>' },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: '<Relationships><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
      },
      { name: 'xl/worksheets/first.xml', data: `<worksheet><sheetData>${xml}</sheetData></worksheet>` },
      ...more,
    ])

  test('cells that are left out, shared texts with several runs, and the last value of a formula are read', () => {
    const shared = {
      name: 'xl/sharedStrings.xml',
      data: '<sst><si><t>Mã</t></si><si><r><t>Sở </t></r><r><t>Y tế</t></r><rPh><t>no</t></rPh></si></sst>',
    }
    const xml =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="B3"><f>SUM(A1)</f><v>7</v></c></row>'
    assert.deepEqual(readSheet(sheet(xml, [shared])), [['Mã', '', 'Sở Y tế'], [], ['', '7']])
  })

  for (const [what, code, bytes] of [
    ['an empty file', 'file-empty', Buffer.alloc(0)],
    ['letters of an old alphabet', 'sheet-encoding', Buffer.from([0x61, 0xe1, 0x2c])],
    ['an old .xls', 'sheet-kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['a picture', 'sheet-kind', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0])],
    ['a zip of something else', 'sheet-damaged', zipFixture([{ name: 'a.txt', data: 'x' }])],
    ['an unclosed quote', 'sheet-damaged', Buffer.from('"a,b')],
    ['a shared text that is not there', 'sheet-damaged', sheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
    ['rows in disorder', 'sheet-damaged', sheet('<row r="2"/><row r="1"/>')],
    ['a row at the end of the world', 'sheet-too-large', sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')],
    ['a column at the end of the world', 'sheet-too-large', sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')],
    ['more lines than a country has', 'sheet-too-large', Buffer.from('a\n'.repeat(60_000))],
    [
      'a document type declaration',
      'file-entities',
      zipFixture([
        { name: 'xl/workbook.xml', data: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' },
        { name: 'xl/_rels/workbook.xml.rels', data: '<a/>' },
      ]),
    ],
    ['an archive that unpacks to far too much', 'file-bomb', sheet(' '.repeat(64 * 1024 * 1024))],
  ] as const)
    test(`${what} is refused`, () => assert.throws(() => readSheet(bytes), refused(code)))
})
