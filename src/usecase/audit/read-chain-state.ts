import { loadLastVerification } from '../../store/audit/audit.ts'
import { loadLastSeal } from '../../store/audit/audit-chain.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null)

/** What the last check of the chain found, and how far the chain is sealed. */
export async function readChainState(office: Office, asking: Caller | null) {
  permit(asking, 'verify-audit')
  const [event, seal] = await Promise.all([loadLastVerification(office.store), loadLastSeal(office.store)])
  const { kind, day = '', lane, seq, events, faults } = event?.about ?? {}
  const first = kind ? { kind, day, lane: numberOf(lane), seq: numberOf(seq) } : null
  return {
    verified: event ? { at: event.at.toISOString(), events: Number(events), faults: Number(faults), first } : null,
    sealed: seal ? { day: seal.day, hash: seal.hash } : null,
  }
}
