import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { hasAccounts } from '../store/account/account.ts'
import { makeFirstAccount } from './account/make-first-account.ts'
import { DataInUse, openOffice } from './ground/office.ts'

describe('an office with a database of its own', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-office-'))
  after(() => rmSync(dataDir, { recursive: true, force: true }))

  test('is opened while the one before is still closing, and finds everything', async () => {
    const first = await openOffice({ databaseUrl: null, dataDir })
    assert.ok(await makeFirstAccount(first))
    for (let round = 0; round < 3; round++) {
      const before = round === 0 ? first : await openOffice({ databaseUrl: null, dataDir })
      const closing = before.close()
      const next = await openOffice({ databaseUrl: null, dataDir })
      await closing
      assert.equal(await hasAccounts(next.store), true)
      await next.close()
    }
  })

  test('is opened once at a time', async () => {
    const first = await openOffice({ databaseUrl: null, dataDir })
    await assert.rejects(openOffice({ databaseUrl: null, dataDir }), DataInUse)
    assert.equal(await hasAccounts(first.store), true, 'the first goes on')
    await first.close()
  })
})
