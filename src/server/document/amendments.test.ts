import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { OpenedDocument } from '../../api/document.ts'
import type { OpenedPlan } from '../../api/plan.ts'
import type { Problem } from '../../api/problem.ts'
import type { Published, ReviewView } from '../../api/review.ts'
import type { ReviewMove } from '../../core/task/draft.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPlan } from '../trial/trial-server.ts'

describe('a new version of a document', () => {
  let server: TrialServer
  let clerk: TrialClient
  let made = 0
  before(async () => {
    server = await openTrialServer()
    clerk = await server.as('clerk')
  })
  after(() => server.close())

  const plan = (change: (text: string) => string = text => text): string => change(trialPlan(` lần ${made}`))
  const upload = async (text: string): Promise<string> => (await clerk.upload(`bản ${++made}.txt`, text)).body.id
  const look = async (id: string): Promise<ReviewView> => (await clerk.ask<ReviewView>('GET', `/api/documents/${id}/review`)).body
  const open = async (id: string): Promise<OpenedDocument> => (await clerk.ask<OpenedDocument>('GET', `/api/documents/${id}`)).body
  const move = (id: string, version: number, wish: ReviewMove) =>
    clerk.ask<ReviewView & Problem>('POST', `/api/documents/${id}/review/moves`, { version, move: wish })
  const amend = (id: string, formerId: string) => clerk.ask('PUT', `/api/documents/${id}/former`, { formerId })
  const publish = (id: string, version: number) => clerk.ask<Published & Problem>('POST', `/api/documents/${id}/plan`, { version })

  /** A document with every item accepted, and its version. */
  async function reviewed(text: string): Promise<{ id: string; version: number }> {
    const id = await upload(text)
    const { items } = await look(id)
    const { body } = await move(id, 0, { type: 'accept', ids: items.map(item => item.id) })
    return { id, version: body.version }
  }
  const shown = ({ items }: ReviewView): string[] => items.map(({ state, amended }) => `${amended?.kind} ${state}`)

  test('is offered for a document of the same number, and begins with what was done', async () => {
    const former = await reviewed(plan())
    const id = await upload(plan(text => text.replace('31/3/2026', '30/4/2026')))
    assert.ok((await open(id)).versions.earlier.some(each => each.id === former.id))
    assert.equal((await amend(id, former.id)).status, 204)
    const view = await look(id)
    assert.deepEqual(shown(view), ['changed open', 'same accepted', 'same accepted', 'same accepted'])
    const [changed] = view.items
    assert.ok(changed?.amended?.kind === 'changed' && changed.amended.fields.includes('due'))
    const { versions, document } = await open(id)
    assert.deepEqual([versions.former?.id, versions.earlier.length, document.counts.accepted], [former.id, 0, 3])
    assert.equal((await open(former.id)).versions.next?.id, id)
    assert.ok((await listAudit(server.office.store)).some(({ action, subject }) => action === 'document-amended' && subject === id))
  })

  test('is the same out of the memory and out of the store, and goes on by moves', async () => {
    const former = await reviewed(plan())
    const id = await upload(plan(text => text.replace('02 lớp', '03 lớp')))
    await amend(id, former.id)
    const before = await look(id)
    server.office.reviews.forget(id)
    assert.deepEqual(await look(id), before)
    const { body } = await move(id, 0, { type: 'accept', ids: [before.items[0]?.id ?? ''] })
    assert.deepEqual(new Set(body.items.map(item => item.state)), new Set(['accepted']))
  })

  test('closes the former one', async () => {
    const former = await reviewed(plan())
    const id = await upload(plan(text => text.replace('02 lớp', '04 lớp')))
    await amend(id, former.id)
    const [item] = (await look(former.id)).items
    const moved = await move(former.id, former.version, { type: 'reopen', ids: [item?.id ?? ''] })
    assert.deepEqual([moved.status, moved.body.code], [409, 'document-replaced'])
    const published = await publish(former.id, former.version)
    assert.equal(published.body.code, 'document-replaced')
    assert.equal((await clerk.ask('DELETE', `/api/documents/${former.id}`)).body.code, 'document-replaced')
  })

  test('is refused where it would lose or twist something', async () => {
    const former = await reviewed(plan())
    const later = await upload(plan(text => text.replace('02 lớp', '05 lớp')))
    const begun = await reviewed(plan(text => text.replace('02 lớp', '06 lớp')))
    assert.equal((await amend(begun.id, former.id)).body.code, 'review-begun')
    assert.equal((await amend(former.id, later)).body.code, 'review-begun')
    const fresh = await upload(plan(text => text.replace('02 lớp', '07 lớp')))
    assert.equal((await amend(later, fresh)).body.code, 'amendment-not-later')
    assert.equal((await amend(later, later)).body.code, 'amendment-not-later')
    await amend(later, former.id)
    assert.equal((await amend(fresh, former.id)).body.code, 'amendment-there')
    const viewer = await server.as('viewer')
    assert.equal((await viewer.ask('PUT', `/api/documents/${fresh}/former`, { formerId: later })).body.code, 'not-allowed')
  })

  test('can be untied again before its review begins', async () => {
    const former = await reviewed(plan())
    const id = await upload(plan(text => text.replace('02 lớp', '08 lớp')))
    await amend(id, former.id)
    assert.equal((await clerk.ask('DELETE', `/api/documents/${id}/former`)).status, 204)
    assert.ok((await look(id)).items.every(item => item.state === 'open' && item.amended === null))
    assert.equal((await move(former.id, former.version, { type: 'reopen', ids: [(await look(former.id)).items[0]?.id ?? ''] })).status, 200)
  })

  test('takes the place of the plan, with its tasks going on, once what is gone has been seen', async () => {
    const former = await reviewed(plan())
    const { planId } = (await publish(former.id, former.version)).body
    const id = await upload(plan(text => text.replace(/3\. Sở Tài chính.*\n/, '')))
    await amend(id, former.id)
    const view = await look(id)
    assert.equal(view.gone.length, 1)
    assert.equal((await publish(id, view.version)).body.code, 'gone-unseen')
    const seen = await move(id, view.version, { type: 'acknowledge', ids: view.gone.map(({ item }) => item.id) })
    const next = (await publish(id, seen.body.version)).body
    const opened = async (each: string): Promise<OpenedPlan> => (await clerk.ask<OpenedPlan>('GET', `/api/plans/${each}`)).body
    assert.equal((await opened(next.planId)).plan.formerId, planId)
    assert.equal((await opened(planId)).plan.nextId, next.planId)
    const tasks = await server.office.store.selectFrom('task').select(['plan_id', 'id', 'continues_id']).execute()
    const before = new Set(tasks.filter(task => task.plan_id === planId).map(task => task.id))
    const continuing = tasks.filter(task => task.plan_id === next.planId)
    assert.equal(continuing.length, 3)
    for (const { continues_id } of continuing) assert.ok(continues_id !== null && before.has(continues_id))
  })
})
