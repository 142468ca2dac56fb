import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { undrawn } from './draw-spans.ts'
import { findDueMentions } from './find-dues.ts'
import { findQuantities } from './find-quantities.ts'
import { mayCount, mayTellTime } from './time-words.ts'

/** Every sentence in quotation marks of the tests beside this one: what the recognisers are shown. */
const sentences = globSync('*.test.ts', { cwd: import.meta.dirname }).flatMap(file =>
  [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'/g)].map(([, said = '']) =>
    undrawn(said.replaceAll('\\n', '\n')),
  ),
)
const context = { documentDate: '2025-11-20', planYear: null }

test('there are sentences to read', () => assert.ok(sentences.length > 300))

test('whatever is found of time or of counts has a word by which it is looked for', () => {
  for (const said of sentences) {
    const flat = said.replaceAll(/[\n\r\t]/g, ' ')
    const words = new WordTable(flat)
    if (findDueMentions(flat, context).length > 0) assert.ok(mayTellTime(words, 0, words.count), said)
    if (findQuantities(flat).length > 0) assert.ok(mayCount(words, 0, words.count), said)
  }
})
