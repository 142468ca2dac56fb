import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findReferences } from '../phrase/find-references.ts'
import { matchCitation } from './match-citation.ts'

const plan = { number: '45', symbol: 'KH-UBND', date: '2026-01-12' }

const cases: readonly (readonly [citation: string, at: Partial<typeof plan>, expected: 'dated' | 'undated' | null])[] = [
  ['Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh Sông Trăng về quyền trẻ em', {}, 'dated'],
  ['Căn cứ Kế hoạch số 045/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh', {}, 'dated'],
  ['Thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh', {}, 'undated'],
  ['Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh', { date: '2026-01' }, 'undated'],
  ['Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2025 của UBND tỉnh', {}, null],
  ['Thực hiện Kế hoạch số 46/KH-UBND ngày 12/01/2026 của UBND tỉnh', {}, null],
  ['Thực hiện Kế hoạch số 45/KH-BCĐ ngày 12/01/2026 của Ban Chỉ đạo', {}, null],
  ['Căn cứ Quyết định số 45/2026/QĐ-UBND ngày 12/01/2026 của UBND tỉnh', { symbol: 'QĐ-UBND' }, 'dated'],
  ['Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016', {}, null],
]

for (const [citation, at, expected] of cases)
  test(`“${citation}” names ${JSON.stringify({ ...plan, ...at })}: ${expected ?? 'no'}`, () => {
    const [found] = findReferences(citation, 0)
    assert.ok(found)
    assert.equal(matchCitation(found, { ...plan, ...at }), expected)
  })

test('a dash that a word processor made longer is the same symbol', () => {
  assert.equal(matchCitation({ number: '45', symbol: 'KH–UBND', date: null }, plan), 'undated')
})

test('what has no number names nothing', () => {
  assert.equal(matchCitation({ number: null, symbol: 'KH-UBND', date: null }, plan), null)
  assert.equal(matchCitation({ number: '45', symbol: 'KH-UBND', date: null }, { ...plan, number: null }), null)
})
