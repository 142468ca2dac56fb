import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { UnitChanged } from '../../api/unit.ts'
import { instancesOf } from '../../core/obligation/instances.ts'
import type { ObligationMoveType } from '../../core/obligation/obligation.ts'
import { isVoid, obligationStates } from '../../core/obligation/obligation-states.ts'
import { findMiscounts } from '../../store/obligation/obligation-counter.ts'
import { dueOf } from '../../store/plan/task-due.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { renewDuties } from '../../usecase/chore/renew-duties.ts'
import { termRules } from '../../usecase/obligation/make-obligations.ts'
import { plantDesks } from '../../usecase/trial/trial-desks.ts'
import { publishText } from '../trial/trial-publication.ts'
import { openTrialServer, signedIn, type TrialClient, type TrialServer, trialPassword, trialPlan } from '../trial/trial-server.ts'

let server: TrialServer
let now = new Date('2026-01-20T03:00:00Z')
before(async () => {
  server = await openTrialServer({ now: () => now })
})
after(() => server.close())

const communes = ['An Hòa', 'Bình Lợi', 'Châu Thành', 'Đông Phú'] as const

/** Every month of every commune, once of every commune by a day that amendments change, and of two departments where `whole`. */
const planText = (mark: string, day: string, whole: boolean): string =>
  trialPlan(mark)
    .replace(
      /1\. Sở Giáo dục và Đào tạo chủ trì[^\n]*\n2\. [^\n]*\n3\. [^\n]*\n/,
      `1. UBND các xã báo cáo tình hình trẻ em bỏ học trước ngày 25 hằng tháng.\n2. UBND các xã tổ chức ngày hội đến trường trước ngày ${day}.\n${
        whole
          ? '3. Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Y tế tổ chức 02 lớp tập huấn cho giáo viên trước ngày 30/11/2026.\n'
          : ''
      }`,
    )
    .replace(/III\. TỔ CHỨC[\s\S]*?(?=\nNơi nhận)/, '')

interface Place {
  readonly key: string
  readonly ids: ReadonlyMap<string, string>
  readonly ask: (who: string) => Promise<TrialClient>
  readonly forget: () => void
}

let places = 0

/** A province of its own with its desks; sessions end where the clock leaps. */
async function plantPlace(): Promise<Place> {
  const key = `tinh${++places}`
  const desk = (name: string, kind: 'commune' | 'department') => ({ name, above: key, kind })
  const desks = await plantDesks(
    server.office,
    {
      [key]: { name: `Tỉnh Sông Trăng ${places}`, above: null, kind: 'province' },
      [`${key}-gd`]: desk('Sở Giáo dục và Đào tạo', 'department'),
      [`${key}-yt`]: desk('Sở Y tế', 'department'),
      ...Object.fromEntries(communes.map((name, at) => [`${key}-x${at}`, desk(`Xã ${name}`, 'commune')])),
    },
    trialPassword,
  )
  const ids = new Map([...desks].map(([name, { unitId }]) => [name, unitId]))
  const post = { post: 'administrator', unitId: ids.get(key) ?? '', password: trialPassword, mustChangePassword: false } as const
  await addAccount(server.office, { username: `${key}-qt`, name: 'Quản trị', ...post })
  const clients = new Map<string, TrialClient>()
  return {
    key,
    ids,
    ask: async who => {
      const client = clients.get(who) ?? (await signedIn(server.url, who))
      clients.set(who, client)
      return client
    },
    forget: () => clients.clear(),
  }
}

type Act =
  | { readonly type: 'move'; readonly which: number; readonly move: number; readonly again: boolean }
  | { readonly type: 'amend'; readonly day: number; readonly whole: boolean }
  | { readonly type: 'merge'; readonly which: number }
  | { readonly type: 'later'; readonly days: number }
  | { readonly type: 'renew'; readonly times: number }

const n = (max: number) => fc.integer({ min: 0, max })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('move' as const), which: n(30), move: n(10), again: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('amend' as const), day: fc.integer({ min: 1, max: 28 }), whole: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('merge' as const), which: n(10) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('later' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('renew' as const), times: fc.integer({ min: 1, max: 3 }) }) },
)

const amend = { type: 'amend', day: 5, whole: true } as const
const later = { type: 'later', days: 9 } as const
/** What chance finds seldom: sent to another, taken on and merged, overdue; and then the plan is amended. */
const examples: readonly Act[][] = [
  [{ type: 'move', which: 0, move: 5, again: true }, amend, { type: 'renew', times: 2 }],
  [{ type: 'move', which: 0, move: 1, again: false }, later, { type: 'merge', which: 0 }, amend, { type: 'renew', times: 1 }, later],
  [later, amend, { ...amend, whole: false }],
]

/** One plan of one place, and what has been done to it. */
class Story {
  readonly #place: Place
  /** Units of communes that stand, by the account that sits in them. */
  readonly #standing: Map<string, string>
  #planId = ''
  #text = ''
  #documentId = ''
  #day = '2026-01-20'
  #heirs = 0

  constructor(place: Place) {
    this.#place = place
    this.#standing = new Map(communes.map((_, at) => [`${place.key}-x${at}`, place.ids.get(`${place.key}-x${at}`) ?? '']))
  }

  get planId(): string {
    return this.#planId
  }
  get day(): string {
    return this.#day
  }
  get standing(): ReadonlySet<string> {
    return new Set(this.#standing.values())
  }

  async publish(day: string, whole: boolean): Promise<void> {
    const former = this.#documentId || undefined
    const clerk = await this.#place.ask(this.#place.key)
    const text = planText(` số ${this.#place.key} lần ${this.#text.length}${day}${whole}`, day, whole)
    if (text === this.#text) return
    const { planId, documentId } = await publishText(clerk, `${this.#place.key}-${day}-${whole}`, text, former)
    this.#planId = planId
    this.#documentId = documentId
    this.#text = text
  }

  rows() {
    return server.office.store.selectFrom('obligation').selectAll().where('plan_id', '=', this.#planId).orderBy('id').execute()
  }

  async do(act: Act): Promise<void> {
    if (act.type === 'amend') await this.publish(`${String(act.day).padStart(2, '0')}/10/2026`, act.whole)
    else if (act.type === 'later') {
      now = new Date(now.getTime() + act.days * 86_400_000)
      this.#day = now.toISOString().slice(0, 10)
      this.#place.forget()
    } else if (act.type === 'renew') {
      await Promise.all(Array.from({ length: act.times }, () => renewDuties(server.office, this.#planId, this.#day)))
    } else if (act.type === 'merge') await this.#merge(act.which)
    else await this.#move(act)
  }

  async #merge(which: number): Promise<void> {
    const [first, second] = [...this.#standing.keys()].toSpliced(0, which % Math.max(1, this.#standing.size - 1))
    if (first === undefined || second === undefined) return
    const [a, b] = [this.#standing.get(first) ?? '', this.#standing.get(second) ?? '']
    const administrator = await this.#place.ask(`${this.#place.key}-qt`)
    const name = `Xã Hợp Nhất ${++this.#heirs}`
    const request = { type: 'merge', unitIds: [b], into: { name, kind: 'commune', code: `${this.#place.key}-${this.#heirs}` } }
    const order = { request, day: this.#day, basis: 'Nghị quyết 1/NQ' }
    const { status, body } = await administrator.ask<UnitChanged & { code?: string }>('POST', `/api/units/${a}/changes`, order)
    // Of one and the same day no unit both begins and ends.
    if (status === 422 || status === 409) return
    assert.equal(status, 201, JSON.stringify(body))
    this.#standing.delete(first)
    this.#standing.delete(second)
    const post = { post: 'main-focal-point', unitId: body.unitId, password: trialPassword, mustChangePassword: false } as const
    const username = `${this.#place.key}-h${this.#heirs}`
    const caller = await addAccount(server.office, { username, name: username, ...post })
    assert.ok(caller)
    this.#standing.set(username, body.unitId)
    this.#place.forget()
  }

  async #move({ which, move, again }: Extract<Act, { type: 'move' }>): Promise<void> {
    const open = (await this.rows()).filter(({ state }) => Object.keys(obligationStates[state]).length > 0)
    const row = open[which % Math.max(1, open.length)]
    if (!row) return
    const moves = Object.entries(obligationStates[row.state]).filter(([name, { by }]) => by !== 'amendment' && name !== 'split')
    const [type = 'accept', { by } = { by: 'doer' }] = moves[move % moves.length] ?? []
    const toUnitId = this.#place.ids.get(`${this.#place.key}-yt`) ?? ''
    const body = { type: type as ObligationMoveType, reason: 'lý do', ...(type === 'reroute' && { toUnitId }) }
    const { key } = this.#place
    const owner = [...this.#standing, ...this.#place.ids].find(([, id]) => id === row.unit_id)?.[0] ?? key
    const client = await this.#place.ask(by === 'assigner' ? key : owner)
    const send = () => client.ask('POST', `/api/obligations/${row.id}/moves`, { version: row.version, move: body })
    const { status } = await send()
    assert.ok(status < 500, `${type} ${status}`)
    if (again && status === 204) assert.equal((await send()).body.code, 'obligation-changed', 'sent again, it is told of the change')
  }
}

/** Each unit and all whose place it took. */
async function lineages(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await server.office.store.selectFrom('unit_succession').select(['from_id', 'to_id']).execute()
  const units = new Set(rows.flatMap(({ from_id, to_id }) => [from_id, to_id]))
  const of = (id: string): readonly string[] => [id, ...rows.filter(({ to_id }) => to_id === id).flatMap(({ from_id }) => of(from_id))]
  return new Map([...units].map(id => [id, new Set(of(id))]))
}

/** What the plan asks of each commune that stands, told anew from the plan's own words: every task and time from today on. */
async function checkNothingLost(story: Story): Promise<void> {
  const { store } = server.office
  const rows = await story.rows()
  const mine = await lineages()
  const tasks = await store.selectFrom('task').selectAll().where('plan_id', '=', story.planId).where('split_from', 'is', null).execute()
  const dues = await store.selectFrom('task_due').selectAll().where('plan_id', '=', story.planId).execute()
  const window = { start: story.day, end: '2026-12-31' }
  for (const task of tasks.filter(({ text }) => text.startsWith('UBND các xã'))) {
    const wanted = instancesOf(
      dues.filter(due => due.task_number === task.number).map(dueOf),
      window,
      { issued: '2026-01-20', received: null },
      termRules,
    )
    for (const unit of story.standing)
      for (const { key, term } of wanted) {
        if (term.kind === 'day' && term.last < story.day) continue
        const found = rows.filter(
          row => row.task_id === task.id && row.instance === key && (mine.get(unit) ?? new Set([unit])).has(row.unit_id),
        )
        assert.ok(found.length > 0, `${key} of ${task.text} is nobody’s`)
        assert.ok(
          found.some(({ state }) => state !== 'superseded'),
          `${key} of ${task.text} fell away for all`,
        )
      }
  }
}

/** Nobody owes the same time twice: not a unit, and not an heir what two before it had not begun. */
async function checkNothingDoubled(story: Story): Promise<void> {
  const rows = await story.rows()
  const keys = rows.map(row => [row.task_id, row.unit_id, row.part, row.instance].join(' '))
  assert.equal(new Set(keys).size, keys.length)
  const mine = await lineages()
  const untouched = rows.filter(row => row.version === 0 && !isVoid(row.state) && (row.first_day ?? '') > story.day)
  for (const unit of story.standing) {
    const family = mine.get(unit) ?? new Set([unit])
    const owed = untouched.filter(row => family.has(row.unit_id)).map(row => `${row.task_id} ${row.instance}`)
    assert.equal(new Set(owed).size, owed.length, 'a time that nobody has begun is owed once')
  }
}

async function checkHistory(story: Story): Promise<void> {
  const rows = await server.office.store
    .selectFrom('obligation')
    .leftJoin('obligation_step', 'obligation_step.obligation_id', 'obligation.id')
    .select(({ fn }) => ['obligation.id', 'obligation.version', fn.count<number>('obligation_step.version').as('steps')])
    .where('plan_id', '=', story.planId)
    .groupBy(['obligation.id', 'obligation.version'])
    .execute()
  for (const { version, steps } of rows) assert.equal(Number(steps), version, 'every change of version is a step of the history')
}

test('published, amended, merged, rerouted, made again and sent again in any order, no duty is lost and none is doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async acts => {
      now = new Date('2026-01-20T03:00:00Z')
      const story = new Story(await plantPlace())
      await story.publish('20/11/2026', true)
      for (const each of acts) {
        const alive = new Set((await story.rows()).filter(({ state }) => !isVoid(state)).map(({ id }) => id))
        await story.do(each)
        if (each.type !== 'amend') continue
        // Whoever is asked of a task is asked under each version of the plan, so that whatever is owed of it goes on.
        const tasks = await server.office.store.selectFrom('task').select('id').where('plan_id', '=', story.planId).execute()
        const kept = new Set(tasks.map(({ id }) => id))
        for (const row of await story.rows())
          if (alive.has(row.id) && kept.has(row.task_id)) assert.ok(!isVoid(row.state), 'what is owed goes on under the new plan')
      }
      await renewDuties(server.office, story.planId, story.day)
      await checkNothingLost(story)
      await checkNothingDoubled(story)
      await checkHistory(story)
      assert.deepEqual(await findMiscounts(server.office.store, story.day), [])
    }),
    { numRuns: 8, examples: examples.map(acts => [acts]) },
  )
})
