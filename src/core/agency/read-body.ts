import { phraseSet } from '../text/phrase-tree.ts'
import { numeralKey, registerWord } from '../text/word-key.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import {
  belongings,
  closedNames,
  closers,
  compounds,
  councilHeads,
  doubtfulKinds,
  gatherers,
  groupKinds,
  notBodies,
  officeHeads,
  openHeads,
  places,
  soundHeads,
  territories,
} from './body-words.ts'
import { predicates } from './predicates.ts'

/** One body or group, from the word it was asked at up to the word `end`. */
export interface BodyHit {
  readonly end: number
  readonly kind: 'one' | 'group'
  /** False where only capitals and the next verb told where the name ends. */
  readonly sure: boolean
}

const and = registerWord('và')
const or = registerWord('hoặc')
const from = registerWord('từ')
const region = registerWord('vực')
const until = registerWord('đến')
const everyHead = phraseSet('người đứng đầu')
const longestTail = 12
/** A name goes on over a line break, hyphen or quotation mark only. */
const breaks = gap.comma | gap.semicolon | gap.stop | gap.colon | gap.open | gap.close | gap.slash

/**
 * Reads the body that begins at the word `at`:
 *
 *   Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các sở, ban, ngành liên quan tổ chức …
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Known names are taken whole, others word by word up to a comma, a verb or another stop. `bare` also takes kinds of bodies without
 * `các` before them (`sở, ban, ngành`, `doanh nghiệp viễn thông`), which only some places allow.
 */
export function readBody(words: WordTable, at: number, limit: number, bare: boolean): BodyHit | null {
  const office = officeHeads.longest(words, at, limit)
  if (office) return readOffice(words, office.end, limit, everyHead.longest(words, at, limit) !== null)
  const gathered = gatherers.longest(words, at, limit)
  if (gathered) return readGroup(words, gathered.end, limit, true)
  return readCouncil(words, at, limit) ?? readNamed(words, at, limit) ?? (bare ? readGroup(words, at, limit, false) : null)
}

function readOffice(words: WordTable, at: number, limit: number, every: boolean): BodyHit {
  const body = free(words, at, limit) ? readBody(words, at, limit, true) : null
  if (!body) return { end: at, kind: 'one', sure: true }
  return every && body.kind === 'group' ? { ...body, end: takeFurtherGroups(words, body.end, limit) } : body
}

/** `người đứng đầu các cơ quan …, các đơn vị …`: one head word over several groups. */
function takeFurtherGroups(words: WordTable, at: number, limit: number): number {
  let end = at
  for (;;) {
    const next = afterSeparator(words, end, limit)
    const gathered = next < 0 ? null : gatherers.longest(words, next, limit)
    const group = gathered && groupKinds.longest(words, gathered.end, limit) ? readGroup(words, gathered.end, limit, true) : null
    if (!group || endsRelated(words, group.end)) return end
    end = group.end
  }
}

/** `Ủy ban nhân dân các xã, phường, đặc khu`: the territories after the head decide whether it is one body or many. */
function readCouncil(words: WordTable, at: number, limit: number): BodyHit | null {
  const head = councilHeads.longest(words, at, limit)
  if (!head) return null
  let end = head.end
  let kinds = 0
  const gathered = free(words, end, limit) ? gatherers.longest(words, end, limit) : null
  if (gathered && territories.longest(words, gathered.end, limit)) end = gathered.end
  for (;;) {
    const next = kinds === 0 ? end : afterSeparator(words, end, limit)
    const hit = next < 0 || (kinds === 0 && !free(words, next, limit)) ? null : territories.longest(words, next, limit)
    if (!hit) break
    kinds++
    end = hit.end
  }
  const placed = takePlace(words, end, limit)
  const tail = takeTail(words, placed, limit)
  return { end: tail, kind: gathered || kinds > 1 || isManyTerritory(words, head.end, end) ? 'group' : 'one', sure: true }
}

const level = registerWord('cấp')
const isManyTerritory = (words: WordTable, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (words.keyOf(i) === level) return true
  return false
}

function readNamed(words: WordTable, at: number, limit: number): BodyHit | null {
  const closed = closedNames.longest(words, at, limit)
  const sound = soundHeads.longest(words, at, limit)
  const known = closed && (!sound || closed.end >= sound.end) ? closed : sound
  if (known) {
    const isClosed = known === closed
    const reached = isClosed ? known.end : takeName(words, known.end, limit)
    return { end: takeTail(words, takeTerritory(words, reached, limit), limit), kind: 'one', sure: isClosed }
  }
  if (!words.startsUpper(at)) return null
  const open = openHeads.longest(words, at, limit)
  if (!open || notBodies.longest(words, at, limit) || !free(words, open.end, limit) || !words.startsUpper(open.end)) return null
  const reached = takeName(words, open.end, limit)
  return { end: takeTail(words, takeTerritory(words, reached, limit), limit), kind: 'one', sure: false }
}

/** No punctuation before the word, and it lies before the limit. */
const free = (words: WordTable, at: number, limit: number): boolean => at < limit && (words.gapBefore(at) & breaks) === 0

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
      if (territories.longest(words, end, limit) || closers.longest(words, end, limit) || belongings.longest(words, end, limit)) break
      if (words.keyOf(end) === and) {
        if (!continuesAfterAnd(words, end + 1, limit)) break
      } else if (predicates.longest(words, end, limit) || officeHeads.longest(words, end, limit)) break
    } else if (end > at && territories.longest(words, end, limit)) break
    end++
  }
  return end
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

/** `tỉnh`, `thành phố Cần Thơ`, `cấp tỉnh, cấp xã` after a name. */
function takeTerritory(words: WordTable, at: number, limit: number): number {
  let end = at
  let hit = free(words, end, limit) ? territories.longest(words, end, limit) : null
  if (!hit && free(words, end, limit)) {
    const gathered = gatherers.longest(words, end, limit)
    const after = gathered && territories.longest(words, gathered.end, limit)
    if (after) return takeTerritories(words, after.end, limit)
    const place = places.longest(words, end, limit)
    return place ? place.end : end
  }
  const communes = hit !== null && communeKinds.longest(words, end, limit) !== null
  while (hit) {
    end = takePlace(words, hit.end, limit)
    hit = free(words, end, limit) ? territories.longest(words, end, limit) : null
  }
  return communes ? takeTerritories(words, end, limit) : takeLevels(words, end, limit)
}

const communeKinds = phraseSet('xã', 'phường', 'đặc khu')

/** `, phường, đặc khu` after `Công an các xã`. */
function takeTerritories(words: WordTable, at: number, limit: number): number {
  let end = at
  for (;;) {
    const next = afterSeparator(words, end, limit)
    const hit = next < 0 ? null : territories.longest(words, next, limit)
    if (!hit) return end
    end = hit.end
  }
}

/** `, cấp xã` after `cấp tỉnh`. */
function takeLevels(words: WordTable, at: number, limit: number): number {
  if (at < 2 || words.keyOf(at - 2) !== level || at + 1 >= limit) return at
  return (words.gapBefore(at) & gap.comma) !== 0 && words.keyOf(at) === level && territories.longest(words, at, limit) ? at + 2 : at
}

/** A proper name after `tỉnh`, `xã` …: known or written with capitals. */
function takePlace(words: WordTable, at: number, limit: number): number {
  if (!free(words, at, limit)) return at
  const known = places.longest(words, at, limit)
  if (known) return known.end
  if (words.keyOf(at - 1) === region && (words.keyOf(at) === numeralKey || /^[IVX]+$/.test(words.wordOf(at)))) return at + 1
  let end = at
  while (end - at < 4 && free(words, end, limit) && words.startsUpper(end) && !openHeads.longest(words, end, limit)) end++
  return end
}

/** `có liên quan`, `trên địa bàn tỉnh`, `trực thuộc Sở`, `từ Hà Tĩnh đến Khánh Hòa`. */
function takeTail(words: WordTable, at: number, limit: number): number {
  let end = at
  for (;;) {
    if (!free(words, end, limit)) return end
    const closer = closers.longest(words, end, limit)
    if (closer) {
      end = closer.end
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

/** The word after `,`, `/`, `và` or `hoặc`; -1 where neither stands. */
function afterSeparator(words: WordTable, at: number, limit: number): number {
  if (at >= limit) return -1
  const before = words.gapBefore(at) & breaks
  const joined = words.keyOf(at) === and || words.keyOf(at) === or
  if (before === 0) return joined && at + 1 < limit ? at + 1 : -1
  if (before !== gap.comma && before !== gap.slash) return -1
  return joined ? at + 1 : at
}

/**
 * A group: kinds, each with what narrows it, joined by commas.
 *
 *   các sở, ban, ngành, đoàn thể Thành phố và các đơn vị có liên quan
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function readGroup(words: WordTable, at: number, limit: number, gathered: boolean): BodyHit | null {
  const first = notGroups.longest(words, at, limit) ? null : groupKinds.longest(words, at, limit)
  if (!first || (!gathered && isName(words, at, limit))) return gathered ? readGathered(words, at, limit) : null
  let end = takeKindTail(words, first.end, limit)
  if (!gathered && isDoubtful(words, at, end, limit)) return null
  for (;;) {
    const next = endsRelated(words, end) ? -1 : afterSeparator(words, end, limit)
    if (next < 0 || isOrganizing(words, next, limit)) break
    const kind = (gathered || first.value.joins) && groupKinds.longest(words, next, limit)
    if (!kind || isName(words, next, limit) || (!gathered && !kind.value.joins)) break
    const reached = takeKindTail(words, kind.end, limit)
    if (words.keyOf(next - 1) === and && endsRelated(words, reached) && !endsRelated(words, end)) break
    end = reached
  }
  return { end, kind: 'group', sure: true }
}

/** `…, tổ chức khảo sát …`: the verb, not another kind; `tổ chức bảo đảm kinh phí` is a kind with its own verb. */
function isOrganizing(words: WordTable, at: number, limit: number): boolean {
  const kind = organizing.longest(words, at, limit)
  return (
    kind !== null &&
    kind.end < limit &&
    words.gapBefore(kind.end) === 0 &&
    predicates.longest(words, kind.end, limit)?.value === 'verb' &&
    !ofOrganizations.longest(words, kind.end, limit)
  )
}

const organizing = phraseSet('tổ chức')
const ofOrganizations = phraseSet('bảo đảm', 'đảm bảo', 'tham gia', 'cung cấp', 'sử dụng', 'quản lý', 'đầu tư', 'khai thác', 'hoạt động')

/** `các báo cáo`, `các trường hợp`: no bodies. */
const notGroups = phraseSet(
  'báo cáo',
  'hội nghị',
  'hội thảo',
  'hội thi',
  'trường hợp',
  'đội ngũ',
  'vụ việc',
  'vụ án',
  'bộ tiêu chí',
  'bộ chỉ số',
  'bộ dữ liệu',
  'bộ luật',
  'khối lượng',
  'viện trợ',
  'cấp độ',
  'tỉnh lộ',
  'báo viết',
)

/** `Tổ chức tập huấn`, `Báo cáo kết quả`: a verb, unless another kind follows (`tổ chức, cá nhân`) or a closer (`tổ chức liên quan`). */
function isDoubtful(words: WordTable, at: number, end: number, limit: number): boolean {
  const follows = at > 0 && (words.gapBefore(at) & gap.comma) !== 0
  const doubtful = doubtfulKinds.longest(words, at, limit)
  if (!doubtful || groupKinds.longest(words, at, limit)?.end !== doubtful.end) return notBodies.longest(words, at, limit) !== null
  const next = afterSeparator(words, end, limit)
  if (follows && organizing.longest(words, at, limit) && ofOrganizations.longest(words, end, limit)) return false
  return !endsRelated(words, end) && !(next > 0 && groupKinds.longest(words, next, limit))
}

/** `các Trung tâm y tế`, `các khu công nghiệp …`: a gatherer before a name. */
function readGathered(words: WordTable, at: number, limit: number): BodyHit | null {
  const named = readNamed(words, at, limit) ?? readCouncil(words, at, limit)
  return named && { ...named, kind: 'group' }
}

/** A kind written as a name of its own: `Sở Y tế` in a row of kinds. */
const isName = (words: WordTable, at: number, limit: number): boolean =>
  councilHeads.longest(words, at, limit) !== null ||
  closedNames.longest(words, at, limit) !== null ||
  (words.startsUpper(at) && words.startsUpper(at + 1) && free(words, at + 1, limit) && openHeads.longest(words, at, limit) !== null)

const relation = registerWord('liên')
const related = registerWord('quan')
const endsRelated = (words: WordTable, end: number): boolean => words.keyOf(end - 1) === related && words.keyOf(end - 2) === relation

/** What narrows a kind: `doanh nghiệp viễn thông`, `cơ quan chuyên môn thuộc UBND tỉnh`. */
function takeKindTail(words: WordTable, at: number, limit: number): number {
  let end = at
  while (end - at < 8 && free(words, end, limit)) {
    if (territories.longest(words, end, limit)) {
      end = takeTerritory(words, end, limit)
      continue
    }
    if (closers.longest(words, end, limit) || belongings.longest(words, end, limit)) break
    const compound = compounds.longest(words, end, limit)
    if (compound) {
      end = compound.end
      continue
    }
    if (words.keyOf(end) === and || predicates.longest(words, end, limit)) break
    if (officeHeads.longest(words, end, limit) || gatherers.longest(words, end, limit)) break
    if (councilHeads.longest(words, end, limit) || closedNames.longest(words, end, limit)) break
    end++
  }
  return takeTail(words, end, limit)
}
