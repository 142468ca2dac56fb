import assert from 'node:assert/strict'
import type { ObligationPage, OpenedObligation } from '../../api/obligation.ts'
import type { OpenedPlan } from '../../api/plan.ts'
import type { Problem } from '../../api/problem.ts'
import type { Box } from '../../core/obligation/box.ts'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import type { ProgressTold } from '../../core/obligation/progress.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import type { OfficeOptions } from '../../usecase/ground/office.ts'
import { plantDesks, type TrialDesk } from '../../usecase/trial/trial-desks.ts'
import { publishText } from './trial-publication.ts'
import { openTrialServer, signedIn, type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial-server.ts'

const units = {
  province: { name: 'Tỉnh Sông Trăng', above: null, kind: 'province' },
  education: { name: 'Sở Giáo dục và Đào tạo', above: 'province', kind: 'department' },
  health: { name: 'Sở Y tế', above: 'province', kind: 'department' },
  finance: { name: 'Sở Tài chính', above: 'province', kind: 'department' },
  // Bodies of the department itself.
  centre: { name: 'Trung tâm Giáo dục thường xuyên', above: 'education', kind: 'public-service-unit' },
  school: { name: 'Trường Trung học phổ thông Sông Trăng', above: 'education', kind: 'public-service-unit' },
  anHoa: { name: 'Xã An Hòa', above: 'province', kind: 'commune' },
  tanLoc: { name: 'Phường Tân Lộc', above: 'province', kind: 'ward' },
} as const satisfies Record<string, TrialDesk>
export type TrialUnit = keyof typeof units

/** A province with departments, bodies of departments and communes, a desk in each, and its plans. */
export interface TrialProvince {
  readonly server: TrialServer
  readonly unitId: (unit: TrialUnit) => string
  readonly as: (unit: TrialUnit) => Promise<TrialClient>
  /** Whoever signs for the unit; sits there from the first time that it is asked for. */
  readonly chiefOf: (unit: TrialUnit) => Promise<TrialClient>
  readonly setNow: (now: string) => void
  /** Publishes a plan of the province with all its items; answers its id. */
  readonly publish: (change?: (text: string) => string, as?: TrialUnit) => Promise<string>
  /** Publishes a new version of a plan of the province, changed so; answers its id. */
  readonly amend: (planId: string, change: (text: string) => string) => Promise<string>
  /** The same of whoever has the document, with the whole new text. */
  readonly amendAs: (unit: TrialUnit, documentId: string, text: string) => Promise<string>
  readonly lines: (client: TrialClient, planId: string, box?: Box) => Promise<ObligationPage['items']>
  /** The first thing that the unit owes of a plan. */
  readonly owed: (unit: TrialUnit, planId: string) => Promise<{ readonly client: TrialClient; readonly id: string }>
  readonly open: (client: TrialClient, id: string) => Promise<OpenedObligation>
  readonly step: (client: TrialClient, id: string, move: ObligationMove, more?: StepWords) => Promise<{ status: number; body: Problem }>
}

export interface StepWords {
  readonly version?: number
  readonly words?: string
  readonly told?: ProgressTold
  readonly confirmed?: boolean
  readonly met?: readonly number[]
  readonly despite?: string
}

export async function openTrialProvince(options: Partial<OfficeOptions> = {}): Promise<TrialProvince> {
  let now = new Date('2026-01-20T03:00:00Z')
  const server = await openTrialServer({ now: () => now, ...options })
  const desks = await plantDesks(server.office, units, trialPassword)
  const chiefs = new Set<TrialUnit>()
  const chiefOf = async (unit: TrialUnit): Promise<TrialClient> => {
    const username = `${unit}-chief`
    if (!chiefs.has(unit)) {
      const account = { username, name: username, post: 'approver', unitId: desks.get(unit)?.unitId ?? '' } as const
      await addAccount(server.office, { ...account, password: trialPassword, mustChangePassword: false })
      chiefs.add(unit)
    }
    return signedIn(server.url, username)
  }
  const as = (unit: TrialUnit) => signedIn(server.url, unit)
  const lines = async (client: TrialClient, planId: string, box: Box = 'new') =>
    (await client.ask<ObligationPage>('GET', `/api/obligations?box=${box}&limit=200`)).body.items.filter(item => item.planId === planId)
  const open = async (client: TrialClient, id: string) => (await client.ask<OpenedObligation>('GET', `/api/obligations/${id}`)).body
  let made = 0
  return {
    server,
    unitId: unit => desks.get(unit)?.unitId ?? '',
    as,
    chiefOf,
    setNow: text => {
      now = new Date(text)
    },
    publish: async (change = text => text, unit = 'province') =>
      (await publishText(await as(unit), `${++made}`, change(trialPlan(` số ${made}`)))).planId,
    amend: async (planId, change) => {
      const clerk = await as('province')
      const former = (await clerk.ask<OpenedPlan>('GET', `/api/plans/${planId}`)).body.plan
      const text = (await clerk.ask<string>('GET', `/api/documents/${former.documentId}/file`)).body
      return (await publishText(clerk, `${++made}`, change(text), former.documentId)).planId
    },
    amendAs: async (unit, documentId, text) => (await publishText(await as(unit), `${++made}`, text, documentId)).planId,
    lines,
    owed: async (unit, planId) => {
      const client = await as(unit)
      const [line] = await lines(client, planId)
      assert.ok(line, `${unit} owes nothing`)
      return { client, id: line.id }
    },
    open,
    step: async (client, id, move, { version, ...more } = {}) =>
      client.ask('POST', `/api/obligations/${id}/moves`, { version: version ?? (await open(client, id)).version, move, ...more }),
  }
}
