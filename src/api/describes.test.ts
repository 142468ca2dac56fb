import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { describes } from './describes.ts'
import { reviewMoveSchema } from './review.ts'

interface Leaf {
  readonly name: string
  readonly tags: readonly string[]
  readonly note?: string
}

const tags = z.array(z.string())

test('a schema that says what the type says compiles and reads its values', () => {
  const schema = describes<Leaf>()(z.object({ name: z.string(), tags, note: z.string().exactOptional() }))
  assert.deepEqual(schema.parse({ name: 'Sở Y tế', tags: ['x'], other: 1 }), { name: 'Sở Y tế', tags: ['x'] })
})

test('a schema that differs from its type in one field does not compile', () => {
  // @ts-expect-error a field is missing
  describes<Leaf>()(z.object({ name: z.string(), tags }))
  // @ts-expect-error a field may be null where the type does not know it
  describes<Leaf>()(z.object({ name: z.string().nullable(), tags, note: z.string().exactOptional() }))
  // @ts-expect-error a value of the type would be refused
  describes<Leaf>()(z.object({ name: z.literal('x'), tags, note: z.string().exactOptional() }))
  // @ts-expect-error undefined is not absence
  describes<Leaf>()(z.object({ name: z.string(), tags, note: z.string().optional() }))
})

test('a move is read strictly: a day that does not exist and an unknown move are refused', () => {
  const edit = (date: string) => ({ type: 'edit', id: 'a', change: { due: [{ kind: 'date', date, bound: 'by', span: null }] } })
  assert.equal(reviewMoveSchema.safeParse(edit('2026-02-28')).success, true)
  assert.equal(reviewMoveSchema.safeParse(edit('2026-02-30')).success, false)
  assert.equal(reviewMoveSchema.safeParse({ type: 'assign', ids: ['a'] }).success, false)
})
