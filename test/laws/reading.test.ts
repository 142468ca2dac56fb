import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { isFileRefusal, readDocument } from '../../src/usecase/ground/read-document.ts'
import { breachesIn } from './check-text.ts'
import { damage } from './damage.ts'
import { damageDocx } from './damage-docx.ts'
import { planTexts } from './plan-texts.ts'
import { randomOf } from './random.ts'
import { breachesOf } from './reading-laws.ts'

const folder = join(import.meta.dirname, '..', '..', 'samples')
const samples = globSync('*.txt', { cwd: folder }).sort()

const damagesEach = 60

test('there are samples to read', () => assert.ok(samples.length > 0))

for (const name of samples) {
  const text = readFileSync(join(folder, name), 'utf8')

  test(`${name} is read by the laws`, () => assert.deepEqual(breachesIn(text), []))

  test(`${name} is read by the laws however it is damaged`, () => {
    for (let seed = 1; seed <= damagesEach; seed++) {
      const damaged = damage(text, randomOf(seed))
      assert.deepEqual(breachesIn(damaged.text), [], `seed ${seed}: ${damaged.done.join(', ')}`)
    }
  })
}

const words = globSync('*.docx', { cwd: folder }).sort()

for (const name of words) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))

  test(`${name} is read by the laws, or refused, however its bytes and its parts are damaged`, async () => {
    let read = 0
    for (let seed = 1; seed <= damagesEach; seed++) {
      const breaches = await breachesInDocx(damageDocx(bytes, randomOf(seed)), name)
      if (breaches !== null) read++
      assert.deepEqual(breaches ?? [], [], `seed ${seed}`)
    }
    assert.ok(read > damagesEach / 4, `only ${read} could be read at all`)
  })
}

/** Null where the file is refused with a code. */
async function breachesInDocx(bytes: Uint8Array, name: string): Promise<string[] | null> {
  try {
    return breachesOf((await readDocument(bytes, name)).reading)
  } catch (error) {
    if (isFileRefusal(error)) return null
    throw error
  }
}

test('whatever is built like a plan is read by the laws', () => {
  fc.assert(
    fc.property(planTexts, text => assert.deepEqual(breachesIn(text), [])),
    { numRuns: 150 },
  )
})

test('whatever is built like a plan and then damaged is read by the laws', () => {
  fc.assert(
    fc.property(planTexts, fc.integer(), (text, seed) => assert.deepEqual(breachesIn(damage(text, randomOf(seed)).text), [])),
    { numRuns: 150 },
  )
})

test('letters in no order at all are read by the laws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => assert.deepEqual(breachesIn(text), [])),
    { numRuns: 200 },
  )
})
