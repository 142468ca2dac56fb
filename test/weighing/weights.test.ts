import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { screenWords } from '../../src/core/safeguard/screen-words.ts'
import { loadJudged } from './load-judged.ts'
import { weighPhrases } from './weigh-phrases.ts'

const judged = loadJudged()

describe('weights of phrases', () => {
  test('the table is what the judged items give', () => {
    const table = readFileSync(join(import.meta.dirname, '../../src/core/safeguard/weighing/phrase-weights.ts'), 'utf8')
    assert.ok(table === weighPhrases(judged), 'out of date: run node test/weighing/write-weights.ts')
  })

  test('of the items that they are learnt from, nearly all are held or let pass as they were judged', () => {
    const wrong = judged.filter(({ text, reason }) => (screenWords(text) === null) !== (reason === null)).map(({ text }) => text)
    assert.ok(wrong.length <= judged.length * 0.01, `${wrong.length} of ${judged.length}:\n${wrong.join('\n')}`)
  })

  for (const text of [
    'Rà soát, thống kê số hộ nghèo để cấp thẻ bảo hiểm y tế; lập danh sách người ký tên vào đơn kiến nghị về giá nước; tổ chức tập huấn chuyển đổi số cho cán bộ xã.',
    'Tổ chức phun thuốc diệt muỗi, vệ sinh trường lớp, tu sửa đường thôn; gỡ bỏ các bài viết phê bình việc thu hồi đất; hoàn thành trước ngày 30/6/2026.',
  ])
    test(`ordinary work around it hides nothing: ${text.slice(0, 40)} …`, () => assert.notEqual(screenWords(text), null))

  test('words that no rule has are held for how they are worded, with the places that weigh most', () => {
    const text = 'Các thôn vận động bà con khi gặp đoàn giám sát chỉ nói thuận lợi.'
    const verdict = screenWords(text)
    assert.equal(verdict?.rule, 'expression/wording@1')
    assert.ok(verdict.hits.length > 0)
    assert.ok(verdict.hits.every(([start, end]) => start >= 0 && start < end && end <= text.length))
  })
})
