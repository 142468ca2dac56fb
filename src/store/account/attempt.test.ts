import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openStore, type Store } from '../ground/database.ts'
import { openTrialDatabase, type TrialDatabase, trialKinds } from '../trial/trial-database.ts'
import { type AttemptRule, deleteEndedAttempts, forgetAttempts, releaseAttempt, takeAttempt } from './attempt.ts'

const rule: AttemptRule = { free: 3, firstWaitMs: 1000, longestWaitMs: 5000, forgetAfterMs: 60_000 }
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 5) + seconds * 1000)

for (const kind of trialKinds) {
  describe(`counted tries on ${kind.name}`, () => {
    let trial: TrialDatabase
    /** Two pools stand for two server processes. */
    let stores: readonly [Store, Store]
    let key = 0
    const newKey = () => Buffer.from(`key ${key++}`)
    before(async () => {
      trial = await openTrialDatabase(kind)
      const url = await trial.fresh()
      stores = [openStore({ url }), openStore({ url })]
    })
    after(async () => {
      for (const store of stores) await store.destroy()
      await trial.close()
    })

    test('three are free, then each must wait twice as long, up to the longest wait', async () => {
      const name = newKey()
      const seconds = [0, 0, 0, 0.5, 1, 2.5, 3, 6.5, 7, 11, 12]
      const waits: (number | null)[] = []
      for (const second of seconds) waits.push(await takeAttempt(stores[0], name, rule, at(second)))
      assert.deepEqual(waits, [null, null, null, 500, null, 500, null, 500, null, 1000, null])
    })

    test('a hundred at once through two processes: three go through', async () => {
      const name = newKey()
      const tries = Array.from({ length: 100 }, (_, n) => takeAttempt(stores[n % 2 ? 1 : 0], name, rule, at(0)))
      const waits = await Promise.all(tries)
      assert.equal(waits.filter(wait => wait === null).length, 3)
      assert.ok(waits.every(wait => wait === null || wait === 1000))
    })

    test('a try that went well is taken back, wherever it was made', async () => {
      const name = newKey()
      for (let n = 0; n < 20; n++) {
        assert.equal(await takeAttempt(stores[0], name, rule, at(0)), null, `try ${n}`)
        await releaseAttempt(stores[1], name, at(0))
      }
    })

    test('a clock that is set back keeps nobody waiting who never failed', async () => {
      const name = newKey()
      assert.equal(await takeAttempt(stores[0], name, rule, at(1000)), null)
      await releaseAttempt(stores[0], name, at(1000))
      assert.equal(await takeAttempt(stores[0], name, rule, at(0)), null)
    })

    test('after the rest everything begins anew, and the count is cleaned away', async () => {
      const name = newKey()
      for (let n = 0; n < 3; n++) await takeAttempt(stores[0], name, rule, at(0))
      assert.equal(await takeAttempt(stores[0], name, rule, at(0)), 1000)
      for (let n = 0; n < 3; n++) assert.equal(await takeAttempt(stores[0], name, rule, at(70)), null)
      await deleteEndedAttempts(stores[0], at(1000))
      assert.deepEqual(await stores[0].selectFrom('attempt').selectAll().execute(), [])
    })

    test('what is forgotten is free again', async () => {
      const name = newKey()
      for (let n = 0; n < 3; n++) await takeAttempt(stores[0], name, rule, at(0))
      await forgetAttempts(stores[1], name)
      assert.equal(await takeAttempt(stores[0], name, rule, at(0)), null)
    })
  })
}
