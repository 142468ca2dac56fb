import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { listAudit } from '../store/audit/audit.ts'
import { openTrialDatabase, type TrialDatabase, trialKinds } from '../store/trial/trial-database.ts'
import { addAccount } from './account/add-account.ts'
import { makeFirstAccount } from './account/make-first-account.ts'
import { listDocuments } from './document/list-documents.ts'
import { loadSample } from './document/load-sample.ts'
import { moveReview, undoReview } from './document/move-review.ts'
import { openDocument } from './document/open-document.ts'
import { openReview } from './document/open-review.ts'
import type { Caller } from './ground/caller.ts'
import { type OpenOffice, openOffice } from './ground/office.ts'
import { Refusal } from './ground/refusal.ts'
import { listPlanTasks } from './plan/list-plan-tasks.ts'
import { listPlans, openPlan } from './plan/open-plan.ts'
import { publishPlan } from './plan/publish-plan.ts'

for (const kind of trialKinds) {
  describe(`an office on ${kind.name}`, () => {
    let trial: TrialDatabase
    let office: OpenOffice
    let caller: Caller
    before(async () => {
      trial = await openTrialDatabase(kind)
      office = await openOffice({ databaseUrl: await trial.bare(), dataDir: '' })
      caller = await addAccount(office, {
        username: 'Thử',
        name: 'Thử',
        post: 'main-focal-point',
        password: 'mật khẩu thử',
        mustChangePassword: false,
      })
    })
    after(async () => {
      await office.close()
      await trial.close()
    })

    test('a sample goes from its file to a published plan', async () => {
      assert.equal(await loadSample(office, caller), true)
      assert.equal(await loadSample(office, caller), false, 'only an empty register gets one')
      const { items } = await listDocuments(office, caller, { q: '', limit: 10 })
      const id = items[0]?.id ?? ''
      const { document, reading } = await openDocument(office, caller, id)
      assert.ok(reading.tasks.length > 3, 'tasks were read')
      assert.equal(document.counts.items, reading.tasks.length + reading.reports.length)
      let view = await openReview(office, caller, id)
      view = await moveReview(office, caller, id, view.version, { type: 'reject', ids: view.items.map(item => item.id) })
      view = await undoReview(office, caller, id, view.version)
      const led = view.items.filter(item => item.kind === 'report' || item.lead.length > 0).map(item => item.id)
      const leaderless = view.items.map(item => item.id).filter(each => !led.includes(each))
      view = await moveReview(office, caller, id, view.version, { type: 'accept', ids: led })
      if (leaderless.length) view = await moveReview(office, caller, id, view.version, { type: 'reject', ids: leaderless })
      const { planId } = await publishPlan(office, caller, id, view.version)
      const { plan, agencies, dues } = await openPlan(office, caller, planId)
      assert.equal(plan.counts.tasks + plan.counts.reports, led.length)
      assert.ok(agencies.length > 0)
      assert.ok(Object.values(dues).some(count => count > 0))
      const tasks = await listPlanTasks(office, caller, planId, { limit: 200 })
      assert.deepEqual(
        tasks.items.map(item => item.text),
        view.items.filter(item => item.state === 'accepted').map(item => item.text),
      )
      assert.equal((await listPlans(office, caller, { q: plan.subject ?? '', limit: 1 })).total, 1)
      assert.deepEqual(
        (await listAudit(office.store)).map(event => event.action),
        ['account-made', 'document-imported', ...Array(leaderless.length ? 4 : 3).fill('review-moved'), 'plan-published'],
      )
    })

    test('a first account is made once', async () => {
      assert.equal(await makeFirstAccount(office), null)
    })

    test('use cases themselves refuse strangers and those without the right', async () => {
      const isRefused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
      await assert.rejects(listDocuments(office, null, { limit: 1 }), isRefused('sign-in-needed'))
      await assert.rejects(publishPlan(office, { ...caller, role: 'reader' }, '', 0), isRefused('not-allowed'))
      await assert.rejects(openReview(office, { ...caller, mustChangePassword: true }, ''), isRefused('password-change-needed'))
    })
  })
}
