import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { measureFolder } from './measure-folder.ts'
import { type Field, figure } from './tally.ts'

const { total, dates, documents } = measureFolder(import.meta.dirname)

/** What the reader reached on these documents; a change may not fall below it. */
const floors: Readonly<Record<Field, number>> = {
  header: 1,
  task: 0.99,
  lead: 0.99,
  support: 0.99,
  due: 0.99,
  dueStated: 0.99,
  quantity: 0.98,
  report: 1,
  reportDue: 1,
}

test('the documents of our own hand are there to be read', () => assert.ok(documents.length >= 7, String(documents.length)))

for (const [field, floor] of Object.entries(floors) as Array<[Field, number]>)
  test(`the reader does not fall back in: ${field}`, () => {
    const reached = figure(field, total[field]) ?? 0
    assert.ok(reached >= floor, `${field} ${reached.toFixed(3)} on ${documents.length} documents, was at least ${floor}`)
  })

test('a date that carries no doubt is right', () => {
  assert.ok(dates.undoubted > 40)
  assert.equal(dates.undoubtedRight, dates.undoubted)
})

test('of the dates stated at most a tenth as many are missed as by a general finder of dates', () => {
  assert.ok(dates.errors <= dates.chronoErrors / 10, `reader ${dates.errors}, chrono-node ${dates.chronoErrors}`)
})

/** The sixth round: the hardest manners so far. What is reached may only rise. */
const sixth = measureFolder(join(import.meta.dirname, 'sixth'))
const sixthFloors: Readonly<Record<Field, number>> = {
  header: 0.95,
  task: 1,
  lead: 0.96,
  support: 0.97,
  due: 1,
  dueStated: 1,
  quantity: 0.9,
  report: 1,
  reportDue: 1,
}

test('the documents of the sixth round are there to be read', () => assert.equal(sixth.documents.length, 8))

for (const [field, floor] of Object.entries(sixthFloors) as Array<[Field, number]>)
  test(`the reader does not fall back on the sixth round in: ${field}`, () => {
    const reached = figure(field, sixth.total[field]) ?? 0
    assert.ok(reached >= floor, `${field} ${reached.toFixed(3)}, was at least ${floor}`)
  })

/** The seventh round, mended on by general rules. What is reached may only rise. */
const seventh = measureFolder(join(import.meta.dirname, 'seventh'))
const seventhFloors: Readonly<Record<Field, number>> = {
  header: 0.97,
  task: 0.98,
  lead: 0.99,
  support: 0.92,
  due: 1,
  dueStated: 1,
  quantity: 0.85,
  report: 1,
  reportDue: 1,
}

test('the documents of the seventh round are there to be read', () => assert.equal(seventh.documents.length, 8))

for (const [field, floor] of Object.entries(seventhFloors) as Array<[Field, number]>)
  test(`the reader does not fall back on the seventh round in: ${field}`, () => {
    const reached = figure(field, seventh.total[field]) ?? 0
    assert.ok(reached >= floor, `${field} ${reached.toFixed(3)}, was at least ${floor}`)
  })

test('a date that carries no doubt is right in the later rounds too', () => {
  for (const { undoubted, undoubtedRight } of [sixth.dates, seventh.dates]) {
    assert.ok(undoubted > 30)
    assert.equal(undoubtedRight, undoubted)
  }
})
