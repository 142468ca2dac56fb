import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyExample } from './examples/every-example.ts'
import { screenWords } from './screen-words.ts'

const { nearMisses, ...toHold } = everyExample

for (const [reason, items] of Object.entries(toHold)) {
  for (const item of items) {
    test(`held for ${reason}: ${item}`, () => {
      const verdict = screenWords(item)
      assert.ok(verdict, 'nothing holds it')
      assert.ok(verdict.hits.every(([start, end]) => start >= 0 && start < end && end <= item.length))
    })
  }
}

for (const item of nearMisses) {
  test(`not held: ${item}`, () => {
    const verdict = screenWords(item)
    assert.equal(verdict, null, `${verdict?.rule}: ${verdict?.hits.map(([start, end]) => item.slice(start, end)).join(' + ')}`)
  })
}
