import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawSpans, undrawn } from './draw-spans.ts'
import { findReferences } from './find-references.ts'

const cases: ReadonlyArray<readonly [drawn: string, ...read: string[]]> = [
  [
    'Căn cứ ⟦Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư⟧;',
    '30 | 2020/NĐ-CP | 2020-03-05 | Chính phủ',
  ],
  ['Căn cứ ⟦Luật Trẻ em ngày 05 tháng 4 năm 2016⟧;', ' |  | 2016-04-05 | '],
  ['Thực hiện ⟦Kế hoạch số 14-KH/TU ngày 29/7/2026 của Ban Thường vụ Tỉnh ủy⟧,', '14 | KH/TU | 2026-07-29 | Ban Thường vụ Tỉnh ủy'],
  ['Thực hiện chương trình trên địa bàn.'],
]

for (const [drawn, ...read] of cases) {
  test(drawn, () => {
    const text = undrawn(drawn)
    const found = findReferences(text, 0)
    assert.equal(
      drawSpans(
        text,
        found.map(({ span }) => span),
      ),
      drawn,
    )
    assert.deepEqual(
      found.map(({ number, symbol, date, issuer }) => [number, symbol, date, issuer].map(field => field ?? '').join(' | ')),
      read,
    )
  })
}
