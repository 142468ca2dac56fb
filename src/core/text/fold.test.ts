import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldKey, toneKey } from './fold.ts'

const same: ReadonlyArray<readonly [string, string]> = [
  ['Uỷ ban', 'Ủy ban'],
  ['Hoà Lộc', 'Hòa Lộc'],
  ['Thuỷ lợi', 'THỦY LỢI'],
  ['khoẻ', 'khỏe'],
  ['Sở  Y\ntế', 'sở y tế'],
]
for (const [a, b] of same) test(`${a.replace(/\s+/g, ' ')} and ${b} are one word`, () => assert.equal(toneKey(a), toneKey(b)))

const other: ReadonlyArray<readonly [string, string]> = [
  ['hoàn', 'hòan'],
  ['quý', 'qúy'],
  ['tổ', 'tô'],
]
for (const [a, b] of other) test(`${a} and ${b} are not`, () => assert.notEqual(toneKey(a), toneKey(b)))

test('folding drops every mark', () => assert.equal(foldKey('Đắk Lắk, Thừa Thiên Huế'), 'dak lak, thua thien hue'))
