import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceOf } from './source-of.ts'

const mended: ReadonlyArray<readonly [name: string, raw: string, text: string]> = [
  ['letters with their marks apart become one letter each', 'Uỷ ban nhân dân'.normalize('NFD'), 'Uỷ ban nhân dân'],
  ['a non-breaking space is a space', 'ngày\u00a009\u00a0tháng 02', 'ngày 09 tháng 02'],
  ['zero-width marks are gone', 'Sở\u200b Y tế\ufeff', 'Sở Y tế'],
  ['Cyrillic look-alikes in a symbol are Latin', 'NĐ-\u0421\u0420, TT-BT\u0421', 'NĐ-CP, TT-BTC'],
  ['Greek letters that stand alone stay', 'góc \u03b1 và β', 'góc \u03b1 và β'],
  ['line breaks of Windows stay', 'Sở Y tế\r\nSở Nội vụ', 'Sở Y tế\r\nSở Nội vụ'],
]

for (const [name, raw, text] of mended) test(name, () => assert.equal(sourceOf(raw, null).text, text))

test('a text that needs nothing is itself', () => {
  const source = sourceOf('Sở Y tế', null)
  assert.equal(source.text, source.raw)
  assert.deepEqual(source.spanToRaw([3, 7]), [3, 7])
})

test('a span leads back to the same words in the raw text', () => {
  const raw = `Giao ${'Sở Y tế'.normalize('NFD')} và\u200b\u00a0Sở Nội vụ`
  const source = sourceOf(raw, null)
  for (const words of ['Sở Y tế', 'Sở Nội vụ', 'Giao']) {
    const start = source.text.indexOf(words)
    const [from, to] = source.spanToRaw([start, start + words.length])
    assert.equal(
      raw
        .slice(from, to)
        .normalize('NFC')
        .replace(/\u00a0/g, ' '),
      words,
    )
  }
})

test('blocks come in raw offsets and go on in offsets of the text', () => {
  const raw = `${'Kế hoạch'.normalize('NFD')}\n- Rà soát`
  const start = raw.indexOf('- ')
  const source = sourceOf(raw, [{ kind: 'paragraph', span: [start, raw.length], label: [start, start + 2] }])
  const [block] = source.blocks ?? []
  assert.equal(source.text.slice(...(block?.span ?? [0, 0])), '- Rà soát')
  assert.deepEqual(block?.kind === 'paragraph' && block.label, [9, 11])
})
