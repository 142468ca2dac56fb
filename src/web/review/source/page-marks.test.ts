import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LinePlace } from '../../../core/text/page-map.ts'
import type { Span } from '../../../core/text/span.ts'
import { pageMarks, unsureWords } from './page-marks.ts'
import type { SourceMark } from './source-mark.ts'

const text = 'Giao Sở Y tế chủ trì\ntrước ngày 31/7/2026.'
/** Words ten points wide on lines twenty points apart. */
const lines: LinePlace[] = text.split('\n').map((line, i) => {
  const start = i === 0 ? 0 : text.indexOf('\n') + 1
  const words = [...line.matchAll(/\S+/g)].map(({ 0: word, index }, n) => ({
    span: [start + index, start + index + word.length] as Span,
    left: n * 20,
    right: n * 20 + 10,
    confidence: /\d/.test(word) ? 0.6 : 0.95,
  }))
  return { span: [start, start + line.length], page: 0, box: [0, i * 20, 200, i * 20 + 12], words }
})
const mark = (name: SourceMark['name'], words: string): SourceMark => ({
  name,
  span: [text.indexOf(words), text.indexOf(words) + words.length],
})

test('a mark has a box on each line, from its first word to its last', () => {
  const marks = pageMarks(lines, [mark('item', text)])
  assert.deepEqual(
    marks.map(({ left, top, width, height, first }) => [left, top, width, height, first]),
    [
      [0, 0, 110, 12, true],
      [0, 20, 50, 12, false],
    ],
  )
})

test('smaller marks lie on top of larger ones', () => {
  const marks = pageMarks(lines, [mark('lead', 'Sở Y tế'), mark('item', text)])
  assert.deepEqual(
    marks.map(found => found.mark.name),
    ['item', 'item', 'lead'],
  )
  assert.deepEqual([marks[2]?.left, marks[2]?.width], [20, 50])
})

test('a mark of other pages has no box', () => assert.deepEqual(pageMarks(lines, [{ name: 'item', span: [500, 600] }]), []))

test('unsure words are shown as such', () => {
  assert.deepEqual(
    unsureWords(lines).map(({ span }) => text.slice(...span)),
    ['31/7/2026.'],
  )
})
