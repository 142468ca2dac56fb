import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable } from './installed-tesseract.ts'
import { mendWords } from './mend-words.ts'
import type { ScanWord } from './scan-word.ts'

const wordsOf = (lines: readonly string[], confidence = 0.9): ScanWord[] =>
  lines.flatMap((line, i) => line.split(' ').map(text => ({ text, box: [0, 0, 10, 10] as const, line: i, confidence })))
const mended = (lines: readonly string[]): string[] =>
  [...Map.groupBy(mendWords(wordsOf(lines)), word => word.line).values()].map(line => line.map(({ text }) => text).join(' '))

for (const [said, read, meant] of [
  ['a first number taken for a letter', ['Ï. Sở Y tế', '2. Sở Nội vụ'], ['1. Sở Y tế', '2. Sở Nội vụ']],
  ['đ) taken for a second d)', ['c) Ba', 'd) Bốn', 'd) Năm', 'e) Sáu'], ['c) Ba', 'd) Bốn', 'đ) Năm', 'e) Sáu']],
  ['a list without đ) stays one', ['c) Ba', 'd) Bốn', 'e) Năm'], ['c) Ba', 'd) Bốn', 'e) Năm']],
  ['strokes taken for other letters', ['I. Một', 'H. Hai', 'IIL Ba'], ['I. Một', 'II. Hai', 'III. Ba']],
  ['dashes of every length', ['— Sở Y tế', '~ Sở Nội vụ'], ['- Sở Y tế', '- Sở Nội vụ']],
  ['a number that fits no list stays for a person to see', ['7. Sở Y tế', '9. Sở Nội vụ'], ['7. Sở Y tế', '9. Sở Nội vụ']],
  ['what looks like a label within a line', ['theo mục l. này'], ['theo mục l. này']],
  ['a word alone on its line', ['Ï.'], ['Ï.']],
] as const)
  test(said, () => assert.deepEqual(mended(read), meant))

for (const [said, read, meant] of [
  ['a number that lost its stop', ['1. Một', '2 Hai', '3. Ba'], ['1. Một', '2. Hai', '3. Ba']],
  ['a label not made out between two others', ['1. Một', 'DE Hai', '3. Ba'], ['1. Một', '2. Hai', '3. Ba']],
  ['one that others leave no room for', ['1. Một', 'DE Hai', '2. Ba'], ['1. Một', 'DE Hai', '2. Ba']],
  ['the label of a heading in capitals', ['HE. MỤC ĐÍCH', '1. Một', 'IH.. NHIỆM VỤ'], ['I. MỤC ĐÍCH', '1. Một', 'II. NHIỆM VỤ']],
  ['a stroke before a letter', ['ga) Một', 'b) Hai'], ['a) Một', 'b) Hai']],
  ['a heading that goes on in the next line', ['I. MỤC ĐÍCH', 'VÀ YÊU CẦU'], ['I. MỤC ĐÍCH', 'VÀ YÊU CẦU']],
] as const)
  test(`unsure of the first word: ${said}`, () => {
    const words = wordsOf(read).map((word, i, all) => (word.line === all[i - 1]?.line ? word : { ...word, confidence: 0.4 }))
    assert.deepEqual(
      [...Map.groupBy(mendWords(words), word => word.line).values()].map(line => line.map(({ text }) => text).join(' ')),
      meant,
    )
  })

test('no Vietnamese letter bears two dots', () => assert.deepEqual(mended(['Bộ Ÿ tế']), ['Bộ Y tế']))

test('specks without a letter are left out, unless they are surely printed', () => {
  const specks = [...wordsOf(['^ Ế'], 0.2), ...wordsOf(['(https://a.vn)'], 0.3), ...wordsOf(['§'], 0.95)]
  assert.deepEqual(
    mendWords(specks).map(({ text }) => text),
    ['Ế', '(https://a.vn)', '§'],
  )
})

test('the table that tesseract prints is read word by word', () => {
  const table = [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t',
    '5\t1\t1\t1\t1\t1\t10\t20\t50\t30\t96.5\tSở',
    '5\t1\t1\t1\t1\t2\t70\t20\t40\t30\t91\tY',
    '5\t1\t1\t1\t2\t1\t10\t60\t50\t30\t88\ttế',
  ].join('\n')
  assert.deepEqual(readTable(table), [
    { text: 'Sở', box: [10, 20, 60, 50], line: 0, confidence: 0.965 },
    { text: 'Y', box: [70, 20, 110, 50], line: 0, confidence: 0.91 },
    { text: 'tế', box: [10, 60, 60, 90], line: 1, confidence: 0.88 },
  ])
})
