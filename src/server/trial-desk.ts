import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { ObligationPage, OpenedObligation } from '../api/obligation.ts'
import type { Problem } from '../api/problem.ts'
import type { Published, ReviewView } from '../api/review.ts'
import type { ObligationMove } from '../core/obligation/obligation.ts'
import type { Post } from '../core/policy/role.ts'
import type { UnitKind } from '../core/unit/unit-kind.ts'
import { addAccount } from '../usecase/account/add-account.ts'
import { plantTrialUnit } from '../usecase/trial-tree.ts'
import { clientOf, openTrialServer, type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial-server.ts'

const named = {
  health: { name: 'Sở Y tế', kind: 'department' },
  education: { name: 'Sở Giáo dục và Đào tạo', kind: 'department' },
  finance: { name: 'Sở Tài chính', kind: 'department' },
  anHoa: { name: 'Xã An Hòa', kind: 'commune' },
  tanLoc: { name: 'Phường Tân Lộc', kind: 'ward' },
} as const
type UnitName = keyof typeof named
type Who = UnitName | 'province' | 'health-reader'

/** A province with departments and communes, each with somebody at its desk, and plans that it publishes. */
export interface TrialDesk {
  readonly server: TrialServer
  readonly province: string
  readonly units: Readonly<Record<UnitName, { readonly id: string; readonly name: string }>>
  /** From now on it is this instant. */
  readonly at: (instant: string) => void
  readonly as: (who: Who) => Promise<TrialClient>
  readonly plant: (id: string, parentId: string | null, name: string, kind: UnitKind) => Promise<void>
  /** A plan for departments, and one task for every commune. */
  readonly publish: (change?: (text: string) => string) => Promise<{ readonly documentId: string; readonly planId: string }>
  /** What a unit owes first of a plan. */
  readonly firstOf: (who: Who, planId: string) => Promise<string>
  readonly step: (who: Who, id: string, move: ObligationMove, words?: string) => Promise<void>
  readonly close: () => Promise<void>
}

const withCommunes = (text: string): string =>
  text.replace('3. Sở Tài chính chủ trì', '4. UBND các xã, phường rà soát trẻ em bỏ học trước ngày 15/6/2026.\n3. Sở Tài chính chủ trì')

export async function openTrialDesk(): Promise<TrialDesk> {
  let now = new Date('2026-01-20T03:00:00Z')
  let made = 0
  const server = await openTrialServer({ now: () => now })
  const province = randomUUID()
  const units = Object.fromEntries(Object.entries(named).map(([key, { name }]) => [key, { id: randomUUID(), name }])) as TrialDesk['units']
  await plantTrialUnit(server.office, province, null, { name: 'Tỉnh Sông Trăng', kind: 'province' })
  for (const key of Object.keys(named) as UnitName[]) await plantTrialUnit(server.office, units[key].id, province, named[key])
  const sit = (username: string, unitId: string, post: Post) =>
    addAccount(server.office, { username, name: username, post, unitId, password: trialPassword, mustChangePassword: false })
  await sit('province', province, 'main-focal-point')
  for (const key of Object.keys(named) as UnitName[]) await sit(key, units[key].id, 'main-focal-point')
  await sit('health-reader', units.health.id, 'reader')
  const as: TrialDesk['as'] = async username => {
    const client = clientOf(server.url)
    assert.equal((await client.ask('POST', '/api/session', { username, password: trialPassword })).status, 200)
    return client
  }
  const publish: TrialDesk['publish'] = async (change = text => text) => {
    const clerk = await as('province')
    const documentId = (await clerk.upload(`kế hoạch ${++made}.txt`, change(withCommunes(trialPlan(` số ${made}`))))).body.id
    const review = async (): Promise<ReviewView> => (await clerk.ask<ReviewView>('GET', `/api/documents/${documentId}/review`)).body
    const { items, version } = await review()
    const move = { type: 'accept', ids: items.map(({ id }) => id) }
    await clerk.ask('POST', `/api/documents/${documentId}/review/moves`, { version, move })
    const seen = (await review()).version
    const answer = await clerk.ask<Published & Problem>('POST', `/api/documents/${documentId}/plan`, { version: seen })
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    return { documentId, planId: answer.body.planId }
  }
  const step: TrialDesk['step'] = async (who, id, move, words) => {
    const client = await as(who)
    const { version } = (await client.ask<OpenedObligation>('GET', `/api/obligations/${id}`)).body
    const { status, body } = await client.ask('POST', `/api/obligations/${id}/moves`, { version, move, words })
    assert.equal(status, 204, JSON.stringify(body))
  }
  const firstOf: TrialDesk['firstOf'] = async (who, planId) => {
    const { items } = (await (await as(who)).ask<ObligationPage>('GET', '/api/obligations?box=new&limit=200')).body
    const line = items.find(item => item.planId === planId)
    assert.ok(line)
    return line.id
  }
  return {
    server,
    province,
    units,
    at: instant => {
      now = new Date(instant)
    },
    as,
    plant: (id, parentId, name, kind) => plantTrialUnit(server.office, id, parentId, { name, kind }),
    publish,
    firstOf,
    step,
    close: server.close,
  }
}
