import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { readDocument } from './read-document.ts'
import { ReadingRoom } from './reading-room.ts'
import { Refusal } from './refusal.ts'
import { countReview } from './review-view.ts'

const sample = readFileSync(join(import.meta.dirname, '../../../samples/storm-preparedness.txt'))
/** The sample so often that reading it takes a while. */
const long = (times: number): Buffer => Buffer.concat(Array<Buffer>(times).fill(sample))

describe('the reading room', () => {
  const room = new ReadingRoom(112)
  after(() => room.close())

  test('reads what the reader reads', async () => {
    const { reading, review } = await room.read(sample, 'kế hoạch.txt')
    assert.deepEqual(reading, (await readDocument(sample, 'kế hoạch.txt')).reading)
    const counts = countReview(review)
    assert.equal(counts.items, reading.tasks.length + reading.reports.length)
    assert.equal(counts.open, counts.items)
  })

  test('covers what a document tells of private persons before anything is stored, and holds what is aimed at them', async () => {
    const plan = 'KẾ HOẠCH\nII. NHIỆM VỤ\n1. Sở Nội vụ\n- Vận động bà Ngọ Rế Tre rút đơn.\n- Mua 02 xe.\n'
    const { reading, review } = await room.read(Buffer.from(plan), 'kế hoạch.txt')
    assert.ok(!JSON.stringify(reading).includes('Rế Tre'))
    assert.equal(reading.masked.length, 1)
    assert.equal(reading.held.length, 1)
    assert.equal(countReview(review).held, 1)
  })

  test('hands a refusal on with its code', async () => {
    await assert.rejects(room.read(Buffer.alloc(0), 'x.txt'), error => error instanceof Refusal && error.code === 'file-empty')
  })

  test('leaves the thread that asks free meanwhile', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await room.read(long(40), 'x.txt')
    clearInterval(timer)
    assert.ok(turns > 10, `${turns} turns`)
  })

  test('a document that takes more memory than there is ends its own reading only', async () => {
    const small = new ReadingRoom(112)
    await assert.rejects(small.read(long(5400), 'x.txt'), /memory|ended/)
    const { reading } = await small.read(sample, 'x.txt')
    assert.ok(reading.tasks.length > 0)
    await small.close()
  })
})
