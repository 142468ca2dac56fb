import { knownAgencies } from '../core/agency/known.ts'
import { foldKey } from '../core/text/fold.ts'
import { listUsedAgencies } from '../store/agency.ts'
import { type Caller, permit } from './caller.ts'
import { checkId } from './cursor.ts'
import { loadReview } from './load-review.ts'
import type { Office } from './office.ts'

export interface AgencyName {
  readonly name: string
  readonly kind: 'one' | 'group'
}

const most = 20

/** Folded, punctuation as blanks: `Sở VH,TT&DL` → `so vh tt dl`. */
const keyOf = (text: string): string =>
  foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** 0 the whole name, 1 its beginning, 2 the beginning of words in order, 3 words anywhere; null where a word is missing. */
function rank(key: string, query: string): number | null {
  if (key === query) return 0
  if (key.startsWith(query)) return 1
  if (` ${key}`.includes(` ${query}`)) return 2
  const words = key.split(' ')
  return query.split(' ').every(part => words.some(word => word.startsWith(part))) ? 3 : null
}

/** First letters of the words: `so y te` → `syt`, as people abbreviate. */
const initials = (key: string): string =>
  key
    .split(' ')
    .map(word => word.charAt(0))
    .join('')

interface Candidate extends AgencyName {
  readonly keys: readonly string[]
}

const withKeys = (agency: AgencyName): Candidate => ({ ...agency, keys: [keyOf(agency.name), initials(keyOf(agency.name))] })

const known: readonly Candidate[] = knownAgencies.map(({ name, aliases }) => ({
  name,
  kind: 'one',
  keys: [...withKeys({ name, kind: 'one' }).keys, ...aliases.map(keyOf)],
}))

const bestRank = (candidate: Candidate, query: string): number | null => {
  const ranks = candidate.keys.map(key => rank(key, query)).filter(found => found !== null)
  return ranks.length ? Math.min(...ranks) : null
}

/** Bodies named in the document under review, as it stands now. */
async function bodiesOf(office: Office, documentId: string): Promise<AgencyName[]> {
  const { remembered } = await loadReview(office, office.store, checkId(documentId))
  const items = remembered.done.at(-1)?.review.items ?? []
  return items.flatMap(item => [...item.lead, ...item.support, ...item.to])
}

/** Names to choose from, best match first; among equals those of the document, then those of earlier plans, then those known by law. */
export async function searchAgencies(office: Office, asking: Caller | null, q: string, documentId: string | undefined) {
  permit(asking, 'search-agencies')
  const query = keyOf(q)
  const here = documentId === undefined ? [] : await bodiesOf(office, documentId)
  const used = await listUsedAgencies(office.store, '', 500)
  const candidates = new Map<string, Candidate>()
  for (const each of [...here.map(withKeys), ...used.map(withKeys), ...known]) {
    const key = foldKey(each.name)
    const same = candidates.get(key)
    candidates.set(key, same ? { ...same, keys: [...same.keys, ...each.keys] } : each)
  }
  const ranked = [...candidates.values()].flatMap(candidate => {
    const found = query ? bestRank(candidate, query) : 0
    return found === null ? [] : [{ candidate, found }]
  })
  const sorted = ranked.sort((a, b) => a.found - b.found).slice(0, most)
  return { items: sorted.map(({ candidate: { name, kind } }) => ({ name, kind })) }
}
