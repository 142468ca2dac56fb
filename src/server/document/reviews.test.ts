import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { DocumentPage, OpenedDocument } from '../../api/document.ts'
import type { OpenedPlan, PlanTask, PlanTaskPage } from '../../api/plan.ts'
import type { Problem } from '../../api/problem.ts'
import type { Published, ReviewView } from '../../api/review.ts'
import type { ReviewMove } from '../../core/task/draft.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { openTrialServer, type TrialAnswer, type TrialClient, type TrialServer, trialPlan } from '../trial/trial-server.ts'

describe('a review', () => {
  let server: TrialServer
  let clerk: TrialClient
  let other: TrialClient
  let made = 0
  const warnings: string[] = []
  before(async () => {
    server = await openTrialServer({ onWarning: message => warnings.push(message) })
    clerk = await server.as('clerk')
    other = await server.as('administrator')
  })
  after(() => server.close())

  const newDocument = async (): Promise<string> => (await clerk.upload('kế hoạch.txt', trialPlan(` số ${++made}`))).body.id
  const look = async (id: string): Promise<ReviewView> => (await clerk.ask<ReviewView>('GET', `/api/documents/${id}/review`)).body
  const move = (id: string, version: number, wish: ReviewMove, client = clerk) =>
    client.ask<ReviewView & Problem>('POST', `/api/documents/${id}/review/moves`, { version, move: wish })
  const step = (id: string, kind: 'undo' | 'redo', version: number) =>
    clerk.ask<ReviewView & Problem>('POST', `/api/documents/${id}/review/${kind}`, { version })
  const publish = (id: string, version: number): Promise<TrialAnswer<Published & Problem>> =>
    clerk.ask<Published & Problem>('POST', `/api/documents/${id}/plan`, { version })
  const eventsOf = async (subject: string) => (await listAudit(server.office.store)).filter(event => event.subject === subject)
  const forget = (id: string) => server.office.reviews.forget(id)

  /** Everything accepted and led by somebody, with the version it has then. */
  async function finish(id: string): Promise<ReviewView> {
    const { items, version } = await look(id)
    let view = (await move(id, version, { type: 'accept', ids: items.map(item => item.id) })).body as ReviewView
    for (const item of view.items.filter(each => each.kind === 'task' && !each.lead.length)) {
      const lead = [{ name: 'Sở Y tế', kind: 'one' as const, span: null }]
      view = (await move(id, view.version, { type: 'edit', id: item.id, change: { lead } })).body
    }
    return view
  }

  test('begins with all that was read, open', async () => {
    const id = await newDocument()
    const { body: opened } = await clerk.ask<OpenedDocument>('GET', `/api/documents/${id}`)
    const view = await look(id)
    assert.equal(view.version, 0)
    assert.deepEqual(
      view.items.map(item => item.id).sort(),
      [...opened.reading.tasks, ...opened.reading.reports].map(({ id: each }) => each).sort(),
    )
    assert.ok(view.items.every(item => item.state === 'open'))
    assert.deepEqual([view.undo, view.redo], [null, null])
  })

  test('goes forward by moves, back and forth by undo and redo, the same out of the memory and out of the store', async () => {
    const id = await newDocument()
    const [first, second] = (await look(id)).items
    assert.ok(first && second)
    const moves: ReviewMove[] = [
      { type: 'accept', ids: [first.id] },
      {
        type: 'edit',
        id: second.id,
        change: { text: 'Tổ chức tập huấn', due: [{ kind: 'date', date: '2026-05-01', bound: 'by', span: null }] },
      },
      { type: 'reject', ids: [second.id] },
    ]
    const views = [await look(id)]
    for (const [version, wish] of moves.entries()) views.push((await move(id, version, wish)).body)
    assert.deepEqual(
      views.map(view => view.undo),
      [null, 'accept', 'edit', 'reject'],
    )
    let version = 3
    for (const fresh of [false, true]) {
      for (const at of [2, 1, 0]) {
        if (fresh) forget(id)
        const back: ReviewView = (await step(id, 'undo', version++)).body
        assert.deepEqual(back.items, views[at]?.items)
        assert.equal(back.redo, moves[at]?.type)
      }
      for (const at of [1, 2, 3]) {
        if (fresh) forget(id)
        const on: ReviewView = (await step(id, 'redo', version++)).body
        assert.deepEqual(on.items, views[at]?.items)
      }
    }
    forget(id)
    assert.deepEqual((await look(id)).items, views[3]?.items)
    const steps = await server.office.store.selectFrom('review_step').select('kind').where('document_id', '=', id).execute()
    assert.equal(steps.length, version, 'every step is kept')
  })

  test('a move after an undo ends what could be redone', async () => {
    const id = await newDocument()
    const [first] = (await look(id)).items
    assert.ok(first)
    await move(id, 0, { type: 'accept', ids: [first.id] })
    await step(id, 'undo', 1)
    const { body } = await move(id, 2, { type: 'reject', ids: [first.id] })
    assert.deepEqual([body.undo, body.redo], ['reject', null])
    assert.equal((await step(id, 'redo', 3)).body.code, 'nothing-to-redo')
    await step(id, 'undo', 3)
    assert.equal((await step(id, 'undo', 4)).body.code, 'nothing-to-undo')
  })

  test('two reviewers on one version: one is done, the other is told, and nothing is overwritten', async () => {
    const id = await newDocument()
    const [first] = (await look(id)).items
    assert.ok(first)
    const answers = await Promise.all([
      move(id, 0, { type: 'accept', ids: [first.id] }, clerk),
      move(id, 0, { type: 'reject', ids: [first.id] }, other),
    ])
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [200, 409],
    )
    assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'review-changed')
    const won = answers.find(({ status }) => status === 200)?.body
    assert.deepEqual((await look(id)).items, won?.items)
    assert.equal((await look(id)).version, 1)
  })

  test('a refused move changes nothing and is told why', async () => {
    const id = await newDocument()
    const before = await look(id)
    const [first] = before.items
    assert.ok(first)
    for (const [wish, code] of [
      [{ type: 'accept', ids: ['none'] }, 'item-not-found'],
      [{ type: 'edit', id: first.id, change: { text: '  ' } }, 'text-empty'],
      [{ type: 'split', id: first.id, at: [0], newIds: ['new'] }, 'split-outside-item'],
      [{ type: 'merge', ids: [first.id], newId: 'new' }, 'merge-too-few'],
    ] as const) {
      const answer = await move(id, 0, wish)
      assert.equal(answer.status, 422)
      assert.equal(answer.body.code, code)
    }
    assert.deepEqual(await look(id), before)
    assert.deepEqual(
      (await eventsOf(id)).map(event => event.action),
      ['document-imported'],
    )
  })

  test('a stored move that the rules of today refuse changes nothing, is told, and closes nobody out', async () => {
    const id = await newDocument()
    const before = await look(id)
    const [first, second] = before.items
    assert.ok(first && second)
    await move(id, 0, { type: 'accept', ids: [first.id] })
    const former = JSON.stringify({ type: 'accept', ids: ['an item that the reader no longer finds'] })
    await unaudited(server.office.store, store =>
      sql`update review_step set move = ${former}::json where document_id = ${id} and version = 1`.execute(store),
    )
    forget(id)
    assert.deepEqual((await look(id)).items, before.items)
    assert.match(warnings.at(-1) ?? '', /\(accept\) is refused today: item-not-found/)
    const { body } = await move(id, 1, { type: 'accept', ids: [second.id] })
    assert.deepEqual(
      body.items.filter(item => item.state === 'accepted').map(item => item.id),
      [second.id],
    )
  })

  test('progress is counted in the register', async () => {
    const id = await newDocument()
    const { items } = await look(id)
    await move(id, 0, { type: 'accept', ids: items.slice(0, 2).map(item => item.id) })
    const { body } = await clerk.ask<DocumentPage>('GET', '/api/documents?limit=1')
    assert.deepEqual([body.items[0]?.counts.accepted, body.items[0]?.counts.open], [2, items.length - 2])
  })

  test('is published only when every item is decided, one is accepted, and each task is led', async () => {
    const id = await newDocument()
    const { items } = await look(id)
    const unfinished = await publish(id, 0)
    assert.equal(unfinished.body.code, 'review-not-finished')
    assert.partialDeepStrictEqual(unfinished.body.about, { count: String(items.length) })
    await move(id, 0, { type: 'reject', ids: items.map(item => item.id) })
    assert.equal((await publish(id, 1)).body.code, 'nothing-accepted')
    const [task] = items.filter(item => item.kind === 'task')
    assert.ok(task)
    await move(id, 1, { type: 'accept', ids: [task.id] })
    await move(id, 2, { type: 'edit', id: task.id, change: { lead: [] } })
    const leaderless = await publish(id, 3)
    assert.equal(leaderless.body.code, 'lead-missing')
    assert.partialDeepStrictEqual(leaderless.body.about, { ids: task.id })
    assert.equal((await publish(id, 2)).body.code, 'review-changed')
  })

  test('becomes a plan with every field of every accepted item, and is closed', async () => {
    const id = await newDocument()
    const view = await finish(id)
    const { status, body } = await publish(id, view.version)
    assert.equal(status, 201, JSON.stringify(body))
    const { body: opened } = await clerk.ask<OpenedPlan>('GET', `/api/plans/${body.planId}`)
    assert.equal(opened.plan.documentId, id)
    assert.equal(opened.plan.counts.tasks + opened.plan.counts.reports, view.items.length)
    const { body: tasks } = await clerk.ask<PlanTaskPage>('GET', `/api/plans/${body.planId}/tasks`)
    const accepted = view.items.filter(item => item.state === 'accepted')
    const fields = ['kind', 'path', 'text', 'lead', 'support', 'to', 'due', 'quantities', 'product', 'span'] as const
    const pick = (item: Pick<PlanTask, (typeof fields)[number]>) => fields.map(field => item[field])
    assert.deepEqual(
      tasks.items.map(item => pick(item)),
      accepted.map(item => pick(item)),
    )
    assert.deepEqual(
      tasks.items.map(item => item.number),
      accepted.map((_, index) => index + 1),
    )
    const { body: document } = await clerk.ask<OpenedDocument>('GET', `/api/documents/${id}`)
    assert.deepEqual([document.document.state, document.document.planId], ['published', body.planId])
    for (const item of tasks.items) assert.equal(item.source, document.reading.text.slice(...item.span).trim())
    assert.deepEqual(
      (await eventsOf(body.planId)).map(event => event.action),
      ['plan-published'],
    )
    assert.equal((await publish(id, view.version)).body.code, 'document-published')
    assert.equal((await step(id, 'undo', view.version)).body.code, 'document-published')
    assert.equal((await clerk.ask('DELETE', `/api/documents/${id}`)).body.code, 'document-published')
  })

  test('a plan is found and filtered without diacritics', async () => {
    const id = await newDocument()
    const { body } = await publish(id, (await finish(id)).version)
    const find = async (query: string) => (await clerk.ask<PlanTaskPage>('GET', `/api/plans/${body.planId}/tasks?${query}`)).body
    const all = await find('')
    const { body: opened } = await clerk.ask<OpenedPlan>('GET', `/api/plans/${body.planId}`)
    assert.ok(opened.agencies.length > 0)
    for (const agency of opened.agencies) {
      const led = await find(`role=lead&agency=${encodeURIComponent(agency.name)}`)
      assert.equal(led.total, agency.lead)
      const expected = all.items.filter(item => item.lead.some(lead => lead.name === agency.name))
      assert.deepEqual(led.items, expected)
    }
    for (const [due, count] of Object.entries(opened.dues)) assert.equal((await find(`due=${due}`)).total, count, due)
    assert.ok((await find('q=TAP%20huan')).total > 0)
    assert.equal((await find('q=khong%20co%20gi%20nhu%20vay')).total, 0)
    const paged: number[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: PlanTaskPage = await find(`limit=1${after && `&after=${after}`}`)
      paged.push(...page.items.map(item => item.number))
      after = page.next
    }
    assert.deepEqual(
      paged,
      all.items.map(item => item.number),
    )
  })

  test('a failure in the middle of publishing or moving leaves all as it was', async () => {
    const id = await newDocument()
    const view = await finish(id)
    const events = (await listAudit(server.office.store)).length
    const { store } = server.office
    for (const table of ['plan', 'task', 'task_agency', 'task_due', 'audit_event', 'review_step']) {
      await sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`.execute(
        store,
      )
      await sql`create trigger fail before insert on ${sql.table(table)} for each row execute function fail()`.execute(store)
      const [first] = view.items
      assert.ok(first)
      const answer = table === 'review_step' ? await step(id, 'undo', view.version) : await publish(id, view.version)
      await sql`drop function fail() cascade`.execute(store)
      assert.equal(answer.status, 500, table)
      assert.deepEqual(await look(id), view, table)
      assert.equal((await listAudit(store)).length, events, table)
      const { n } = await store
        .selectFrom('plan')
        .select(count => count.fn.countAll<number>().as('n'))
        .where('document_id', '=', id)
        .executeTakeFirstOrThrow()
      assert.equal(n, 0, table)
    }
    assert.equal((await publish(id, view.version)).status, 201)
  })

  test('two who publish at once make one plan', async () => {
    const id = await newDocument()
    const { version } = await finish(id)
    const answers = await Promise.all([publish(id, version), publish(id, version)])
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [201, 409],
    )
  })
})
