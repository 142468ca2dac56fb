import assert from 'node:assert/strict'
import type { ObligationPage, OpenedObligation } from '../../api/obligation.ts'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { plantDesks } from '../../usecase/trial/trial-desks.ts'
import { plantTrialUnit } from '../../usecase/trial/trial-tree.ts'
import { publishText } from './trial-publication.ts'
import { openTrialServer, signedIn, type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial-server.ts'

const desks = {
  province: { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  health: { name: 'Sở Y tế', above: 'province', kind: 'department' },
  education: { name: 'Sở Giáo dục và Đào tạo', above: 'province', kind: 'department' },
  finance: { name: 'Sở Tài chính', above: 'province', kind: 'department' },
  anHoa: { name: 'Xã An Hòa', above: 'province', kind: 'commune' },
  tanLoc: { name: 'Phường Tân Lộc', above: 'province', kind: 'ward' },
} as const
type UnitName = Exclude<keyof typeof desks, 'province'>
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
  const planted = await plantDesks(server.office, desks, trialPassword)
  const units = Object.fromEntries(
    Object.entries(desks).map(([key, { name }]) => [key, { id: planted.get(key)?.unitId ?? '', name }]),
  ) as Record<keyof typeof desks, { readonly id: string; readonly name: string }>
  const reader = { username: 'health-reader', name: 'health-reader', post: 'reader', unitId: units.health.id } as const
  await addAccount(server.office, { ...reader, password: trialPassword, mustChangePassword: false })
  const as: TrialDesk['as'] = username => signedIn(server.url, username)
  const publish: TrialDesk['publish'] = async (change = text => text) =>
    publishText(await as('province'), `${++made}`, change(withCommunes(trialPlan(` số ${made}`))))
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
    province: units.province.id,
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
