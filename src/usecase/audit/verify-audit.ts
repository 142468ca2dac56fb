import { saveAudit } from '../../store/audit/audit.ts'
import { inSnapshot, loadHeads, loadSeals, readChain } from '../../store/audit/audit-chain.ts'
import type { Store } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { type ChainReport, type ChainRest, checkChain } from './check-chain.ts'

/** The chain of a database as it is at one moment; nothing is written. */
export const verifyStore = (store: Store, anchor: ChainRest | null = null): Promise<ChainReport> =>
  inSnapshot(store, snapshot =>
    checkChain(
      { events: readChain(snapshot), rest: async () => ({ heads: await loadHeads(snapshot), seals: await loadSeals(snapshot) }) },
      anchor,
    ),
  )

/** For the page; what was found is itself an event. */
export async function verifyAudit(office: Office, asking: Caller | null): Promise<ChainReport> {
  const caller = permit(asking, 'verify-audit')
  const report = await verifyStore(office.store)
  const [first] = report.faults
  const about = {
    events: String(report.events),
    faults: String(report.faults.length),
    ...(report.sealed && { sealed: report.sealed.day, seal: report.sealed.hash }),
    ...(first && { kind: first.kind, day: first.day, lane: String(first.lane ?? ''), seq: String(first.seq ?? '') }),
  }
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'audit-verified', subject: null, about })
  return report
}
