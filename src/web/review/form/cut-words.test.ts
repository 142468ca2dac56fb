import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partsOf, wordsOf } from './cut-words.ts'

/** `✂` stands where a cut is offered. */
const offered = (text: string): string =>
  wordsOf(text, [0, text.length])
    .map(word => (word.cut ? `✂${word.text}` : word.text))
    .join('')

const cases: [name: string, drawn: string][] = [
  ['after a semicolon', 'Tổ chức tập huấn; ✂kiểm tra cơ sở'],
  ['after a sentence', 'Giao Sở Y tế. ✂Giao Sở Nội vụ.'],
  ['where a line ends', 'Tổ chức tập huấn\n✂Kiểm tra cơ sở'],
  ['not after the label in front', '1. Tổ chức tập huấn'],
  ['not at a comma', 'Sở Y tế, Sở Nội vụ phối hợp'],
  ['not inside a number', 'đạt 1.000 lượt'],
]
for (const [name, drawn] of cases) test(`a cut is offered ${name}`, () => assert.equal(offered(drawn.replaceAll('✂', '')), drawn))

test('words know where they stand in the whole text', () => {
  const text = 'xx Giao việc'
  assert.deepEqual(
    wordsOf(text, [3, text.length]).map(word => text.slice(word.at, word.at + word.text.trim().length)),
    ['Giao', 'việc'],
  )
})

test('the parts cover the item, in order, whatever the order of the cuts', () =>
  assert.deepEqual(partsOf([10, 50], [40, 20]), [
    [10, 20],
    [20, 40],
    [40, 50],
  ]))
