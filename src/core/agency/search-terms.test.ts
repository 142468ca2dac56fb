import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchTerms } from './search-terms.ts'

const finds = (q: string, folded: string): boolean => searchTerms(q).every(ways => ways.some(way => folded.includes(way)))

const found: ReadonlyArray<readonly [q: string, folded: string]> = [
  ['bao cao', 'bao cao ket qua thuc hien'],
  ['Báo cáo', 'bao cao ket qua thuc hien'],
  ['ubnd', 'uy ban nhan dan cac xa, phuong ra soat'],
  ['ủy ban nhân dân xã', 'ubnd cac xa, phuong ra soat'],
  ['UBND xa ra soat', 'uy ban nhan dan cac xa, phuong ra soat'],
  ['hdnd', 'trinh hoi dong nhan dan tinh'],
  ['BTC', 'bo tai chinh chu tri'],
  ['bo tai chinh', 'gui btc truoc ngay 15'],
  ['kt-xh', 'ke hoach phat trien kinh te - xa hoi'],
]
for (const [q, folded] of found) test(`${q} finds ${folded}`, () => assert.ok(finds(q, folded), JSON.stringify(searchTerms(q))))

const missed: ReadonlyArray<readonly [q: string, folded: string]> = [
  ['bao cao', 'bao ve moi truong'],
  ['ubnd tinh', 'hoi dong nhan dan tinh'],
]
for (const [q, folded] of missed) test(`${q} does not find ${folded}`, () => assert.ok(!finds(q, folded)))

test('what is typed is bounded and signs stand for nothing', () => {
  assert.deepEqual(searchTerms('  %_\\  '), [])
  assert.ok(searchTerms('a '.repeat(500)).length <= 20)
})
