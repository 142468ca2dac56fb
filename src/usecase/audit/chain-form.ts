import { createHash } from 'node:crypto'
import type { ChainEvent, ChainSeal } from '../../store/audit/audit-chain.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const quoted = (text: string | null): string => (text === null ? 'null' : JSON.stringify(text))

/** As the database writes an object: short keys first, and of one length in the order of their bytes. */
function aboutText(about: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(about).map(([key, value]) => ({ key: Buffer.from(key), name: key, value }))
  entries.sort((a, b) => a.key.length - b.key.length || Buffer.compare(a.key, b.key))
  return `{${entries.map(({ name, value }) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`
}

/** The form writes milliseconds; an instant that has more is none of ours and stays as it is. */
const atText = (at: string): string => at.replace(/000Z$/, 'Z')

/**
 * The hash of an event by its form: the same bytes that `audit_hash` of migration 0040 takes. Null where the form is unknown here.
 */
export function eventHash(event: ChainEvent): string | null {
  if (event.form !== 1) return null
  const { form, lane, seq, day, id, at, account, username, unit, office, action, subject, about, previous } = event
  const words = [day, id, atText(at), account, username, unit, office, action, subject].map(value =>
    typeof value === 'number' ? String(value) : quoted(value),
  )
  return sha256(`[${[form, lane, seq, ...words, aboutText(about), quoted(previous)].join(', ')}]`)
}

/** The hash of a seal: of the JSON array of its day, instant, heads and the seal before. */
export const sealHash = ({ day, sealedAt, heads, previous }: Omit<ChainSeal, 'hash'>): string =>
  sha256(JSON.stringify(['dondoc-audit-seal', 1, day, sealedAt, heads, previous]))
