import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportContent } from '../../core/report/content.ts'
import { templateFixture } from '../../core/report/report-fixture.ts'
import { FileRefusal } from '../file/file-refusal.ts'
import type { Book, SheetCell } from '../sheet/book.ts'
import { bookBytes } from '../sheet/render-book.ts'
import { sheetZipLimits } from '../sheet/sheet-limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { Zip } from '../zip/open-zip.ts'
import { entryBook } from './entry-book.ts'
import { readEntryBook } from './read-entry-book.ts'

const content: ReportContent = {
  figures: { 'T1.A1': '120', 'T1.B1': '100', 'T1.D1': '30.5', 'T1.E1': 'đủ lớp' },
  texts: { S1: 'Đã mở lớp.' },
}
const form = {
  key: 'báo cáo 1, mẫu 2',
  template: templateFixture,
  content,
  under: 'Xã Tân Hà, tháng 5/2026',
  isOpen: () => true,
  language: 'vi',
} as const
const state = { key: form.key, template: templateFixture, content, isOpen: () => true }

/** The book as somebody filled it in: texts and figures put into places such as `Biểu T1!D4`. */
async function filled(put: Readonly<Record<string, SheetCell>>, from = form as Parameters<typeof entryBook>[0]): Promise<Buffer> {
  const book = entryBook(from)
  const sheets = book.sheets.map(sheet => {
    const rows = [...(sheet.rows as Iterable<readonly SheetCell[]>)].map(row => [...row])
    for (const [place, cell] of Object.entries(put)) {
      const [name, letter = '', number = '1'] = /^(.*)!([A-Z])(\d+)$/.exec(place)?.slice(1) ?? []
      const row = rows[Number(number) - 1]
      if (name === sheet.name && row) row[letter.charCodeAt(0) - 65] = cell
    }
    return { ...sheet, rows }
  })
  return bookBytes({ sheets })
}

test('a sheet that comes back as it went out changes nothing', async () => {
  assert.deepEqual(readEntryBook(await filled({}), state), { changes: [], faults: [] })
})

test('what was typed comes back cell by cell: figures as programs store them and as people type them, texts, and what was emptied', async () => {
  const { changes, faults } = readEntryBook(
    await filled({
      'Biểu T1!D4': 130,
      'Biểu T1!E4': '1.234',
      'Biểu T1!G4': 30.1 + 0.2,
      'Biểu T1!H4': null,
      'Biểu T1!D5': 2.5e3,
      'Nội dung!D5': 'Thiếu giáo viên.',
    }),
    state,
  )
  assert.deepEqual(faults, [])
  assert.deepEqual(
    changes.map(({ place, at, before, after }) => `${place} ${at} ${before} → ${after}`),
    [
      'T1!D4 T1.A1 120 → 130',
      'T1!E4 T1.B1 100 → 1234',
      'T1!G4 T1.D1 30.5 → 30.3',
      'T1!H4 T1.E1 đủ lớp → ',
      'T1!D5 T1.A2  → 2500',
      'D5 S2  → Thiếu giáo viên.',
    ],
  )
})

test('what cannot be taken is told by its cell, with the limit', async () => {
  const { changes, faults } = readEntryBook(await filled({ 'Biểu T1!D4': 'nhiều', 'Biểu T1!E4': 1.5, 'Biểu T1!D5': -3 }), state)
  assert.deepEqual(changes, [])
  assert.deepEqual(
    faults.map(({ place, code, about }) => [place, code, about]),
    [
      ['T1!D4', 'figure-unreadable', 'nhiều'],
      ['T1!E4', 'figure-too-precise', '0'],
      ['T1!D5', 'figure-below', '0'],
    ],
  )
})

test('what was changed on the page meanwhile is not overwritten, and what is locked stays', async () => {
  const bytes = await filled({ 'Biểu T1!D4': 130, 'Biểu T1!E4': 110 })
  const later = { ...content, figures: { ...content.figures, 'T1.A1': '125' } }
  const { changes, faults } = readEntryBook(bytes, { ...state, content: later, isOpen: at => at !== 'T1.B1' })
  assert.deepEqual(changes, [])
  assert.deepEqual(
    faults.map(({ at, code, about }) => [at, code, about]),
    [
      ['T1.A1', 'changed-meanwhile', '125'],
      ['T1.B1', 'part-locked', ''],
    ],
  )
})

test('a sheet of another report and a workbook of somebody else are refused', async () => {
  const refusal = (code: string) => (error: unknown) => error instanceof FileRefusal && error.code === code
  const bytes = await filled({})
  assert.throws(() => readEntryBook(bytes, { ...state, key: 'khác' }), refusal('entry-sheet-other'))
  const other: Book = { sheets: entryBook(form).sheets.filter(({ hidden }) => !hidden) }
  const others = await bookBytes(other)
  assert.throws(() => readEntryBook(others, state), refusal('entry-sheet-unknown'))
})

test('only open cells can be changed, figures are checked where they are typed, and formulas work themselves out', async () => {
  const bytes = await filled({}, { ...form, isOpen: at => at === 'T1.A1' })
  const zip = new Zip(bytes, sheetZipLimits)
  const sheet = readXmlPart(zip, 'xl/worksheets/sheet2.xml') ?? ''
  const styles = [...(readXmlPart(zip, 'xl/styles.xml') ?? '').matchAll(/<xf [^>]*>(?:(?!<\/xf>).)*<\/xf>/g)].map(([xf]) => xf)
  const unlocked = [...sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)]
    .filter(([, , style]) => styles[Number(style)]?.includes('locked="0"'))
    .map(([, place]) => place)
  assert.deepEqual(unlocked, ['D4'])
  assert.match(sheet, /<sheetProtection sheet="1"/)
  assert.match(
    sheet,
    /<dataValidation type="whole" operator="greaterThanOrEqual"[^>]*sqref="D4"><formula1>0<\/formula1>|<dataValidation type="whole" operator="between"[^>]*sqref="D4"><formula1>0</,
  )
  assert.match(sheet, /<f>IFERROR\(IF\(\(COUNT\(E4\)\)\*\(COUNT\(D4\)\),\(\(E4\/D4\)\*100\),&quot;&quot;\),&quot;&quot;\)<\/f><v>83\.33/)
  assert.match(sheet, /<f>IFERROR\(IF\(COUNT\(D4\)\+COUNT\(D5\),\(D4\+D5\),&quot;&quot;\),&quot;&quot;\)<\/f><v>120<\/v>/)
  assert.match(readXmlPart(zip, 'xl/workbook.xml') ?? '', /name="_dondoc"[^>]*state="veryHidden"/)
})
