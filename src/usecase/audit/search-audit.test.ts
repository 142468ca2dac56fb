import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Permit } from '../../core/policy/decide.ts'
import { saveAudit, searchAudit } from '../../store/audit/audit.ts'
import { openStore } from '../../store/ground/database.ts'
import { openTrialDatabase } from '../../store/trial/trial-database.ts'

test('an administrator of a unit below the top sees the events of the own unit, not those of others and of none', async () => {
  const trial = await openTrialDatabase({ name: 'any' })
  const store = openStore({ url: await trial.fresh() })
  const [mine, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000002']
  for (const [subject, unitId] of [
    ['mine', mine],
    ['other', other],
    ['nobody', null],
  ] as const)
    await saveAudit(store, { at: new Date(), by: { tried: { id: other, unitId } }, action: 'signed-in', subject })
  const any = { from: null, to: null, action: null, unit: null, office: null, account: null, subject: null }
  const seen = async (isTop: boolean) => {
    const standpoint = { day: '2026-03-02', isTop, paths: [{ territory: isTop ? [mine] : [other, mine], sector: [] }] }
    const reach = { own: ['internal'], below: ['internal'], above: [], other: [] }
    const permit = { standpoint, reach } as unknown as Permit<'search-audit'>
    return (await searchAudit(store, permit, any, null, 10)).map(event => event.subject)
  }
  assert.deepEqual(await seen(false), ['mine'])
  assert.deepEqual(await seen(true), ['nobody', 'other', 'mine'])
  await store.destroy()
  await trial.close()
})
