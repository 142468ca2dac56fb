import { compareText } from '../text/compare-text.ts'
import { toneKey } from '../text/fold.ts'
import { nearBags } from './near-bags.ts'
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
}

function joinSame(passages: readonly Passage[]): readonly Heard[] {
  const byText = Map.groupBy(passages, ({ text }) => text.trim())
  const wordings = [...byText].map(([text, same]) => ({ ...keysOf(text), wording: { text, sources: sourcesOf(same) } }))
  const byKey = Map.groupBy(wordings, ({ signature, key }) => `${signature}\n${key}`)
  return [...byKey.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const same = [first.wording, ...others.map(({ wording }) => wording)]
    return [
      { key: first.key, signature: first.signature, wordings: same, sources: others.length ? sourcesOf(same) : first.wording.sources },
    ]
  })
}

/** The words in a row, and what of them must be the same to the letter: numbers, and words that turn the sense. */
function keysOf(text: string): Pick<Heard, 'key' | 'signature'> {
  const plain = toneKey(text.normalize('NFC').replace(bullet, '').replace(ownName, '$1'))
  return {
    key: (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
    signature: [...(plain.match(/\p{N}+(?:[.,/]\p{N}+)*/gu) ?? []), '|', ...(plain.match(turning) ?? [])].join(' '),
  }
}

/** What most units wrote gathers what is near it, then the next of what is left. */
function groupBucket(bucket: readonly Heard[]): readonly PassageGroup[] {
  const order = bucket.toSorted((a, b) => b.sources.length - a.sources.length || compareText(a.key, b.key))
  return headsOf(order).map(all => {
    const wordings = all.flatMap(each => each.wordings).sort((a, b) => b.sources.length - a.sources.length || compareText(a.text, b.text))
    const [only, ...others] = wordings
    return { text: only?.text ?? '', sources: only && !others.length ? only.sources : sourcesOf(wordings), wordings }
  })
}

function headsOf(order: readonly Heard[]): readonly (readonly Heard[])[] {
  if (order.length === 1) return [order]
  const near = nearBags(
    order.map(({ key }) => key.split(' ').filter(Boolean)),
    alike,
  )
  const groups = new Map<number, Heard[]>()
  order.forEach((heard, at) => {
    const home = groups.get(near.findFirst(at) ?? -1)
    if (home) home.push(heard)
    else {
      near.take(at)
      groups.set(at, [heard])
    }
  })
  return [...groups.values()]
}

function sourcesOf(passages: readonly Passage[]): readonly PassageSource[] {
  const [only] = passages
  if (passages.length === 1 && only && only.sources.length < 2) return only.sources
  const byUnit = new Map(passages.flatMap(({ sources }) => sources).map(source => [source.unitId, source]))
  return [...byUnit.values()].sort((a, b) => compareText(a.unitName, b.unitName) || compareText(a.unitId, b.unitId))
}
