import assert from 'node:assert/strict'
import { test } from 'node:test'
import { WordTable } from '../text/word-table.ts'
import { findReportClauses } from './find-report-clauses.ts'
import { findRoute } from './find-route.ts'

const routes: ReadonlyArray<readonly [text: string, ...route: string[]]> = [
  ['Báo cáo UBND tỉnh (qua Sở Tư pháp) kết quả thực hiện trước ngày 15/11.', 'Sở Tư pháp'],
  ['Định kỳ hằng quý báo cáo UBND tỉnh kết quả thực hiện thông qua Sở Y tế và Sở Nội vụ.', 'Sở Y tế', 'Sở Nội vụ'],
  ['Gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 15/11.'],
]

for (const [text, ...route] of routes)
  test(`by whom it passes: ${text}`, () => {
    const words = new WordTable(text)
    const receivers = findReportClauses(words, 0, words.count).flatMap(clause => clause.receivers)
    assert.ok(receivers.length > 0)
    assert.deepEqual(
      findRoute(words, receivers).map(({ name }) => name),
      route,
    )
  })
