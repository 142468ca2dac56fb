import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gap, WordTable } from './word-table.ts'

test('words are runs of letters and figures, with & inside a word', () => {
  const words = new WordTable('Sở KH&CN, Sở Y tế: 1.243 hộ (quý II)…')
  assert.deepEqual(
    Array.from({ length: words.count }, (_, i) => words.wordOf(i)),
    ['Sở', 'KH&CN', 'Sở', 'Y', 'tế', '1', '243', 'hộ', 'quý', 'II'],
  )
  assert.equal(words.gapBefore(2), gap.comma)
  assert.equal(words.gapBefore(5), gap.colon)
  assert.equal(words.gapBefore(6), gap.other)
  assert.equal(words.gapBefore(8), gap.open)
})

test('equal words have equal numbers, and case or tone placement make another word of the same key', () => {
  const words = new WordTable('Ủy ban Uỷ ban ủy ban Ủy')
  assert.equal(words.numberOf(0), words.numberOf(6))
  assert.notEqual(words.numberOf(0), words.numberOf(2))
  assert.equal(words.keyOf(0), words.keyOf(2))
  assert.equal(words.keyOf(0), words.keyOf(4))
})

test('the first word from an offset is the same in whatever order offsets are asked for', () => {
  const text = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(40)
  const words = new WordTable(text)
  const plain = (offset: number): number => {
    let at = 0
    while (at < words.count && words.startOf(at) < offset) at++
    return at
  }
  for (let i = 0, offset = 0; i < 400; i++, offset = (offset * 7919 + 104_729) % (text.length + 20))
    assert.equal(words.firstFrom(offset), plain(offset), `at ${offset}`)
  for (let offset = 0; offset < text.length; offset += 3) assert.equal(words.firstFrom(offset), plain(offset), `at ${offset}`)
})
