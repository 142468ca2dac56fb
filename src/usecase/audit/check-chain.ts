import type { ChainEvent, ChainHead, ChainSeal } from '../../store/audit/audit-chain.ts'
import { eventHash, sealHash } from './chain-form.ts'

/** What is wrong at a place of the chain. */
export type ChainFaultKind =
  /** The event's fields are not those that were hashed. */
  | 'changed'
  /** The event is whole, but the one before it is not the one that it followed. */
  | 'unlinked'
  /** Events are missing in the middle of a lane. */
  | 'missing'
  /** Two events have one number, or an event stands behind the end of its lane. */
  | 'inserted'
  /** The end of a lane has been cut off. */
  | 'truncated'
  /** The lane's row in `audit_lane` does not fit its last event. */
  | 'head-differs'
  | 'seal-changed'
  | 'seal-unlinked'
  | 'seal-missing'
  /** A lane is not what the seal of the day says it was. */
  | 'seal-differs'
  /** A lane is not what an earlier export says it was. */
  | 'anchor-differs'

/** `seq` is the number of the first event concerned; a fault of a whole seal has neither lane nor number. */
export interface ChainFault {
  readonly kind: ChainFaultKind
  readonly day: string
  readonly lane: number | null
  readonly seq: number | null
}

export interface ChainSource {
  /** Lane by lane, by number. */
  readonly events: AsyncIterable<ChainEvent>
  /** Asked for once all events have been read. */
  readonly rest: () => Promise<ChainRest>
}

export interface ChainRest {
  readonly heads: readonly ChainHead[]
  readonly seals: readonly ChainSeal[]
}

export interface ChainReport {
  readonly events: number
  readonly lanes: number
  readonly days: number
  /** The last day under seal, and the seal: noted elsewhere, they guard all before them. */
  readonly sealed: { readonly day: string; readonly hash: string } | null
  /** By day, lane and number: the first broken place first; no more than a hundred. */
  readonly faults: readonly ChainFault[]
}

/** What a lane had come to at the end of a day. */
type Ending = Omit<ChainHead, 'lane'> & { readonly day: string }

const mostFaults = 100
const placeOf = (fault: ChainFault): string =>
  `${fault.day} ${String((fault.lane ?? -1) + 1).padStart(6)} ${String(fault.seq ?? 0).padStart(16)}`

/** Walks the whole chain once; an earlier export's heads, where given, are looked for as well. */
export async function checkChain(source: ChainSource, anchor: ChainRest | null = null): Promise<ChainReport> {
  const walk = new ChainWalk(anchor)
  for await (const event of source.events) walk.take(event)
  return walk.end(await source.rest())
}

class ChainWalk {
  private events = 0
  private readonly days = new Set<string>()
  private readonly faults: ChainFault[] = []
  private readonly endings = new Map<number, Ending[]>()
  private readonly anchors: ReadonlyMap<string, string>
  private readonly anchor: ChainRest | null

  constructor(anchor: ChainRest | null) {
    this.anchor = anchor
    this.anchors = new Map(anchor?.heads.map(({ lane, seq, hash }) => [`${lane} ${seq}`, hash]))
  }

  private fault(kind: ChainFaultKind, day: string, lane: number | null, seq: number | null): void {
    this.faults.push({ kind, day, lane, seq })
    if (this.faults.length > 2 * mostFaults) this.trim()
  }

  private trim(): void {
    this.faults.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)).splice(mostFaults)
  }

  take(event: ChainEvent): void {
    const { lane, seq, day } = event
    const known = this.endings.get(lane) ?? []
    const before = known.at(-1) ?? { day: '', seq: 0, hash: '' }
    this.events++
    this.days.add(day)
    if (eventHash(event) !== event.hash) this.fault('changed', day, lane, seq)
    if (seq > before.seq + 1) this.fault('missing', day, lane, before.seq + 1)
    else if (seq <= before.seq) this.fault('inserted', day, lane, seq)
    else if (event.previous !== before.hash || day < before.day) this.fault('unlinked', day, lane, seq)
    const anchored = this.anchors.get(`${lane} ${seq}`)
    if (anchored !== undefined && anchored !== event.hash) this.fault('anchor-differs', day, lane, seq)
    const ending = { day, seq, hash: event.hash }
    if (before.day === day) known[known.length - 1] = ending
    else known.push(ending)
    this.endings.set(lane, known)
  }

  end({ heads, seals }: ChainRest): ChainReport {
    this.checkHeads(heads)
    this.checkSeals(seals)
    this.checkAnchor(seals)
    this.trim()
    const last = seals.at(-1)
    return {
      events: this.events,
      lanes: this.endings.size,
      days: this.days.size,
      sealed: last ? { day: last.day, hash: last.hash } : null,
      faults: this.faults,
    }
  }

  /** Compares where a lane ends with where somebody says that it ended. */
  private compare(
    lane: number,
    said: { seq: number; hash: string },
    found: Ending | undefined,
    day: string,
    differs: ChainFaultKind,
  ): void {
    const seq = found?.seq ?? 0
    if (seq < said.seq) this.fault('truncated', day, lane, seq + 1)
    else if (seq > said.seq) this.fault('inserted', day, lane, said.seq + 1)
    else if (found && found.hash !== said.hash) this.fault(differs, day, lane, seq)
  }

  private checkHeads(heads: readonly ChainHead[]): void {
    const known = new Map(heads.map(head => [head.lane, head]))
    for (const lane of new Set([...this.endings.keys(), ...known.keys()])) {
      const found = this.endings.get(lane)?.at(-1)
      this.compare(lane, known.get(lane) ?? { seq: 0, hash: '' }, found, found?.day ?? '', 'head-differs')
    }
  }

  private checkSeals(seals: readonly ChainSeal[]): void {
    let previous = ''
    for (const seal of seals) {
      const changed = sealHash(seal) !== seal.hash
      if (changed) this.fault('seal-changed', seal.day, null, null)
      else if (seal.previous !== previous) this.fault('seal-unlinked', seal.day, null, null)
      previous = seal.hash
      if (changed) continue
      const heads = new Map(seal.heads.map(([lane, seq, hash]) => [lane, { seq, hash }]))
      for (const lane of new Set([...heads.keys(), ...this.endings.keys()])) {
        const found = this.endings.get(lane)?.findLast(ending => ending.day <= seal.day)
        this.compare(lane, heads.get(lane) ?? { seq: 0, hash: '' }, found, seal.day, 'seal-differs')
      }
    }
    const last = seals.at(-1)?.day ?? ''
    const sealed = new Set(seals.map(seal => seal.day))
    for (const day of this.days) if (day < last && !sealed.has(day)) this.fault('seal-missing', day, null, null)
  }

  private checkAnchor(seals: readonly ChainSeal[]): void {
    const hashes = new Map(seals.map(seal => [seal.day, seal.hash]))
    for (const { day, hash } of this.anchor?.seals ?? []) if (hashes.get(day) !== hash) this.fault('anchor-differs', day, null, null)
    for (const { lane, seq } of this.anchor?.heads ?? []) {
      const found = this.endings.get(lane)?.at(-1)
      if ((found?.seq ?? 0) < seq) this.fault('truncated', found?.day ?? '', lane, (found?.seq ?? 0) + 1)
    }
  }
}
