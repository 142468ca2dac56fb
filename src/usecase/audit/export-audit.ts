import { createHash } from 'node:crypto'
import { saveAudit } from '../../store/audit/audit.ts'
import { inSnapshot, loadHeads, loadSeals, readChain } from '../../store/audit/audit-chain.ts'
import type { Store } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

/** The first line of the file, whatever the version. */
export const chainFileFormat = 'dondoc-audit'
export const chainFileVersion = 1

const flushAt = 64 * 1024

/**
 * The whole chain as NDJSON: a line that says what it is, a line per event in the order of lanes and numbers, a line per seal, a line
 * with the heads and counts, and last the SHA-256 of all before. `write` gets text in pieces and is waited for.
 */
export const writeChain = (store: Store, write: (text: string) => Promise<void>): Promise<void> =>
  inSnapshot(store, async snapshot => {
    const sum = createHash('sha256')
    let waiting = ''
    const put = async (line: object, flush = false): Promise<void> => {
      const text = `${JSON.stringify(line)}\n`
      sum.update(text)
      waiting += text
      if (!flush && waiting.length < flushAt) return
      await write(waiting)
      waiting = ''
    }
    let events = 0
    await put({ format: chainFileFormat, version: chainFileVersion })
    for await (const event of readChain(snapshot)) {
      events++
      await put({ event })
    }
    const seals = await loadSeals(snapshot)
    for (const seal of seals) await put({ seal })
    await put({ heads: await loadHeads(snapshot), events, seals: seals.length }, true)
    await write(`${JSON.stringify({ sha256: sum.digest('hex') })}\n`)
  })

/** For the page: asks before the first byte goes out, and writes down that it does. */
export async function exportAudit(
  office: Office,
  asking: Caller | null,
): Promise<(write: (text: string) => Promise<void>) => Promise<void>> {
  const caller = permit(asking, 'export-audit')
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'audit-exported', subject: null })
  return write => writeChain(office.store, write)
}
