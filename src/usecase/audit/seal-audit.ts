import type { ChainSeal } from '../../store/audit/audit-chain.ts'
import { closeDay, listUnsealedDays, loadHeadsOf, loadLastSeal, saveSeal } from '../../store/audit/audit-chain.ts'
import { inTransaction } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'
import { sealHash } from './chain-form.ts'

const hourMs = 3_600_000

/** The day of Viet Nam, by which the chain counts. */
export const chainDay = (at: Date): string => new Date(at.getTime() + 7 * hourMs).toISOString().slice(0, 10)

/**
 * Seals every day that is over: what all lanes had come to is hashed together with the seal before. A day on which a transaction still
 * writes waits for the next round. Answers the days that were sealed.
 */
export async function sealAudit(office: Office): Promise<string[]> {
  const now = office.now()
  const sealed: string[] = []
  for (const day of await listUnsealedDays(office.store, chainDay(now))) {
    if (!(await closeDay(office.store, day))) break
    const done = await inTransaction(office.store, async store => {
      const previous = (await loadLastSeal(store))?.hash ?? ''
      const heads: ChainSeal['heads'] = (await loadHeadsOf(store, day)).map(({ lane, seq, hash }) => [lane, seq, hash])
      const seal = { day, sealedAt: now.toISOString().replace('Z', '000Z'), heads, previous }
      return saveSeal(store, { ...seal, hash: sealHash(seal) })
    })
    if (done) sealed.push(day)
  }
  return sealed
}
