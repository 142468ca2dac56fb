import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { AgencyNameShown, AgencyNames } from '../../api/agency-answer.ts'
import type { Problem } from '../../api/problem.ts'
import type { Published, ReviewView } from '../../api/review.ts'
import type { AgencyAnswer } from '../../core/unit/agency-answer.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { openTrialServer, signedIn, type TrialClient, type TrialServer, trialPassword, trialPlan } from '../trial/trial-server.ts'

const [province, health, finance, board, neighbour, otherHealth] = Array.from({ length: 6 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
  string,
]

/** Of the bodies of the plan, one is known by its name, one stands in another province, the others nowhere. */
describe('names that the tree leaves open', () => {
  let server: TrialServer
  let made = 0
  before(async () => {
    server = await openTrialServer({ now: () => new Date('2026-01-20T03:00:00Z') })
    const { store } = server.office
    await plantUnit(store, province, null, { name: 'Tỉnh Sông Trăng', kind: 'province' })
    await plantUnit(store, neighbour, null, { name: 'Tỉnh Núi Sao', kind: 'province' })
    await plantUnit(store, health, province, { name: 'Sở Y tế', kind: 'department' })
    await plantUnit(store, otherHealth, neighbour, { name: 'Sở Y tế', kind: 'department' })
    await plantUnit(store, finance, neighbour, { name: 'Sở Tài chính', kind: 'department' })
    await plantUnit(store, board, province, { name: 'Ban Dân nguyện', kind: 'board' })
    for (const [username, unitId, post] of [
      ['province', province, 'main-focal-point'],
      ['province-reader', province, 'reader'],
      ['province-administrator', province, 'administrator'],
      ['neighbour', neighbour, 'main-focal-point'],
      ['health', health, 'main-focal-point'],
    ] as const)
      await addAccount(server.office, { username, name: username, post, unitId, password: trialPassword, mustChangePassword: false })
  })
  after(() => server.close())

  const as = (username: string) => signedIn(server.url, username)
  const take = async (clerk: TrialClient, change: (text: string) => string = text => text): Promise<string> =>
    (await clerk.upload(`kế hoạch ${++made}.txt`, change(trialPlan(` số ${made}`)))).body.id
  const namesOf = async (client: TrialClient, id: string): Promise<AgencyNames> =>
    (await client.ask<AgencyNames>('GET', `/api/documents/${id}/agency-names`)).body
  const answer = (client: TrialClient, id: string, name: string, meant: AgencyAnswer | null) =>
    client.ask<AgencyNames & Problem>('PUT', `/api/documents/${id}/agency-answers`, { name, answer: meant })
  const shown = ({ name, meaning }: AgencyNameShown): string => {
    if (meaning.type === 'unit') return `${name}: ${meaning.unit?.name}, ${meaning.unit?.place} by ${meaning.by}`
    if (meaning.type === 'group') return `${name}: ${meaning.members} by ${meaning.by}`
    return meaning.type === 'open'
      ? `${name}? ${meaning.candidates.map(unit => `${unit.name}, ${unit.place}`).join('; ')}`.trim()
      : `${name}: nobody`
  }
  async function publish(clerk: TrialClient, id: string): Promise<string> {
    const { items } = (await clerk.ask<ReviewView>('GET', `/api/documents/${id}/review`)).body
    const move = { type: 'accept', ids: items.map(item => item.id) }
    const { body } = await clerk.ask<ReviewView>('POST', `/api/documents/${id}/review/moves`, { version: 0, move })
    const published = await clerk.ask<Published>('POST', `/api/documents/${id}/plan`, { version: body.version })
    assert.equal(published.status, 201)
    return published.body.planId
  }
  const owing = async (planId: string): Promise<string[]> =>
    (await server.office.store.selectFrom('obligation').select(['unit_id', 'part']).where('plan_id', '=', planId).execute())
      .map(
        ({ unit_id, part }) =>
          `${unit_id === health ? 'health' : unit_id === board ? 'board' : unit_id === finance ? 'finance' : '?'} ${part}`,
      )
      .toSorted()

  test('each name is shown with what it means, the open ones first with those who may be meant', async () => {
    const clerk = await as('province')
    const { names, open, untold } = await namesOf(clerk, await take(clerk))
    assert.deepEqual(names.map(shown).toSorted(), [
      'Các sở, ban, ngành?',
      'Sở Giáo dục và Đào tạo?',
      'Sở Tài chính? Sở Tài chính, Tỉnh Núi Sao',
      'Sở Văn hóa, Thể thao và Du lịch?',
      'Sở Y tế: Sở Y tế, Tỉnh Sông Trăng by name',
    ])
    assert.deepEqual([open, untold, names.at(-1)?.name], [4, 0, 'Sở Y tế'])
  })

  test('an answer counts at publication, and for the next document of the same issuer alone', async () => {
    const clerk = await as('province')
    const first = await take(clerk)
    const { body } = await answer(clerk, first, 'Sở Giáo dục và Đào tạo', { type: 'unit', unitId: board })
    assert.ok(body.names.map(shown).includes('Sở Giáo dục và Đào tạo: Ban Dân nguyện, Tỉnh Sông Trăng by answer'))
    assert.equal(body.open, 3)
    assert.deepEqual(await owing(await publish(clerk, first)), ['board lead', 'health support'])
    const second = await namesOf(clerk, await take(clerk, text => text.replaceAll('Sở Giáo dục và Đào tạo', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO')))
    assert.ok(second.names.some(row => row.answeredOn === '2026-01-20' && row.meaning.type === 'unit' && row.meaning.by === 'answer'))
    const other = await as('neighbour')
    assert.ok((await namesOf(other, await take(other))).names.map(shown).includes('Sở Giáo dục và Đào tạo?'))
  })

  test('it can be changed and taken back, each on record', async () => {
    const clerk = await as('province')
    const id = await take(clerk)
    const tell = async (meant: AgencyAnswer | null) => (await answer(clerk, id, 'Sở Tài chính', meant)).body.names.map(shown)
    assert.ok((await tell({ type: 'units', unitIds: [health, board] })).includes('Sở Tài chính: 2 by answer'))
    assert.ok((await tell({ type: 'nobody' })).includes('Sở Tài chính: nobody'))
    assert.ok((await tell(null)).includes('Sở Tài chính? Sở Tài chính, Tỉnh Núi Sao'))
    assert.equal((await answer(clerk, id, 'Sở Tài chính', null)).status, 404)
    const events = await server.office.store.selectFrom('audit_event').select('action').where('subject', '=', id).orderBy('seq').execute()
    assert.deepEqual(
      events.map(({ action }) => action).filter(action => action.startsWith('agency')),
      ['agency-answered', 'agency-answered', 'agency-answer-taken-back'],
    )
  })

  test('a group is an answer, and follows its rule until it is deleted', async () => {
    const [clerk, administrator] = [await as('province'), await as('province-administrator')]
    const id = await take(clerk, text => text.replaceAll('Sở Tài chính', 'Các sở, ban, ngành'))
    const rule = { type: 'below', unitId: province, line: 'territory', kinds: [], direct: true, except: [] }
    const group = await administrator.ask<{ id: string }>('POST', '/api/units/groups', { name: 'Sở, ban, ngành tỉnh', rule })
    const { body } = await answer(clerk, id, 'Các sở, ban, ngành', { type: 'group', groupId: group.body.id })
    assert.ok(body.names.map(shown).includes('Các sở, ban, ngành: 2 by answer'), JSON.stringify(body.names.map(shown)))
    assert.equal((await administrator.ask('DELETE', `/api/units/groups/${group.body.id}`)).status, 204)
    assert.ok((await namesOf(clerk, id)).names.map(shown).includes('Các sở, ban, ngành?'))
  })

  test('a group whose words name kinds is answered by kinds, and units that come later belong to it', async () => {
    const clerk = await as('province')
    const id = await take(clerk)
    const group = async () => (await namesOf(clerk, id)).names.find(({ name }) => name === 'Các sở, ban, ngành')
    const asked = (await group())?.meaning
    assert.deepEqual(asked?.type === 'open' ? asked.proposal : null, {
      place: 'Tỉnh Sông Trăng',
      kinds: [
        { kind: 'department', members: 1, said: true },
        { kind: 'board', members: 1, said: true },
      ],
    })
    assert.equal((await answer(clerk, id, 'Các sở, ban, ngành', { type: 'kinds', kinds: [] })).status, 400)
    assert.equal((await answer(clerk, id, 'Sở Tài chính', { type: 'kinds', kinds: ['board'] })).status, 200)
    assert.equal((await answer(clerk, id, 'Hội Người mù', { type: 'kinds', kinds: ['board'] })).body.code, 'unit-not-to-tell')
    await answer(clerk, id, 'Sở Tài chính', null)
    await answer(clerk, id, 'Các sở, ban, ngành', { type: 'kinds', kinds: ['department'] })
    const members = async () => {
      const meaning = (await group())?.meaning
      return meaning?.type === 'group' ? [meaning.members, ...meaning.kinds] : null
    }
    assert.deepEqual(await members(), [1, 'department'])
    await plantUnit(server.office.store, randomUUID(), province, { name: 'Sở Ngoại vụ', kind: 'department' })
    assert.deepEqual(await members(), [2, 'department'])
    await answer(clerk, id, 'Các sở, ban, ngành', null)
  })

  test('answered after publishing, the missing work is given, and given once', async () => {
    const clerk = await as('province')
    const id = await take(clerk)
    const planId = await publish(clerk, id)
    const before = await owing(planId)
    assert.deepEqual(before, ['board lead', 'health support'])
    const answers = await Promise.all([1, 2].map(() => answer(clerk, id, 'Sở Tài chính', { type: 'unit', unitId: finance })))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    )
    assert.deepEqual(await owing(planId), [...before, 'finance lead'].toSorted())
    assert.equal((await answer(clerk, id, 'Sở Tài chính', { type: 'unit', unitId: board })).status, 200)
    assert.deepEqual(await owing(planId), [...before, 'finance lead'].toSorted(), 'what is given stays')
    await answer(clerk, id, 'Sở Tài chính', null)
  })

  test('what an answer in a later document settles can be given in an earlier plan', async () => {
    const clerk = await as('province')
    const early = await take(clerk)
    const planId = await publish(clerk, early)
    const later = await take(clerk)
    assert.equal((await namesOf(clerk, early)).untold, 0)
    await answer(clerk, later, 'Sở Tài chính', { type: 'unit', unitId: finance })
    assert.equal((await namesOf(clerk, early)).untold, 1)
    const give = () => clerk.ask<{ made: number }>('POST', `/api/documents/${early}/missing-work`)
    assert.deepEqual([(await give()).body.made, (await give()).body.made], [1, 0])
    assert.ok((await owing(planId)).includes('finance lead'))
    assert.equal((await namesOf(clerk, early)).untold, 0)
  })

  test('readers see what names mean and answer nothing; others see nothing', async () => {
    const clerk = await as('province')
    const id = await take(clerk)
    const reader = await as('province-reader')
    assert.equal((await namesOf(reader, id)).names.length, 5)
    assert.equal((await answer(reader, id, 'Sở Tài chính', { type: 'nobody' })).body.code, 'not-allowed')
    const other = await as('neighbour')
    assert.equal((await other.ask('GET', `/api/documents/${id}/agency-names`)).status, 403)
    assert.equal((await answer(other, id, 'Sở Tài chính', { type: 'nobody' })).status, 403)
    assert.equal((await answer(clerk, id, 'Sở Tài chính', { type: 'unit', unitId: randomUUID() })).body.code, 'unit-not-to-tell')
    assert.equal((await answer(clerk, id, 'Sở Tài chính', { type: 'group', groupId: randomUUID() })).status, 404)
  })
})
