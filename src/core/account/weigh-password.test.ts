import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PasswordWeight, weighPassword } from './weigh-password.ts'

const personal = ['van.thu', 'Nguyễn Thị Ánh', 'anh.nguyen@songtrang.example']

const cases: [name: string, password: string, weight: PasswordWeight][] = [
  ['eleven signs are too few', 'xk3 9vq zpt', 'too-short'],
  ['twelve letters count as twelve however their marks are stored', 'ộ ệ ấ ữ ợ ẵ'.normalize('NFD'), 'too-short'],
  ['128 signs are taken', 'trời xanh mây trắng nắng vàng '.repeat(5).slice(0, 127).concat('k'), 'good'],
  ['129 are too many', 'k'.repeat(129), 'too-long'],
  ['a short phrase of ordinary words', 'con mèo leo cây cau', 'fair'],
  ['a long phrase', 'chiều qua trên bến sông có ba người câu cá', 'good'],
  ['random signs', 'pX7!mQ2#vL9&kR4*', 'good'],
  ['a country with a year', 'Vietnam@2026!!', 'too-plain'],
  ['a password that says it is one', 'Matkhau123456', 'too-plain'],
  ['the same with look-alike signs', 'P@$$w0rd2026!', 'too-plain'],
  ['one row of the keyboard', 'qwertyuiop12', 'too-plain'],
  ['a zigzag on the keyboard', '1qaz2wsx3edc', 'too-plain'],
  ['counting on and back', '1234567890987654321', 'too-plain'],
  ['one letter over and over', 'aaaaaaaaaaaaaaaa', 'too-plain'],
  ['a few letters over and over', 'xyzxyzxyzxyzxyz', 'too-plain'],
  ['a phrase over and over', 'mèo mèo mèo mèo mèo', 'too-plain'],
  ['the own name with the year of birth', 'NguyenThiAnh1985', 'too-plain'],
  ['the user name twice', 'van.thu.van.thu', 'too-plain'],
  ['the office with a number', 'UBND-hanoi-2025', 'too-plain'],
]

for (const [name, password, weight] of cases) test(`${name}: ${weight}`, () => assert.equal(weighPassword(password, personal), weight))
