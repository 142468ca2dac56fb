import type { Permit } from '../../core/policy/decide.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { hasRecentEvent } from '../../store/audit/recent-event.ts'
import { loadDocument, loadFileHash } from '../../store/document/document.ts'
import { listPages, loadPageLines } from '../../store/document/page-map.ts'
import { loadFile } from '../../store/document/stored-file.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { oneAtATime } from '../../store/ground/one-at-a-time.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** The pages of a document whose file has pages; an empty list where it has none. */
export async function openPages(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-pages', id)
  const pages = await listPages(office.store, caller)
  return {
    pages: pages.map(({ width, height, lean, span_start, span_end }) => ({
      width,
      height,
      lean,
      span: span_start === null || span_end === null ? null : ([span_start, span_end] as const),
    })),
  }
}

/** Where the words of a page stand; `page` counts from 0. */
export async function openPage(office: Office, asking: Caller | null, id: string, page: number) {
  const caller = await permitOn(office.store, asking, 'open-pages', id)
  const lines = await loadPageLines(office.store, caller, page)
  return lines ? { lines: [...lines] } : refuse('not-found')
}

/** Pictures come in few widths, so that one that was drawn serves many screens. */
export const pageWidths = [480, 800, 1200, 1800] as const

/** One reading of a document shows many pages: they are one event. */
const oneLookMs = 30 * 60_000

/**
 * A page as it looks, as PNG: at least `width` pixels wide, or as wide as there is. `tag` names the picture, which never changes; who has
 * the one named `known` gets none. The picture shows what the text covers, names and numbers of private persons, so that looking is on
 * the record, once a reading.
 */
export async function drawPage(office: Office, asking: Caller | null, id: string, page: number, width: number, known: string | null) {
  const caller = await permitOn(office.store, asking, 'draw-page', id)
  const document = await loadDocument(office.store, caller)
  const sha256 = document && (await loadFileHash(office.store, caller))
  if (!sha256 || !['pdf', 'png', 'jpg'].includes(document.format)) return refuse('not-found')
  const drawn = pageWidths.find(each => each >= width) ?? pageWidths[3]
  const tag = `"${sha256.toString('hex').slice(0, 32)}-${page}-${drawn}"`
  const load = async (): Promise<Uint8Array> => (await loadFile(office.store, sha256)) ?? refuse('not-found')
  const picture = known === tag ? null : ((await office.pages.draw(sha256.toString('hex'), page, drawn, load)) ?? refuse('not-found'))
  await recordLook(office, caller, id)
  return { tag, picture }
}

async function recordLook(office: Office, caller: Permit<'draw-page'> & Caller, id: string): Promise<void> {
  const at = office.now()
  const look = { account: caller.id, action: 'pages-viewed', subject: id, since: new Date(at.getTime() - oneLookMs) } as const
  if (await hasRecentEvent(office.store, look)) return
  await inTransaction(office.store, async store => {
    // A screen asks for several pages at once.
    await oneAtATime(store, `${caller.id} ${id}`)
    if (!(await hasRecentEvent(store, look))) await saveAudit(store, { at, by: caller, action: 'pages-viewed', subject: id })
  })
}
