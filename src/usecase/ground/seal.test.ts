import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { OtherKey, openSeal, readKey, sealOf } from './seal.ts'

describe('the seal', () => {
  const key = randomBytes(32)
  const seal = sealOf(key)
  const sealed = seal.close('totp', 'account 1', 'bí mật')

  test('opens what it closed, and never writes the same twice', () => {
    assert.equal(seal.open('totp', 'account 1', sealed), 'bí mật')
    assert.equal(sealOf(key).open('totp', 'account 1', sealed), 'bí mật')
    assert.ok(!seal.close('totp', 'account 1', 'bí mật').equals(sealed))
    assert.ok(!sealed.includes('bí mật'))
  })

  test('opens nothing that belongs to another row, serves another purpose or was changed', () => {
    assert.throws(() => seal.open('totp', 'account 2', sealed))
    assert.throws(() => seal.open('mail', 'account 1', sealed))
    for (let place = 0; place < sealed.length; place++) {
      const changed = Buffer.from(sealed)
      changed[place] = (changed[place] ?? 0) ^ 1
      assert.throws(() => seal.open('totp', 'account 1', changed), `byte ${place}`)
    }
  })

  test('says so where the key is another one', () => {
    assert.throws(() => sealOf(randomBytes(32)).open('totp', 'account 1', sealed), OtherKey)
  })

  test('a digest names the same thing the same way, and differs by key and kind', () => {
    assert.ok(seal.digest('attempt', 'x').equals(sealOf(key).digest('attempt', 'x')))
    assert.ok(!seal.digest('attempt', 'x').equals(seal.digest('device', 'x')))
    assert.ok(!seal.digest('attempt', 'x').equals(sealOf(randomBytes(32)).digest('attempt', 'x')))
  })

  test('a key is 32 bytes, as base64 or hexadecimal', () => {
    assert.ok(readKey(key.toString('base64'))?.equals(key))
    assert.ok(readKey(key.toString('hex'))?.equals(key))
    assert.equal(readKey('quá ngắn'), null)
  })

  test('without a given key the data folder gets one of its own, for its owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-seal-'))
    const first = openSeal(null, folder).close('mail', 'a', 'thư')
    assert.equal(openSeal(null, folder).open('mail', 'a', first), 'thư')
    assert.equal(statSync(join(folder, 'data.key')).mode & 0o777, 0o600)
    rmSync(folder, { recursive: true })
  })
})
