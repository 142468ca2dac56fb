import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileRefusal } from '../file/file-refusal.ts'
import { CompoundFile } from './compound-file.ts'
import { oleFixture } from './ole-fixture.ts'

const long = Buffer.from(Array.from({ length: 2000 }, (_, i) => i % 251))
const refused = (make: () => unknown): void => {
  assert.throws(make, error => error instanceof FileRefusal && error.code === 'file-damaged')
}
/** The table of chains is the first sector behind the header. */
const fat = 512

test('streams come back whole, by their names', () => {
  const file = new CompoundFile(oleFixture({ 'Một luồng': long, Ngắn: Buffer.from('abc') }))
  assert.deepEqual(Buffer.from(file.read('Một luồng') ?? []), long)
  assert.equal(Buffer.from(file.read('Ngắn') ?? []).toString(), 'abc')
  assert.equal(file.read('Không có'), null)
})

test('a chain that runs in a circle ends', () => {
  const bytes = oleFixture({ Word: long })
  bytes.writeUInt32LE(2, fat + 3 * 4)
  refused(() => new CompoundFile(bytes).read('Word'))
})

test('a directory that runs in a circle ends', () => {
  const bytes = oleFixture({ Word: long })
  bytes.writeUInt32LE(1, fat + 4)
  refused(() => new CompoundFile(bytes))
})

test('entries that name each other as neighbours are met once', () => {
  const bytes = oleFixture({ A: long, B: long })
  bytes.writeUInt32LE(1, 1024 + 2 * 128 + 72)
  assert.equal(new CompoundFile(bytes).has('B'), true)
})

test('a stream longer than the file is damage', () => {
  const bytes = oleFixture({ Word: long })
  bytes.writeUInt32LE(0x7fffffff, 1024 + 128 + 120)
  refused(() => new CompoundFile(bytes).read('Word'))
})

test('a file that ends early is damage', () => refused(() => new CompoundFile(oleFixture({ Word: long }).subarray(0, 1500)).read('Word')))
