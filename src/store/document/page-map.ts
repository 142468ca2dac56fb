import type { Permit } from '../../core/policy/decide.ts'
import type { LinePlace, PageMap } from '../../core/text/page-map.ts'
import type { Store } from '../ground/database.ts'

/** In the transaction that stores the document. */
export async function savePageMap(store: Store, _permit: Permit<'import-document'>, documentId: string, map: PageMap): Promise<void> {
  const byPage = Map.groupBy(map.lines, line => line.page)
  for (const [page, { width, height, lean }] of map.pages.entries()) {
    const lines = byPage.get(page) ?? []
    const spans = lines.map(({ span }) => span)
    const stretch =
      spans.length === 0 ? null : { start: Math.min(...spans.map(([start]) => start)), end: Math.max(...spans.map(([, end]) => end)) }
    await store
      .insertInto('page_map')
      .values({
        document_id: documentId,
        page,
        width,
        height,
        lean: lean ?? 0,
        span_start: stretch?.start ?? null,
        span_end: stretch?.end ?? null,
        lines: JSON.stringify(lines),
      })
      .execute()
  }
}

export interface StoredPage {
  readonly width: number
  readonly height: number
  readonly lean: number
  readonly span_start: number | null
  readonly span_end: number | null
}

/** In their order; none where the file has no pages of its own. */
export const listPages = (store: Store, permit: Permit<'open-pages'>): Promise<StoredPage[]> =>
  store
    .selectFrom('page_map')
    .select(['width', 'height', 'lean', 'span_start', 'span_end'])
    .where('document_id', '=', permit.subjectId)
    .orderBy('page')
    .execute()

/** `page` counts from 0. */
export const loadPageLines = (store: Store, permit: Permit<'open-pages'>, page: number): Promise<readonly LinePlace[] | undefined> =>
  store
    .selectFrom('page_map')
    .select('lines')
    .where('document_id', '=', permit.subjectId)
    .where('page', '=', page)
    .executeTakeFirst()
    .then(row => row?.lines as readonly LinePlace[] | undefined)
