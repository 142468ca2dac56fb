import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CrashOffice, killDatabase } from './crash-office.ts'

const rounds = 50
const office = new CrashOffice()
before(() => office.open())
after(() => office.close())

test(`the database is killed ${rounds} times in the middle of writes: what was acknowledged is there, nothing is there in part, the chain is whole`, async () => {
  let busy = 0
  for (let round = 0; round < rounds; round++) {
    if (await office.crash(killDatabase, (round * 37) % 120)) busy++
    if (round % 10 === 9) await office.check()
  }
  assert.equal(busy, rounds, 'each time something had been written')
  assert.ok(office.acknowledged.length >= rounds)
})
