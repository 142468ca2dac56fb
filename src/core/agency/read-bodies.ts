import { collapse } from '../text/collapse.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { councilHeads, fieldNames, places } from './body-words.ts'
import type { AgencyMention, ExceptedBody } from './mention.ts'
import { readBody } from './read-body.ts'
import type { BodyHit } from './read-name.ts'
import { takePlace } from './territory.ts'

/** Bodies named one after the other, from the word `start` up to the word `end`. */
export interface BodyList {
  readonly mentions: readonly AgencyMention[]
  readonly start: number
  readonly end: number
  /** False where one of them was cut by its capitals and the next verb only. */
  readonly sure: boolean
}

const joiners = new Set(['và', 'cùng', 'hoặc', 'với'].map(registerWord))
const colonHeads = new Set(['bộ', 'sở', 'ngành'].map(registerWord))
const and = registerWord('và')

/**
 * Reads the row of bodies that begins at the word `at`, joined by commas, semicolons and `và`:
 *
 *   Sở Y tế, Sở Nội vụ; UBND các xã, phường và các cơ quan liên quan tổ chức …
 *   ^^^^^^^  ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^
 *
 * `oneClause` ends the row at a semicolon, where another clause may begin. Also `các Bộ: Quốc phòng, Công an`, where the names follow a colon without their head.
 */
export function readBodies(words: WordTable, at: number, limit: number, bare: boolean, oneClause = false): BodyList | null {
  let mentions: AgencyMention[] = noMentions
  let sure = true
  let end = at
  for (let next = at; next >= 0 && next < limit; ) {
    const row = readAfterColon(words, next, limit)
    if (row !== null) {
      mentions = [...mentions, ...row.mentions]
      end = row.end
    } else {
      const placed = readPlacedCouncil(words, at, next, limit)
      const hit = placed ?? readBody(words, next, limit, bare || mentions.length > 0)
      if (!hit) break
      if (mentions === noMentions) mentions = []
      const named = readPlaces(words, hit.end, limit)
      if (named) mentions.push(...named.mentions)
      else mentions.push(mentionOf(words, next, hit.end, hit.kind))
      sure &&= hit.sure
      end = passBracket(words, named?.end ?? hit.end, limit, mentions)
    }
    next = oneClause && (words.gapBefore(end) & gap.semicolon) !== 0 ? -1 : afterJoiner(words, end, limit)
  }
  return mentions.length === 0 ? null : { mentions, start: at, end, sure }
}

/** Most of what is asked is no body: nothing is made for it. */
const noMentions: AgencyMention[] = []

const excluding = phraseSet('trừ', 'ngoại trừ', 'không bao gồm', 'không gồm', 'không kể')
const longestBracket = 14

/**
 * What a bracket or `trừ` behind a name leaves out, and then whatever else a short bracket says where the row goes on after it:
 *
 *   Các sở, ban, ngành (trừ Sở Ngoại vụ) và UBND các xã       Công an tỉnh (Phòng Cảnh sát giao thông), Sở Xây dựng
 *                      ^^^^^^^^^^^^^^^^^                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function passBracket(words: WordTable, at: number, limit: number, mentions: AgencyMention[]): number {
  if (at >= limit) return at
  const inBracket = (words.gapBefore(at) & gap.open) !== 0
  if (!inBracket && (words.gapBefore(at) & ~(gap.comma | gap.line)) !== 0) return at
  const cue = excluding.longest(words, at, limit)
  if (cue) return leaveOut(words, cue.end, inBracket, limit, mentions) ?? at
  if (!inBracket) return at
  let end = at + 1
  while (end < limit && end - at < longestBracket && (words.gapBefore(end) & gap.close) === 0) end++
  if (end >= limit || (words.gapBefore(end) & gap.close) === 0) return at
  const next = joinerBehind(words, end, limit)
  return next >= 0 && next < limit && readBody(words, next, limit, false) !== null ? end : at
}

/** Gives the exceptions to the last group of the row; null where none can be read. */
function leaveOut(words: WordTable, from: number, inBracket: boolean, limit: number, mentions: AgencyMention[]): number | null {
  const group = mentions.at(-1)
  const except: ExceptedBody[] = []
  let end = from
  for (let next = from; next >= 0 && next < limit; next = inBracket ? afterJoiner(words, end, limit) : -1) {
    const hit = readBody(words, next, limit, true)
    if (!hit) break
    const { name, span } = mentionOf(words, next, hit.end, hit.kind)
    except.push({ name, span })
    end = hit.end
    if (inBracket && end < limit && (words.gapBefore(end) & gap.close) !== 0) break
  }
  if (group === undefined || except.length === 0) return null
  while (inBracket && end < limit && (words.gapBefore(end) & gap.close) === 0) end++
  mentions[mentions.length - 1] = { ...group, except }
  return end
}

/** The word after the joiner behind a closed bracket. */
function joinerBehind(words: WordTable, at: number, limit: number): number {
  if ((words.gapBefore(at) & (gap.stop | gap.colon | gap.open)) !== 0) return -1
  if (joiners.has(words.keyOf(at))) return at + 1 < limit ? at + 1 : -1
  return (words.gapBefore(at) & (gap.comma | gap.semicolon)) !== 0 ? at : -1
}

const units = phraseSet('tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu')

/**
 * The next territory of one head word over several:
 *
 *   Ủy ban nhân dân thành phố Hải Phòng và tỉnh Quảng Ninh
 *                                          ^^^^^^^^^^^^^^^
 */
function readPlacedCouncil(words: WordTable, start: number, at: number, limit: number): BodyHit | null {
  if (at === start || !councilHeads.longest(words, start, limit)) return null
  const unit = units.longest(words, at, limit)
  if (!unit || !words.startsUpper(unit.end)) return null
  const end = takePlace(words, unit.end, limit)
  return end > unit.end ? { end, kind: 'one', sure: true } : null
}

export function mentionOf(words: WordTable, start: number, end: number, kind: 'one' | 'group'): AgencyMention {
  const span = [words.startOf(start), words.endOf(end - 1)] as const
  return { name: collapse(words.text, span[0], span[1]), span, kind }
}

/** `các Bộ: Quốc phòng, Công an`: each field is a body. Null where this is not such a row. */
function readAfterColon(words: WordTable, at: number, limit: number): { readonly mentions: AgencyMention[]; readonly end: number } | null {
  const head = colonHeads.has(words.keyOf(at)) ? at : colonHeads.has(words.keyOf(at + 1)) ? at + 1 : -1
  if (head < 0 || head + 1 >= limit || (words.gapBefore(head + 1) & gap.colon) === 0) return null
  const mentions: AgencyMention[] = []
  let end = at
  for (let next = head + 1; next < limit; ) {
    const field = fieldNames.longest(words, next, limit)
    if (!field) break
    mentions.push(mentionOf(words, next, field.end, 'one'))
    end = field.end
    next = afterJoiner(words, end, limit)
    if (next < 0) break
  }
  return end > at ? { mentions, end } : null
}

/**
 * The places that a group of territories consists of, each of which is told:
 *
 *   Chủ tịch UBND các tỉnh, thành phố: Lai Châu, Huế chỉ đạo …
 *                                      ^^^^^^^^  ^^^
 */
function readPlaces(
  words: WordTable,
  at: number,
  limit: number,
): { readonly mentions: readonly AgencyMention[]; readonly end: number } | null {
  if (at >= limit || (words.gapBefore(at) & gap.colon) === 0) return null
  const mentions: AgencyMention[] = []
  let end = at
  for (let next = at; next >= 0 && next < limit; next = afterJoiner(words, end, limit)) {
    const place = places.longest(words, next, limit)?.end ?? endOfPlaceName(words, next, limit)
    if (place < 0) break
    mentions.push(mentionOf(words, next, place, 'one'))
    end = place
  }
  return mentions.length > 1 ? { mentions, end } : null
}

/** `Gò Công Đông`: two words or more, all with capitals, and then a mark, `và` or a small letter. */
function endOfPlaceName(words: WordTable, at: number, limit: number): number {
  let end = at
  while (end < limit && end - at < 5 && words.startsUpper(end) && (end === at || words.gapBefore(end) === 0)) end++
  return end - at < 2 || end - at > 4 ? -1 : end
}

/** The word after `,`, `;`, `và`, `cùng với`; -1 where the row ends. */
export function afterJoiner(words: WordTable, at: number, limit: number): number {
  if (at >= limit) return -1
  const before = words.gapBefore(at)
  if ((before & (gap.stop | gap.colon | gap.open)) !== 0) return -1
  if ((before & gap.close) !== 0) return joinerBehind(words, at, limit)
  let next = at
  while (next < limit && joiners.has(words.keyOf(next)) && next - at < 2) next++
  if (next > at) return words.keyOf(at) === and || next - at > 1 || (before & gap.comma) !== 0 ? next : next
  return (before & (gap.comma | gap.semicolon | gap.slash)) !== 0 ? at : -1
}
