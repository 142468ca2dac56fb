import { randomUUID } from 'node:crypto'
import type { Post } from '../../core/policy/role.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../account/add-account.ts'
import type { Office } from '../ground/office.ts'

/** The ids of a small country to try things on. */
export const trialCountry = {
  centre: randomUUID(),
  province: randomUUID(),
  health: randomUUID(),
  anHoa: randomUUID(),
  tanLoc: randomUUID(),
  longPhu: randomUUID(),
}
/** A centre, a province with an approver, a department and three communes, each with a desk of its name. */
export async function plantTrialCountry(office: Office, password: string): Promise<void> {
  await plantUnit(office.store, trialCountry.centre, null, { name: 'Chính phủ', kind: 'government' })
  await plantUnit(office.store, trialCountry.province, trialCountry.centre, { name: 'Tỉnh Sông Trăng', kind: 'province' })
  await plantUnit(office.store, trialCountry.health, trialCountry.province, { name: 'Sở Y tế', kind: 'department' })
  for (const [id, name] of [
    [trialCountry.anHoa, 'Xã An Hòa'],
    [trialCountry.tanLoc, 'Xã Tân Lộc'],
    [trialCountry.longPhu, 'Xã Long Phú'],
  ] as const)
    await plantUnit(office.store, id, trialCountry.province, { name, kind: 'commune' })
  const desk = (username: string, unitId: string, post: Post) =>
    addAccount(office, { username, name: username, post, unitId, password: password, mustChangePassword: false })
  for (const [name, id] of Object.entries(trialCountry)) await desk(name, id, 'main-focal-point')
  await desk('province-chief', trialCountry.province, 'approver')
  await desk('anHoa-reader', trialCountry.anHoa, 'reader')
}
