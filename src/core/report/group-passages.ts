import { compareText } from '../text/compare-text.ts'
import { toneKey } from '../text/fold.ts'
import type { Passage, PassageGroup, PassageSource } from './passage.ts'

/** So much of the words of two passages must be the same. */
const alike = 0.85

/** Words that turn a sentence round, so that passages which differ in them say different things. */
const turning = /(?<!\p{L})(?:không|chưa|chẳng|chớ|đừng|hết|ngoại trừ|trừ|no|not|never|none)(?!\p{L})/gu

/** `UBND xã An Hòa` and `UBND xã Tân Lộc` tell the same of themselves. */
const ownName = /(?<!\p{L})(xã|phường|đặc khu|Xã|Phường|Đặc khu)(?: \p{Lu}\p{L}*){1,4}/gu

const bullet = /^\s*(?:[-–—•*+]|\(?\p{L}\)|\d{1,2}[.)])\s+/u

/**
 * Groups passages that say nearly the same: `37 xã báo cáo nội dung như nhau`. Numbers, days and words that turn a sentence round must be
 * the same; of the other words nearly all. It is worked out on the set of passages, so that neither their order nor hearing one twice
 * changes it; every source stays with the very words that its unit wrote.
 */
export function groupPassages(passages: readonly Passage[]): readonly PassageGroup[] {
  const heard = joinSame(passages)
  const buckets = Map.groupBy(heard, ({ signature }) => signature)
  const groups = [...buckets.values()].flatMap(groupBucket)
  return groups.sort((a, b) => b.sources.length - a.sources.length || compareText(a.text, b.text))
}

/** Passages of the same words, however they are spaced and punctuated. */
interface Heard {
  readonly key: string
  readonly signature: string
  readonly wordings: readonly Passage[]
  readonly sources: readonly PassageSource[]
  readonly words: ReadonlyMap<string, number>
  readonly length: number
}

function joinSame(passages: readonly Passage[]): readonly Heard[] {
  const byText = Map.groupBy(passages, ({ text }) => text.trim())
  const wordings = [...byText.entries()].map(([text, same]): Passage => ({ text, sources: sourcesOf(same) }))
  const byKey = Map.groupBy(wordings, ({ text }) => `${signatureOf(text)}\n${wordsOf(text).join(' ')}`)
  return [...byKey.entries()].map(([key, same]) => {
    const words = new Map<string, number>()
    const all = wordsOf(same[0]?.text ?? '')
    for (const word of all) words.set(word, (words.get(word) ?? 0) + 1)
    const signature = key.slice(0, key.indexOf('\n'))
    return { key, signature, wordings: same, sources: sourcesOf(same), words, length: all.length }
  })
}

const wordsOf = (text: string): readonly string[] =>
  toneKey(text.normalize('NFC').replace(bullet, '').replace(ownName, '$1'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** What must be the same to the letter: numbers, and words that turn the sense. */
function signatureOf(text: string): string {
  const key = toneKey(text.normalize('NFC').replace(bullet, ''))
  return [...(key.match(/\p{N}+(?:[.,/]\p{N}+)*/gu) ?? []), '|', ...(key.match(turning) ?? [])].join(' ')
}

/** What most units wrote gathers what is near it, then the next of what is left. */
function groupBucket(bucket: readonly Heard[]): readonly PassageGroup[] {
  const order = bucket.toSorted((a, b) => b.sources.length - a.sources.length || compareText(a.key, b.key))
  const groups: { readonly head: Heard; readonly all: Heard[] }[] = []
  for (const heard of order) {
    const home = groups.find(({ head }) => likeness(head, heard) >= alike)
    if (home) home.all.push(heard)
    else groups.push({ head: heard, all: [heard] })
  }
  return groups.map(({ all }) => {
    const wordings = all.flatMap(each => each.wordings).sort((a, b) => b.sources.length - a.sources.length || compareText(a.text, b.text))
    return { text: wordings[0]?.text ?? '', sources: sourcesOf(wordings), wordings }
  })
}

/** The share of words in common, each as often as it stands there (Dice). */
function likeness(a: Heard, b: Heard): number {
  if (2 * Math.min(a.length, b.length) < alike * (a.length + b.length)) return 0
  let common = 0
  for (const [word, times] of a.words) common += Math.min(times, b.words.get(word) ?? 0)
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length)
}

function sourcesOf(passages: readonly Passage[]): readonly PassageSource[] {
  const byUnit = new Map(passages.flatMap(({ sources }) => sources).map(source => [source.unitId, source]))
  return [...byUnit.values()].sort((a, b) => compareText(a.unitName, b.unitName) || compareText(a.unitId, b.unitId))
}
