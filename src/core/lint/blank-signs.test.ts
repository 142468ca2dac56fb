import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { findBlankSigns } from './blank-signs.ts'

const cases: readonly (readonly [text: string, signs: readonly string[]])[] = [
  ['Kế hoạch số    /KH-UBND ngày … tháng … năm 2026', [' /', '…', '…']],
  ['hoàn thành trước ngày ....../2026', ['..', '..', '..']],
  ['ngày    tháng 12 năm 2026, ngày tháng năm', ['ngày    tháng', 'ngày tháng']],
  ['kinh phí: [số tiền] đồng, XX%, xxx, ___', ['[', 'XX', 'xx', '__']],
  ['Ngày/tháng, ngày /2026, số:/KH, số/KH, quý /2026', ['y/', 'y /', 'ố:/', 'ố/', 'ý /']],
  ['từ tháng đến tháng 4; tháng 5 đến tháng 6', ['tháng đến']],
  ['Rà soát 12.500 hộ. Báo cáo ngày 31/12/2026.', []],
  ['…', ['…']],
]
for (const [text, signs] of cases)
  test(`signs of a blank: ${text}`, () => {
    const found = Array.from(findBlankSigns(new WordTable(text)), ([start, end]) => text.slice(start, end))
    assert.deepEqual(found, signs)
  })
