import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FileRefusal } from '../file/file-refusal.ts'
import type { FileText } from '../file/file-text.ts'
import { readFile } from '../read-file.ts'
import { planFixture } from './plan-fixture.ts'

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'fixtures', name))
/** Paragraphs with their labels, and rows as their cells with the columns and rows these cover. */
const contentOf = ({ text, blocks }: FileText): unknown[] =>
  (blocks ?? []).map(block =>
    block.kind === 'paragraph'
      ? [text.slice(...block.span), block.label && text.slice(...block.label), block.place]
      : [
          block.ruled,
          block.rows.map(row => [row.header, ...row.cells.map(cell => [text.slice(...cell.span), cell.column, cell.columns, cell.rows])]),
        ],
  )

test('an old Word file has the numbers, tables, notes and letters of the new one', async () => {
  const old = await readFile(fixture('plan.doc'), 'plan.doc')
  const source = await readFile(planFixture(), 'plan.docx')
  assert.deepEqual(contentOf(old), contentOf(source))
  assert.ok(contentOf(old).length > 15)
  assert.deepEqual(old.notes.toSorted(), ['hidden-text', 'legacy-encoding', 'tracked-changes'])
  assert.equal(old.format, 'doc')
})

test('notes stand at the end, boxes behind the paragraph they hang on, tables within cells are read row by row', async () => {
  const { text } = await readFile(fixture('boxes.doc'), 'boxes.doc')
  assert.deepEqual(text.split('\n').filter(Boolean), [
    'Ủy ban nhân dân tỉnh Bình An ban hành Kế hoạch như sau:',
    'Đoạn có khung.',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Đoạn có hình.',
    'TRONG HÌNH VẼ',
    'Ngoài 1',
    'Trong 1\tTrong 2',
    'Sau bảng\tNgoài 2',
    'Cuối.',
    'Theo Quyết định số 17/QĐ-UBND.',
    'Chú giải cuối văn bản.',
  ])
})

/** The same numbers each time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) yield state
}

const damages: Readonly<Record<string, (file: Buffer, next: () => number) => void>> = {
  'a byte changed': (file, next) => void file.writeUInt8(next() % 256, next() % file.length),
  'a number made huge': (file, next) => void file.writeUInt32LE(0xffffff00 + (next() % 256), next() % (file.length - 4)),
  'a stretch of zeros': (file, next) => void file.fill(0, next() % file.length, file.length - (next() % 400)),
  'a stretch repeated': (file, next) => void file.copy(file, next() % file.length, next() % file.length),
}
for (const [name, damage] of Object.entries(damages))
  test(`damage ends in a text or a refusal, and soon: ${name}`, async () => {
    const random = numbers(7)
    const next = (): number => (random.next().value ?? 0) >> 4
    const codes = new Set<string>()
    for (let round = 0; round < 150; round++) {
      const file = Buffer.from(fixture(round % 2 ? 'plan.doc' : 'boxes.doc'))
      damage(file, next)
      const begun = performance.now()
      const code = await readFile(file, 'x.doc').then(
        () => 'read',
        (error: unknown) => (error instanceof FileRefusal ? error.code : Promise.reject(error)),
      )
      codes.add(code)
      assert.ok(performance.now() - begun < 1000, `round ${round} took ${performance.now() - begun} ms`)
    }
    assert.ok(codes.has('file-damaged'), [...codes].join())
  })
