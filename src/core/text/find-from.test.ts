import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWord } from './figure-word.ts'
import { findFrom } from './find-from.ts'
import { registerLandmark } from './vocabulary.ts'
import { WordTable } from './word-table.ts'

const numberWord = registerLandmark(/[Ss]ố/u)
const texts = [
  'Quyết định số 118/QĐ-TTg, Công văn Số 5 và tần số 12',
  'số12, sốsố 7, sốsố7, sốsố, Số',
  'KH&số 4; 2số 5 số 6số 7',
  '5G, QH15, 12.500, a1b2c3 và 1',
  '',
  'không có gì',
]

for (const text of texts)
  test(`what begins in a landmark is found as if the whole text were looked through: ${text}`, () => {
    const words = new WordTable(text)
    const found = (landmark: number, pattern: RegExp): string[] =>
      Array.from(findFrom(words, landmark, new RegExp(pattern.source, 'uy')), match => `${match.index} ${match[0]}`)
    const all = (pattern: RegExp): string[] =>
      Array.from(text.matchAll(new RegExp(pattern.source, 'gu')), match => `${match.index} ${match[0]}`)
    for (const pattern of [/[Ss]ố ?\d+/u, /[Ss]ố/u, /(?:[Ss]ố)+ ?\d/u]) assert.deepEqual(found(numberWord, pattern), all(pattern))
    for (const pattern of [/(?<!\d)\d+/u, /(?<!\d)\d/u]) assert.deepEqual(found(figureWord, pattern), all(pattern))
  })
