import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { SavedWorkFilters, WorkCounts, WorkDays, WorkMoved, WorkPage, WorkTried } from '../../api/work.ts'
import { openTrialDesk, type TrialDesk } from '../trial/trial-desk.ts'

type Who = Parameters<TrialDesk['as']>[0]

describe('lists of work', () => {
  let desk: TrialDesk
  let planId = ''
  before(async () => {
    desk = await openTrialDesk()
    planId = (await desk.publish()).planId
    await desk.publish()
  })
  after(() => desk.close())

  const list = async (who: Who, query: string) => (await (await desk.as(who)).ask<WorkPage>('GET', `/api/work?${query}`)).body
  const counts = async (who: Who, query: string) => (await (await desk.as(who)).ask<WorkCounts>('GET', `/api/work/counts?${query}`)).body
  const items = async (who: Who, query: string) => (await list(who, query)).items

  test('a province sees what it gave out and what lies below, a department what it owes', async () => {
    const given = await items('province', 'side=given')
    const below = await items('province', 'side=below')
    assert.deepEqual(new Set(given.map(({ id }) => id)), new Set(below.map(({ id }) => id)))
    assert.ok(given.length >= 10)
    const owed = await items('education', '')
    assert.ok(owed.length > 0 && owed.every(({ unit }) => unit.id === desk.units.education.id))
    assert.deepEqual(await items('province', 'side=owed'), [])
    assert.ok(owed.every(({ sides }) => sides.join() === 'doer') && given.every(({ sides }) => sides.join() === 'assigner'))
  })

  test('every filter narrows, alone and together, and the counts say the same as the lists', async () => {
    const queries = [
      'side=below',
      `side=below&plan=${planId}`,
      'side=below&part=support',
      'side=below&stage=new',
      'side=below&state=sent',
      'side=below&late=no-term',
      'side=below&late=in-term&from=2026-03-01&to=2026-04-30',
      `side=below&unit=${desk.units.anHoa.id}`,
      `side=below&unit=${desk.province}&deep=yes`,
      'side=below&q=tre em bo hoc',
      `side=given&plan=${planId}&part=lead&q=tap huan`,
    ]
    const seen = new Set<number>()
    for (const query of queries) {
      const found = await items('province', `${query}&limit=200`)
      assert.ok(found.length > 0, query)
      seen.add(found.length)
      const { stages, late } = await counts('province', query)
      assert.equal(Object.values(late).reduce((sum, n) => sum + n, 0) >= found.length, true, query)
      const wanted = query.includes('late=') ? late[query.includes('no-term') ? 'no-term' : 'in-term'] : stages.new
      assert.equal(wanted, found.length, query)
    }
    assert.ok(seen.size > 4)
    assert.deepEqual(await items('province', 'side=below&late=overdue'), [])
  })

  test('words are found without marks, and by what is written short or in full', async () => {
    for (const q of ['ubnd', 'uy ban nhan dan', 'UBND bo hoc', 'ra soat', '45/kh-ubnd']) {
      const found = await items('province', `side=given&q=${encodeURIComponent(q)}`)
      assert.ok(
        found.some(({ text }) => text.includes('bỏ học')),
        q,
      )
    }
    assert.deepEqual(await items('province', 'side=given&q=cau duong'), [])
  })

  test('work of one day stands as the plan tells it, each task from the first unit to the last', async () => {
    const works = ['sửa đê', 'trồng rừng', 'mở lớp học', 'đo ruộng', 'làm đường', 'cấp nước sạch']
    const lines = works.map((work, at) => `${5 + at}. UBND các xã, phường ${work} trước ngày 16/6/2026.`)
    const { planId: ordered } = await desk.publish(text => text.replace(/^4\. UBND/m, `${lines.join('\n')}\n$&`))
    const told = (found: WorkPage['items']) => found.flatMap(({ text }) => works.filter(work => text.includes(work)))
    const given = await items('province', `side=given&plan=${ordered}&limit=200`)
    assert.deepEqual(
      told(given),
      works.flatMap(work => [work, work]),
    )
    assert.deepEqual(told(await items('anHoa', `plan=${ordered}&limit=200`)), works)
    const communes = given.filter(({ text }) => works.some(work => text.includes(work))).map(({ unit }) => unit.name)
    const [first, second] = communes
    assert.deepEqual(
      communes,
      works.flatMap(() => [first, second]),
    )
  })

  test('page by page every line comes once, in the order of the days', async () => {
    const whole = await items('province', 'side=given&limit=200')
    const paged: string[] = []
    for (let after = '', left = 100; left > 0; left--) {
      const page = await list('province', `side=given&limit=3${after && `&after=${after}`}`)
      paged.push(...page.items.map(({ id }) => id))
      if (page.next === null) break
      after = page.next
    }
    assert.deepEqual(
      paged,
      whole.map(({ id }) => id),
    )
  })

  test('a calendar counts each day, and its days hold what their lists hold', async () => {
    const { body } = await (await desk.as('province')).ask<WorkDays>('GET', '/api/work/days?side=given&from=2026-01-01&to=2026-12-31')
    assert.ok(body.days.length >= 2)
    for (const { day, total } of body.days)
      assert.equal((await items('province', `side=given&from=${day}&to=${day}&limit=200`)).length, total, day)
  })

  test('nobody sees the work of those beside', async () => {
    const below = await items('education', 'side=below&limit=200')
    assert.ok(below.length > 0 && below.every(({ unit }) => unit.id === desk.units.education.id))
    assert.deepEqual(await items('education', `side=below&unit=${desk.units.health.id}`), [])
    assert.deepEqual(await items('education', `side=given&unit=${desk.units.health.id}`), [])
  })

  test('many are moved at once: first it is told which will and why the others will not, then each is moved by itself', async () => {
    const lines = await items('education', 'limit=200')
    const [first, second] = lines
    assert.ok(first && second)
    const client = await desk.as('education')
    const all = [
      ...lines.map(({ id, version }) => ({ id, version })),
      { id: first.id, version: 99 },
      { id: '00000000-0000-4000-8000-000000000000', version: 0 },
    ].slice(1)
    const move = { type: 'accept' }
    const tried = (await client.ask<WorkTried>('POST', '/api/work/moves/try', { items: all, move })).body
    assert.deepEqual(tried.refused.map(({ code }) => code).sort(), ['not-found', 'obligation-changed'])
    assert.equal((await items('education', 'stage=working')).length, 0, 'trying changes nothing')
    const moved = (await client.ask<WorkMoved>('POST', '/api/work/moves', { items: all, move })).body
    assert.deepEqual(
      moved.done.map(({ id }) => id),
      lines.slice(1).map(({ id }) => id),
    )
    assert.deepEqual(moved.refused.map(({ code }) => code).sort(), ['not-found', 'obligation-changed'])
    // Taken back where the table has a way: handed in, then recalled.
    const submitted = (await client.ask<WorkMoved>('POST', '/api/work/moves', { items: moved.done, move: { type: 'submit' } })).body
    const recalled = (await client.ask<WorkMoved>('POST', '/api/work/moves', { items: submitted.done, move: { type: 'recall' } })).body
    assert.equal(recalled.done.length, moved.done.length)
    const province = await desk.as('province')
    const confirm = { items: recalled.done, move: { type: 'confirm' } }
    const { refused } = (await province.ask<WorkTried>('POST', '/api/work/moves/try', confirm)).body
    assert.ok(refused.length === recalled.done.length && refused.every(({ code }) => code === 'move-not-now'))
  })

  test('trying tells of each what moving then does, whatever the state and the move', async () => {
    const lines = await items('province', 'side=given&limit=200')
    const province = await desk.as('province')
    const wanted = lines.map(({ id, version }) => ({ id, version }))
    for (const move of [{ type: 'accept' }, { type: 'confirm' }, { type: 'return', reason: '' }, { type: 'withdraw', reason: 'thử' }]) {
      const tried = (await province.ask<WorkTried>('POST', '/api/work/moves/try', { items: wanted, move })).body
      const moved = (await province.ask<WorkMoved>('POST', '/api/work/moves', { items: wanted, move })).body
      assert.deepEqual(tried.can.toSorted(), moved.done.map(({ id }) => id).toSorted(), move.type)
      assert.deepEqual(
        tried.refused.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        moved.refused.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      )
    }
    assert.deepEqual(await items('province', 'side=given'), [], 'what was withdrawn is not shown')
    assert.ok((await items('province', 'side=given&stage=void')).length > 0)
  })

  test('a list goes out as a table, with its event', async () => {
    await desk.publish()
    const client = await desk.as('province')
    const csv = await client.ask<string>('GET', '/api/work/export?side=given&format=csv&q=tre em bo hoc ra soat')
    assert.equal(csv.status, 200)
    assert.equal(csv.body.trim().split('\r\n').length, 3)
    assert.match(csv.body, /14\/06\/2026/)
    const book = await client.ask<string>('GET', '/api/work/export?side=given&format=xlsx')
    assert.match(book.headers.get('content-disposition') ?? '', /cong-viec-2026-01-20\.xlsx/)
    const events = await desk.server.office.store.selectFrom('audit_event').select('about').where('action', '=', 'work-exported').execute()
    assert.equal(events.length, 2)
  })

  test('filters are kept for oneself or for the office, and deleted', async () => {
    const client = await desk.as('education')
    const save = (name: string, isOffices: boolean) =>
      client.ask<{ id: string }>('POST', '/api/work/filters', { name, address: 'late=overdue', isOffices })
    const mine = (await save('Quá hạn', false)).body.id
    await save('Của văn phòng', true)
    const saved = async (who: Who) => (await (await desk.as(who)).ask<SavedWorkFilters>('GET', '/api/work/filters')).body.items
    assert.deepEqual(
      (await saved('education')).map(({ name, isOffices }) => [name, isOffices]),
      [
        ['Của văn phòng', true],
        ['Quá hạn', false],
      ],
    )
    assert.deepEqual(await saved('health'), [])
    assert.equal((await (await desk.as('health')).ask('DELETE', `/api/work/filters/${mine}`)).status, 404)
    assert.equal((await client.ask('DELETE', `/api/work/filters/${mine}`)).status, 204)
    assert.equal((await saved('education')).length, 1)
  })

  test('many are confirmed with what their tasks ask for in sight: met by all, or with a word why', async () => {
    const { planId } = await desk.publish()
    const id = await desk.firstOf('education', planId)
    await desk.step('education', id, { type: 'accept' })
    await desk.step('education', id, { type: 'submit' })
    const province = await desk.as('province')
    const [line] = await items('province', `side=given&plan=${planId}&state=submitted`)
    assert.ok(line)
    const confirm = { items: [{ id, version: line.version }], move: { type: 'confirm' } }
    const tried = (await province.ask<WorkTried>('POST', '/api/work/moves/try', confirm)).body
    assert.deepEqual(tried.criteria, [{ text: '2 lớp tập huấn', total: 1, reached: 0 }])
    const send = async (more: object) => (await province.ask<WorkMoved>('POST', '/api/work/moves', { ...confirm, ...more })).body
    assert.deepEqual((await send({ met: 'none' })).refused, [{ id, code: 'unmet-unexplained' }])
    assert.equal((await send({ met: 'all' })).done.length, 1)
    const { steps } = (await province.ask<OpenedObligation>('GET', `/api/obligations/${id}`)).body
    assert.deepEqual(steps.at(-1)?.checks, [{ text: '2 lớp tập huấn', met: true }])
  })
})
