import { phraseSet } from '../text/phrase-tree.ts'
import { numeralKey, registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import {
  belongings,
  closedNames,
  closers,
  compounds,
  councilHeads,
  gatherers,
  havings,
  notBodies,
  officeHeads,
  openHeads,
  places,
  soundHeads,
  territories,
} from './body-words.ts'
import { predicates } from './predicates.ts'
import {
  afterSeparator,
  and,
  breaks,
  communeKinds,
  free,
  level,
  takeMorePlaces,
  takePlace,
  takeTerritories,
  takeTerritory,
} from './territory.ts'

/** One body or group, from the word it was asked at up to the word `end`. */
export interface BodyHit {
  readonly end: number
  readonly kind: 'one' | 'group'
  /** False where only capitals and the next verb told where the name ends. */
  readonly sure: boolean
}

const from = registerWord('từ')

const until = registerWord('đến')

const longestTail = 12

/** `Ủy ban nhân dân các xã, phường, đặc khu`: the territories after the head decide whether it is one body or many. */
export function readCouncil(words: WordTable, at: number, limit: number): BodyHit | null {
  const head = councilHeads.longest(words, at, limit)
  if (!head) return null
  let end = head.end
  let kinds = 0
  const counted = free(words, end, limit) && words.keyOf(end) === numeralKey && territories.longest(words, end + 1, limit) !== null
  const gathered = counted ? { end: end + 1 } : free(words, end, limit) ? gatherers.longest(words, end, limit) : null
  if (gathered && territories.longest(words, gathered.end, limit)) end = gathered.end
  for (;;) {
    const next = kinds === 0 ? end : afterSeparator(words, end, limit)
    const hit = next < 0 || (kinds === 0 && !free(words, next, limit)) ? null : territories.longest(words, next, limit)
    if (!hit) break
    kinds++
    end = hit.end
  }
  const first = takePlace(words, end, limit)
  const placed = gathered && kinds === 1 && first > end ? takeMorePlaces(words, first, limit) : first
  const tail = takeTail(words, placed, limit)
  return { end: tail, kind: gathered || kinds > 1 || isManyTerritory(words, head.end, end) ? 'group' : 'one', sure: true }
}

const isManyTerritory = (words: WordTable, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (words.keyOf(i) === level) return true
  return false
}

export function readNamed(words: WordTable, at: number, limit: number): BodyHit | null {
  const closed = isActing(words, at, limit) ? null : closedNames.longest(words, at, limit)
  const sound = soundHeads.longest(words, at, limit)
  const known = closed && (!sound || closed.end >= sound.end) ? closed : sound
  if (known && isVerbHere(words, at, known.end, limit)) return null
  const council =
    known && ofCouncils.longest(words, at, limit)?.end === known.end && free(words, known.end, limit)
      ? readCouncil(words, known.end, limit)
      : null
  if (council) return { ...council, kind: 'one' }
  if (known) {
    const isClosed = known === closed
    const named =
      isClosed && !verbalNames.longest(words, at, limit) ? takePlace(words, known.end, limit) : takeName(words, known.end, limit)
    const reached = boards.longest(words, at, limit)
      ? takeZones(words, named, limit)
      : named === known.end
        ? takeAlike(words, named, limit)
        : named
    return { end: takeTail(words, takeTerritory(words, reached, limit), limit), kind: 'one', sure: isClosed }
  }
  if (!words.startsUpper(at)) return null
  const open = openHeads.longest(words, at, limit)
  if (
    open &&
    houses.longest(words, at, limit)?.end === open.end &&
    ofTerritory.longest(words, open.end, limit) &&
    free(words, open.end, limit)
  )
    return { end: takeTail(words, takeTerritory(words, open.end, limit), limit), kind: 'one', sure: true }
  if (!open || notBodies.longest(words, at, limit) || !free(words, open.end, limit) || !words.startsUpper(open.end)) return null
  const reached = takeName(words, open.end, limit)
  return { end: takeTail(words, takeTerritory(words, reached, limit), limit), kind: 'one', sure: false }
}

/** `Đảng ủy Ủy ban nhân dân tỉnh` is one body. */
const ofCouncils = phraseSet('Đảng ủy', 'Đảng bộ', 'Ban cán sự đảng', 'Văn phòng', 'Thường trực')

/** `Công an phường, xã, đặc khu`: one head word over all kinds of communes. */
const takeAlike = (words: WordTable, end: number, limit: number): number =>
  (communeKinds.longest(words, end - 1, end) ?? communeKinds.longest(words, end - 2, end))?.end === end
    ? takeTerritories(words, end, limit)
    : end

/** `Các phòng thuộc Sở xây dựng kế hoạch`: in small letters behind the head, the field is the verb. */
const isActing = (words: WordTable, at: number, limit: number): boolean =>
  building.longest(words, at, limit) !== null && words.startsUpper(at) && !words.startsUpper(at + 1)
const building = phraseSet('Sở xây dựng', 'Bộ xây dựng')

/** `Thư viện tỉnh`, `Bảo tàng thành phố`: a territory has one of them, so that it needs no other name. */
const houses = phraseSet('Thư viện', 'Bảo tàng', 'Nhà hát', 'Bệnh viện', 'Đài', 'Báo')
const ofTerritory = phraseSet('tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu')

/**
 * Names that are also verbs. With a further verb or an object behind, and no place, they tell what to do:
 *
 *   4. Thanh tra, kiểm tra, giám sát      Thanh tra việc chấp hành pháp luật      but: Thanh tra tỉnh chủ trì …
 */
const verbalNames = phraseSet('Thanh tra', 'Thống kê', 'Kiểm toán')
const objects = phraseSet('việc', 'công tác', 'các', 'chuyên ngành', 'toàn diện', 'đột xuất', 'trách nhiệm', 'hành chính')

function isVerbHere(words: WordTable, at: number, end: number, limit: number): boolean {
  if (end >= limit || verbalNames.longest(words, at, limit)?.end !== end) return false
  const before = words.gapBefore(end) & breaks
  if (before === 0) return objects.longest(words, end, limit) !== null || (words.keyOf(end) === and && verbAt(words, end + 1, limit))
  return (before & gap.comma) !== 0 && verbAt(words, end, limit)
}

const verbAt = (words: WordTable, at: number, limit: number): boolean =>
  at < limit && !words.startsUpper(at) && predicates.longest(words, at, limit)?.value === 'verb'

/** Words of an unlisted name: capitals, and small words up to a verb or another stop. */
function takeName(words: WordTable, at: number, limit: number): number {
  let end = at
  while (end - at < longestTail && free(words, end, limit)) {
    const compound = compounds.longest(words, end, limit)
    if (compound) {
      end = compound.end
      continue
    }
    if (!words.startsUpper(end)) {
      const gathered = gatherers.longest(words, end, limit)
      if (gathered && territories.longest(words, gathered.end, limit)) break
      if (isTime(words, end, limit)) break
      if (territories.longest(words, end, limit) || closers.longest(words, end, limit) || belongings.longest(words, end, limit)) break
      if (words.keyOf(end) === and) {
        if (!continuesAfterAnd(words, end + 1, limit)) break
      } else if (officeHeads.longest(words, end, limit) || (predicates.longest(words, end, limit) && !namesGoOn(words, end, limit))) break
    } else if (end > at && territories.longest(words, end, limit)) break
    end++
  }
  return end
}

/** `Cục Phòng bệnh tháng 12 hằng năm báo cáo`: a time closes the name; in `Bệnh viện 30 tháng 4` it is the name. */
const isTime = (words: WordTable, at: number, limit: number): boolean =>
  at + 1 < limit && words.keyOf(at + 1) === numeralKey && words.keyOf(at - 1) !== numeralKey && times.longest(words, at, limit) !== null
const times = phraseSet('ngày', 'tuần', 'tháng', 'năm')

/** `Ban Quản lý Khu kinh tế Vân Sơn và các Khu công nghiệp tỉnh`: zones act through their board, so they belong to its name. */
const boards = phraseSet('Ban Quản lý')
const zones = phraseSet('các khu công nghiệp', 'khu công nghiệp', 'các khu chế xuất', 'các khu kinh tế', 'các khu công nghệ cao')

function takeZones(words: WordTable, at: number, limit: number): number {
  const hit = free(words, at, limit) && words.keyOf(at) === and ? zones.longest(words, at + 1, limit) : null
  return hit ? takePlace(words, hit.end, limit) : at
}

/** The country, and water: `giữ nước` closes no name. */
const water = registerWord('nước')

/** `Viện Nghiên cứu phát triển Thành phố`: the verb belongs to the name where the place of the body still follows. */
function namesGoOn(words: WordTable, at: number, limit: number): boolean {
  if (predicates.longest(words, at, limit)?.value !== 'verb') return false
  for (let i = at + 1; i < Math.min(limit, at + 6) && free(words, i, limit); i++) {
    const territory = territories.longest(words, i, limit)
    if (territory && words.keyOf(i) !== water)
      return (
        territory.end >= limit ||
        !free(words, territory.end, limit) ||
        words.keyOf(territory.end) === and ||
        predicates.longest(words, territory.end, limit) !== null
      )
    if (i > at + 1 && predicates.longest(words, i, limit)) return false
  }
  return false
}

/** After `và` a name goes on with a capital that opens no other body. */
function continuesAfterAnd(words: WordTable, at: number, limit: number): boolean {
  if (!free(words, at, limit) || !words.startsUpper(at)) return false
  return (
    !closedNames.longest(words, at, limit) &&
    !councilHeads.longest(words, at, limit) &&
    !openHeads.longest(words, at, limit) &&
    !soundHeads.longest(words, at, limit) &&
    !gatherers.longest(words, at, limit)
  )
}

/** Which communes are meant: `UBND các xã, phường ven sông Vân`. */
const lying = phraseSet('ven sông', 'ven biển', 'ven đê', 'ven hồ', 'vùng cao', 'miền núi', 'biên giới', 'vùng biên giới', 'ven đô')

/** `có liên quan`, `trên địa bàn tỉnh`, `trực thuộc Sở`, `từ Hà Tĩnh đến Khánh Hòa`. */
export function takeTail(words: WordTable, at: number, limit: number): number {
  let end = at
  for (;;) {
    if (!free(words, end, limit)) return end
    const closer = closers.longest(words, end, limit) ?? havings.longest(words, end, limit)
    if (closer) {
      end = closer.end
      continue
    }
    const beside = lying.longest(words, end, limit)
    if (beside) {
      end = takePlace(words, beside.end, limit)
      continue
    }
    const belonging = belongings.longest(words, end, limit)
    const reached = belonging ? takeBelonging(words, belonging.end, limit) : takeRange(words, end, limit)
    if (reached <= end) return end
    end = reached
  }
}

function takeBelonging(words: WordTable, at: number, limit: number): number {
  if (!free(words, at, limit)) return -1
  const gathered = gatherers.longest(words, at, limit)
  const begin = gathered ? gathered.end : at
  const council = readCouncil(words, begin, limit) ?? readNamed(words, begin, limit)
  if (council) return council.end
  const territory = takeTerritory(words, begin, limit)
  if (territory > begin) return takeTerritories(words, territory, limit)
  return takeName(words, begin, limit)
}

function takeRange(words: WordTable, at: number, limit: number): number {
  if (words.keyOf(at) !== from) return -1
  const start = places.longest(words, at + 1, limit)
  if (!start || words.keyOf(start.end) !== until) return -1
  const end = places.longest(words, start.end + 1, limit)
  return end ? end.end : -1
}
