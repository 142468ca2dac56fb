import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toneKey } from '../text/fold.ts'
import { checkAgainst } from './check-against.ts'
import type { KnownDocument } from './known-document.ts'

const known = (symbol: string, date: string, as: KnownDocument['as'], issuer = '', source = 'văn bản kia'): KnownDocument => ({
  symbol,
  date,
  as,
  issuer: toneKey(issuer),
  source,
})
const plan = 'Thực hiện Kế hoạch số 77/KH-UBND ngày 19/9/2025 của Ủy ban nhân dân tỉnh Vĩnh Hà về nhà ở.'
const cases: ReadonlyArray<readonly [said: string, known: readonly KnownDocument[], rules: readonly string[]]> = [
  ['nothing is known', [], []],
  ['the document itself bears the day', [known('77/KH-UBND', '2025-09-19', 'itself')], []],
  ['it bears another', [known('77/KH-UBND', '2025-09-17', 'itself')], ['citation-against-document']],
  ['another cites it with another', [known('77/KH-UBND', '2025-09-17', 'cited')], ['citation-against-citation']],
  [
    'the document itself speaks first, and once',
    [known('77/KH-UBND', '2025-09-18', 'cited'), known('77/KH-UBND', '2025-09-17', 'itself')],
    ['citation-against-document'],
  ],
  [
    'where the day is right, others that err do not matter',
    [known('77/KH-UBND', '2025-09-17', 'cited'), known('77/KH-UBND', '2025-09-19', 'itself')],
    [],
  ],
  ['another body counts its own numbers', [known('77/KH-UBND', '2025-09-17', 'itself', 'Ủy ban nhân dân tỉnh An Bình')], []],
  ['the number of another year', [known('77/KH-UBND', '2024-02-11', 'itself', 'Ủy ban nhân dân tỉnh Vĩnh Hà')], []],
  ['another number', [known('78/KH-UBND', '2025-09-17', 'itself')], []],
]
for (const [said, others, rules] of cases)
  test(said, () =>
    assert.deepEqual(
      checkAgainst({ text: plan }, others).map(({ rule }) => rule),
      rules,
    ),
  )
