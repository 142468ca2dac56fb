import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from './read-text.ts'

const text = `II. NHIỆM VỤ
1. Sở Y tế chủ trì, phối hợp với Sở Tài chính mua 20 máy thở trước ngày 31/7/2026.
2. Sở Nội vụ kiểm tra các trạm y tế trước ngày 30/9/2026.
`
/** Every word of the text on its page, those named with the confidence given. */
const mapOf = (unsure: Readonly<Record<string, number>>) => ({
  pages: [{ width: 595, height: 842 }],
  lines: [
    {
      span: [0, text.length] as const,
      page: 0,
      box: [0, 0, 595, 842] as const,
      words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        span: [index, index + word.length] as const,
        left: 0,
        right: 10,
        confidence: unsure[word] ?? 0.96,
      })),
    },
  ],
})
const doubtsOf = (unsure: Readonly<Record<string, number>>): string[][] =>
  readText(text, null, { map: mapOf(unsure) }).tasks.map(task =>
    task.doubts.filter(({ code }) => code === 'scan-unsure').map(({ field }) => field),
  )

test('sure words leave no doubt', () => assert.deepEqual(doubtsOf({}), [[], []]))
test('an unsure word in a date is a doubt on the deadline of that item only', () => {
  assert.deepEqual(doubtsOf({ '31/7/2026.': 0.85 }), [['due'], []])
})
test('words without digits need less', () => assert.deepEqual(doubtsOf({ Nội: 0.85, kiểm: 0.3 }), [[], []]))
test('an unsure word in the name of a body is a doubt on that body', () => {
  assert.deepEqual(doubtsOf({ Tài: 0.5, Nội: 0.5 }), [['support'], ['lead']])
})
test('an unsure quantity is doubted', () => assert.deepEqual(doubtsOf({ 20: 0.6 }), [['quantity'], []]))
test('an item that is mostly unsure is doubted as a whole', () => {
  assert.deepEqual(doubtsOf({ kiểm: 0.2, tra: 0.2, các: 0.2, trạm: 0.2, trước: 0.2, ngày: 0.2 })[1]?.includes('item'), true)
})
