import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disguisesIn, undisguise } from './undisguise.ts'

const cases: readonly (readonly [written: string, said: string])[] = [
  ['danh sách[1] người ký(2) đơn', 'danh sách    người ký    đơn'],
  ['danh<br>sách <b>người</b> ký', 'danh    sách    người     ký'],
  ['th<i>eo</i> dõi', 'th\u2060\u2060\u2060eo     dõi'],
  ['**lập danh** sách', '  lập danh   sách'],
  ['lập … danh sách... người', 'lập   danh sách    người'],
  ['lập (danh) sách', 'lập  danh  sách'],
  ['Kế hoạch này (sau đây gọi là Đề án). Hết.', 'Kế hoạch này (sau đây gọi là Đề án). Hết.'],
  ['điểm a) khoản 1… Sở Y tế', 'điểm a) khoản 1… Sở Y tế'],
]
for (const [written, said] of cases) {
  test(`said: ${written}`, () => {
    assert.equal(undisguise(written), said)
    assert.equal(undisguise(written).length, written.length)
    assert.equal(disguisesIn(written).length > 0, written !== said)
  })
}
