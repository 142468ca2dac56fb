import { foldKey } from '../text/fold.ts'
import { type KnownAgency, knownAgencies } from './known.ts'

interface Entry {
  readonly agency: KnownAgency
  /** Folded name and aliases; the name first. */
  readonly keys: readonly string[]
  /** First letters of the words of the name: `sngmt` of Sở Nông nghiệp và Môi trường without `và`. */
  readonly initials: string
}

const squash = (text: string): string =>
  foldKey(text)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const entries: readonly Entry[] = knownAgencies.map(agency => ({
  agency,
  keys: [agency.name, ...agency.aliases].map(squash),
  initials: squash(agency.name)
    .split(' ')
    .filter(word => word !== 'va')
    .map(word => word.charAt(0))
    .join(''),
}))

/** Known bodies for what a person types: with or without diacritics, the beginning of any word, an abbreviation. Best first. */
export function searchAgencies(query: string, limit: number): readonly KnownAgency[] {
  const key = squash(query)
  if (key === '') return knownAgencies.slice(0, limit)
  const scored = entries.map((entry, order) => ({ entry, order, score: scoreOf(entry, key) })).filter(({ score }) => score > 0)
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  return scored.slice(0, limit).map(({ entry }) => entry.agency)
}

function scoreOf(entry: Entry, key: string): number {
  const [name = ''] = entry.keys
  if (entry.keys.includes(key)) return name === key ? 100 : 90
  if (name.startsWith(key)) return 80
  const compact = key.replaceAll(' ', '')
  if (entry.keys.some(alias => alias.replaceAll(' ', '') === compact) || entry.initials === compact) return 75
  if (entry.keys.some(alias => alias.startsWith(key))) return 60
  const words = key.split(' ')
  const best = Math.max(...entry.keys.map(alias => share(alias, words)))
  return best === 1 ? 40 : best >= 0.99 ? 30 : name.includes(key) ? 20 : 0
}

/** How many of the words begin a word of the name. */
function share(name: string, words: readonly string[]): number {
  const parts = name.split(' ')
  return words.filter(word => parts.some(part => part.startsWith(word))).length / words.length
}
