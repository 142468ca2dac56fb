import { searchAgencies as searchKnown } from '../../core/agency/search-agencies.ts'
import { foldKey } from '../../core/text/fold.ts'
import { listUsedAgencies } from '../../store/plan/agency.ts'
import { type Caller, permit, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'

export interface AgencyName {
  readonly name: string
  readonly kind: 'one' | 'group'
}

const most = 20
/** Of names that plans have used, so many at most are looked through. */
const mostUsed = 500

/** Folded, punctuation as blanks: `Sở VH,TT&DL` → `so vh tt dl`. */
const keyOf = (text: string): string =>
  foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const compact = (key: string): string => key.replaceAll(' ', '')

const initials = (key: string): string =>
  key
    .split(' ')
    .map(word => word.charAt(0))
    .join('')

/** 0 the whole name, 1 its beginning, 2 abbreviated or its words' beginnings; null where a word is missing. Blanks do not matter: `so yte`. */
function rank(name: string, query: string): number | null {
  const key = keyOf(name)
  if (compact(key) === compact(query)) return 0
  if (compact(key).startsWith(compact(query))) return 1
  if (initials(key) === compact(query)) return 2
  const words = key.split(' ')
  return query.split(' ').every(part => words.some(word => word.startsWith(part))) ? 2 : null
}

/** Bodies named in the document under review, as it stands now. */
async function bodiesOf(office: Office, asking: Caller | null, documentId: string): Promise<AgencyName[]> {
  const caller = await permitOn(office.store, asking, 'open-review', documentId)
  const { remembered } = await loadReview(office, office.store, caller)
  const items = remembered.done.at(-1)?.review.items ?? []
  return items.flatMap(item => [...item.lead, ...item.support, ...item.to])
}

/** Names to choose from, best match first; among equals those of the document, then those of earlier plans, then those known by law. */
export async function searchAgencies(office: Office, asking: Caller | null, q: string, documentId: string | undefined) {
  permit(asking, 'search-agencies')
  const query = keyOf(q)
  const here = documentId === undefined ? [] : await bodiesOf(office, asking, documentId)
  const used = await listUsedAgencies(office.store, '', mostUsed)
  const named = [...here, ...used].flatMap(agency => {
    const found = query ? rank(agency.name, query) : 0
    return found === null ? [] : [{ agency, found }]
  })
  const known = searchKnown(q, most).map(({ name }) => ({ agency: { name, kind: 'one' as const }, found: rank(name, query) ?? 2 }))
  const once = new Map<string, { agency: AgencyName; found: number }>()
  for (const each of [...named, ...known]) if (!once.has(foldKey(each.agency.name))) once.set(foldKey(each.agency.name), each)
  const sorted = [...once.values()].sort((a, b) => a.found - b.found).slice(0, most)
  return { items: sorted.map(({ agency: { name, kind } }) => ({ name, kind })) }
}
