import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trait } from '../text/vocabulary.ts'
import { gap, WordTable } from '../text/word-table.ts'
import { everyExample } from './examples/every-example.ts'
import { FirstLook } from './first-look.ts'
import { isPlainGap, isPlainLetter } from './form/plain-words.ts'
import { findings, foundIn } from './judge.ts'
import { privateNames } from './rules/person.ts'

const { nearMisses } = everyExample
const texts = Object.values(everyExample).flat()
const clears = (text: string, heading = ''): boolean =>
  new FirstLook(new WordTable(text)).clears([0, text.length], heading === '' ? null : { title: heading, span: [0, 0] })

const namesNobody = (text: string): boolean => new FirstLook(new WordTable(text)).namesNobody([0, text.length])

const surfaces: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', text => text],
  ['in capitals', text => text.toUpperCase()],
  ['in small letters', text => text.toLowerCase()],
  ['without marks', text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')],
  ['marks apart', text => text.normalize('NFD')],
  ['letters spaced out', text => text.replace(/ /g, '   ').replace(/(\p{L}\p{M}*)(?=\p{L})/gu, '$1 ')],
  ['lines wrapped', text => text.replace(/(.{30,40}) /gu, '$1\n')],
  ['words cut by hyphens', text => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1-')],
  ['letters masked', text => text.replace(/(\p{L}\p{L})\p{L}(?=\p{L})/gu, '$1*')],
  ['marks of notes', text => text.replace(/(\p{Ll}+ \p{Ll}+ \p{Ll}+) (?=\p{Ll})/gu, '$1[1] ')],
  ['tags', text => text.replace(/(\p{Ll}+ \p{Ll}+) (?=\p{Ll})/gu, '$1<br>')],
  ['words in brackets', text => text.replace(/(\p{Ll}+ \p{Ll}+) (\p{Ll}+) /gu, '$1 ($2) ')],
  ['dots that stop nothing', text => text.replace(/(\p{Ll}+ \p{Ll}+ \p{Ll}+) (?=\p{Ll})/gu, '$1… ')],
  ['every third space gone', text => text.replace(/(\p{Ll}+ \p{Ll}+ \p{Ll}+) (?=\p{Ll})/gu, '$1')],
]

for (const [name, change] of surfaces) {
  test(`${name}: the first look never lets pass what a rule holds`, () => {
    for (const heading of ['', 'Nắm tình hình dư luận trên mạng', 'II. NHIỆM VỤ', 'Lập danh sách']) {
      for (const text of texts.map(change)) {
        if (findings(text, heading).length > 0) assert.equal(clears(text, heading), false, `${heading} | ${text}`)
      }
    }
  })
}

const together = texts.flatMap((_, at) => (at % 5 === 0 ? [texts.slice(at, at + 7).join('\n')] : []))

for (const [name, change] of surfaces) {
  test(`${name}: where nobody is named at the first look, no private name is found`, () => {
    for (const text of [...texts, ...together].map(change)) {
      if (!namesNobody(text)) continue
      const names = privateNames(foundIn(text))
      assert.equal(names.length, 0, text)
    }
  })
}

test('many items name nobody at the first look', () => assert.ok(texts.filter(namesNobody).length > texts.length * 0.2))

test('most items that nothing is to be said against are let pass at the first look', () => {
  assert.ok(nearMisses.filter(text => clears(text)).length > nearMisses.length * 0.2)
  assert.ok(clears('Rà soát, nâng cấp hạ tầng thủy lợi; tập huấn cho 30 cán bộ khuyến nông.'))
})

test('what the table of words takes for plain letters and plain punctuation is such for the safeguard', () => {
  for (let code = 0; code < 0x10000; code++) {
    const words = new WordTable(`a ${String.fromCharCode(code)} b`)
    const isPlain =
      words.count === 2
        ? (words.gapBefore(1) & gap.sign) !== 0 || isPlainGap(code)
        : (words.traitsOf(1) & trait.odd) !== 0 || isPlainLetter(code)
    assert.ok(isPlain, `U+${code.toString(16)}`)
  }
})
