import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { createDeflate } from 'node:zlib'
import { FileRefusal, type FileRefusalCode } from '../file/file-refusal.ts'
import { readFile } from '../read-file.ts'
import { layOutPdf } from './lay-out-pdf.ts'
import { openPdf } from './open-pdf.ts'
import { type FixtureOptions, type FixturePage, pdfFixture } from './pdf-fixture.ts'
import { readPdf } from './read-pdf.ts'

const sentence = 'Sở Y tế chủ trì, phối hợp với các cơ quan thực hiện trước ngày 30/11/2026.'
const page: FixturePage = { texts: [{ text: sentence, x: 60, y: 100, size: 12 }] }
const withText = (text: string): FixturePage => ({ texts: [{ text, x: 60, y: 100, size: 12 }] })
const pdf = (pages: readonly FixturePage[] = [page], options: FixtureOptions = {}): Uint8Array => pdfFixture(pages, options)
const locked =
  '/Encrypt<</Filter/Standard/V 1/R 2/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)/P -4>>/ID[(1)(1)]'

const accepted: readonly (readonly [name: string, file: Uint8Array])[] = [
  ['a PDF with text', pdf()],
  [
    'a PDF with a script that runs at opening, which it does not',
    pdf([page], { catalog: '/OpenAction<</S/JavaScript/JS(while(true){})>>' }),
  ],
  ['a PDF that wants to open an address', pdf([page], { catalog: '/OpenAction<</S/URI/URI(https://example.org)>>' })],
  ['a PDF whose table of objects is not found', pdf().subarray(0, -20)],
]
for (const [name, file] of accepted)
  test(`reads ${name}`, async () => {
    const { format, text } = await readFile(file, 'ke-hoach.pdf')
    assert.deepEqual([format, text.trimEnd()], ['pdf', sentence])
  })

const refused: readonly (readonly [name: string, file: Uint8Array, code: FileRefusalCode])[] = [
  ['pages without letters', pdf([{ rules: [[60, 60, 300, 60]] }, {}]), 'file-scan'],
  ['pictures of pages that bear numbers only', pdf([withText('1'), withText('2'), withText('3')]), 'file-scan'],
  ['words that a scanner recognised, drawn unseen', pdf([{ ...page, unseen: true }]), 'file-scan'],
  ['letters that the file does not name', pdf([page], { letters: 'none' }), 'file-letters'],
  ['a password', pdf([page], { trailer: locked }), 'file-encrypted'],
  ['the first line alone', Buffer.from('%PDF-1.4\n'), 'file-damaged'],
  ['no pages', pdf([]), 'file-damaged'],
  ['words of English', pdf([withText('The plan shall be carried out before the end of November.')]), 'not-vietnamese'],
  ['no marks on its letters', pdf([withText('Uy ban nhan dan tinh yeu cau cac so thuc hien ke hoach truoc ngay 30/11')]), 'no-diacritics'],
  [
    'a mark of secrecy',
    pdf([
      {
        texts: [
          { text: 'TỐI MẬT', x: 60, y: 60 },
          { text: sentence, x: 60, y: 140, size: 12 },
        ],
      },
    ]),
    'secret',
  ],
  [
    'a mark of secrecy across the page',
    pdf([
      {
        texts: [
          { text: sentence, x: 60, y: 100, size: 12 },
          { text: 'MẬT', x: 200, y: 400, size: 80, turned: true },
        ],
      },
    ]),
    'secret',
  ],
]
for (const [name, file, code] of refused)
  test(`refuses a PDF with ${name}`, async () => {
    await assert.rejects(readFile(file, 'ke-hoach.pdf'), (error: unknown) => error instanceof FileRefusal && error.code === code)
  })

/** One page whose operators, a thousand bytes said over and over, unpack to as many megabytes. */
async function bomb(thousand: string, megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 9 })
  const chunk = thousand.repeat(1000)
  Readable.from(Array.from({ length: megabytes }, () => chunk)).pipe(deflate)
  const packed = await buffer(deflate)
  const file = Buffer.from(pdf([{ content: '%'.repeat(packed.length) }]))
  const at = file.indexOf('%'.repeat(packed.length))
  const dictionary = file.lastIndexOf('<</Length', at)
  const head = Buffer.from(`<</Filter/FlateDecode/Length ${packed.length}>>stream\n`)
  return Buffer.concat([file.subarray(0, dictionary), head, packed, file.subarray(file.indexOf('\nendstream', at))])
}

test('files that come together are each read, whatever becomes of the others', async () => {
  const results = await Promise.allSettled([readPdf(pdf()), readPdf(pdf([])), readPdf(pdf())])
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
})

test('a PDF that takes too long, or too much memory, is refused and leaves nothing behind', async () => {
  const isTooHeavy = (error: unknown): boolean => error instanceof FileRefusal && error.code === 'file-too-heavy'
  await assert.rejects(readPdf(await bomb('q '.repeat(500), 10), { timeMs: 1500, memoryMb: 1024 }), isTooHeavy)
  await assert.rejects(readPdf(await bomb(' '.repeat(1000), 700), { timeMs: 60_000, memoryMb: 200 }), isTooHeavy)
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

test('bytes changed or lost anywhere in a PDF end in a text or a refusal', async () => {
  const random = dice(3)
  const net: FixturePage['rules'] = [
    ...[100, 120, 140].map(y => [60, y, 500, y] as const),
    ...[60, 200, 500].map(x => [x, 100, x, 140] as const),
  ]
  const whole = pdf([{ ...page, rules: net }, withText('Kế hoạch năm 2026'), page])
  for (let round = 0; round < 250; round++) {
    const damaged = Uint8Array.from(whole)
    for (let hits = 0; hits <= random() * 6; hits++) damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256)
    try {
      const { inks, notes } = await openPdf(random() < 0.3 ? damaged.subarray(0, Math.floor(random() * damaged.length)) : damaged)
      const { text, blocks } = layOutPdf(inks, notes)
      for (const { span } of blocks ?? []) assert.ok(span[0] >= 0 && span[1] <= text.length && span[0] <= span[1])
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error
    }
  }
})
