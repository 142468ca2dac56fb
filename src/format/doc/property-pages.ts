import type { Octets } from '../ole/octets.ts'
import type { Stretch } from './file-information.ts'
import { readPlex } from './plex.ts'

/** What is said of a stretch of the main stream's bytes; null where nothing is. */
export interface PropertyRun {
  readonly from: number
  readonly to: number
  readonly said: Octets | null
}

const pageLength = 512

/** Pages that hold properties of runs or paragraphs by the bytes these stand in ([MS-DOC] 2.9.33 and 2.9.175: ChpxFkp, PapxFkp). */
export function readPropertyPages(stream: Octets, table: Octets, stretch: Stretch, kind: 'runs' | 'paragraphs'): PropertyRun[] {
  const { data } = readPlex(table, stretch, 4)
  const runs: PropertyRun[] = []
  const seen = new Set<number>()
  for (const each of data) {
    const number = each.u32(0) & 0x3fffff
    // Each page is named once; one that is named again would make a small file into a long list.
    if (seen.has(number)) continue
    seen.add(number)
    const page = stream.part(number * pageLength, pageLength)
    const count = page.u8(pageLength - 1)
    const step = kind === 'runs' ? 1 : 13
    for (let i = 0; i < count; i++) {
      const at = page.u8((count + 1) * 4 + i * step) * 2
      runs.push({
        from: page.u32(i * 4),
        to: page.u32(i * 4 + 4),
        said: at === 0 ? null : kind === 'runs' ? saidOfRun(page, at) : saidOfParagraph(page, at),
      })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

const saidOfRun = (page: Octets, at: number): Octets => page.part(at + 1, page.u8(at))

/** Counted in pairs of bytes, in one of two ways. */
function saidOfParagraph(page: Octets, at: number): Octets {
  const pairs = page.u8(at)
  return pairs === 0 ? page.part(at + 2, page.u8(at + 1) * 2) : page.part(at + 1, pairs * 2 - 1)
}

/** The stretch that holds a byte. */
export function runAt(runs: readonly PropertyRun[], at: number): PropertyRun | null {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = runs[low]
  return found !== undefined && found.from <= at ? found : null
}
