import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nearBags } from './near-bags.ts'

const share = 0.85

/** Every one compared with every one. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  let common = 0
  for (const word of a) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / (a.length + b.length)
}

const sentence = fc.array(fc.constantFrom('đã', 'mở', 'lớp', 'cho', 'trẻ', 'em'), { minLength: 1, maxLength: 16 })

test('the first that is near is found, as if every one were compared', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 30 }), texts => {
      const bags = nearBags(texts, share)
      const taken: number[] = []
      texts.forEach((text, at) => {
        const expected = taken.find(other => likeness(text, texts[other] ?? []) >= share) ?? null
        assert.equal(bags.findFirst(at), expected, text.join(' '))
        if (at % 3 === 2) return
        bags.take(at)
        taken.push(at)
      })
    }),
    { numRuns: 1000 },
  )
})

test('a word that stands twice counts twice', () => {
  const words = 'a b c d e f g h i j'.split(' ')
  const bags = nearBags([words, [...words, 'j'], ['j', 'j', 'j', 'j'], ['j']], share)
  bags.take(0)
  assert.deepEqual([bags.findFirst(1), bags.findFirst(2), bags.findFirst(3)], [0, null, null])
})
