import { phraseSet } from '../text/phrase-tree.ts'
import { registerWord } from '../text/vocabulary.ts'
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
  havings,
  notBodies,
  officeHeads,
  openHeads,
  territories,
} from './body-words.ts'
import { predicates } from './predicates.ts'
import { type BodyHit, readCouncil, readNamed, takeTail } from './read-name.ts'
import { afterSeparator, and, free, takeTerritory } from './territory.ts'

/**
 * A group: kinds, each with what narrows it, joined by commas.
 *
 *   các sở, ban, ngành, đoàn thể Thành phố và các đơn vị có liên quan
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readGroup(words: WordTable, at: number, limit: number, gathered: boolean): BodyHit | null {
  if (gathered && words.startsUpper(at) && words.startsUpper(at + 1) && closedNames.longest(words, at, limit))
    return readGathered(words, at, limit)
  const first = notGroups.longest(words, at, limit) ? null : groupKinds.longest(words, at, limit)
  if (!first || (!gathered && isName(words, at, limit))) return gathered ? readGathered(words, at, limit) : null
  let end = takeLed(words, at, takeKindTail(words, first.end, limit), limit)
  if (!gathered && isDoubtful(words, at, end, limit)) return null
  for (;;) {
    const next = endsRelated(words, end) ? -1 : afterSeparator(words, end, limit)
    if (next < 0 || isOrganizing(words, next, limit)) break
    const kind = (gathered || first.value.joins) && groupKinds.longest(words, next, limit)
    if (!kind || isName(words, next, limit) || (!gathered && !kind.value.joins)) break
    if (gathered && ranks.longest(words, next, limit) && !isHeaded(words, at)) break
    const reached = takeKindTail(words, kind.end, limit)
    if (words.keyOf(next - 1) === and && !endsRelated(words, end) && rowEndsRelated(words, reached, limit)) break
    end = reached
  }
  return { end, kind: 'group', sure: true }
}

/** `các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ`: each a rank of its own, unless one office heads them all. */
const ranks = phraseSet('cơ quan ngang bộ', 'cơ quan thuộc Chính phủ')
const heads = new Set(['trưởng', 'đốc', 'tịch', 'đầu', 'đạo'].map(registerWord))
const isHeaded = (words: WordTable, at: number): boolean => at > 1 && heads.has(words.keyOf(at - 2))

/** `cấp ủy các chi bộ trực thuộc`: those who lead, with the group that they lead. */
function takeLed(words: WordTable, at: number, end: number, limit: number): number {
  if (leading.longest(words, at, limit)?.end !== end || !free(words, end, limit) || !gatherers.longest(words, end, limit)) return end
  const gathered = gatherers.longest(words, end, limit)
  const led = gathered && groupKinds.longest(words, gathered.end, limit) ? readGroup(words, gathered.end, limit, true) : null
  return led?.end ?? end
}
const leading = phraseSet('cấp ủy', 'chi ủy', 'cấp uỷ', 'chi uỷ')

/** `… và cơ quan, đơn vị có liên quan`: the kinds that go on from the word end in `liên quan`. */
function rowEndsRelated(words: WordTable, at: number, limit: number): boolean {
  let end = at
  for (let kinds = 0; kinds < mostKinds; kinds++) {
    if (endsRelated(words, end)) return true
    const next = afterSeparator(words, end, limit)
    const kind =
      next < 0 || words.keyOf(next - 1) === and || isOrganizing(words, next, limit) ? null : groupKinds.longest(words, next, limit)
    if (!kind?.value.joins || isName(words, next, limit)) return false
    end = takeKindTail(words, kind.end, limit)
  }
  return false
}
const mostKinds = 8

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

export const endsRelated = (words: WordTable, end: number): boolean => words.keyOf(end - 1) === related && words.keyOf(end - 2) === relation

/** `các Công ty TNHH MTV Khai thác công trình thủy lợi`: the verb is a part of the name. */
const goesOnInCapitals = (words: WordTable, at: number): boolean =>
  words.startsUpper(at) && words.startsUpper(at - 1) && words.gapBefore(at) === 0

/** What narrows a kind: `doanh nghiệp viễn thông`, `cơ quan chuyên môn thuộc UBND tỉnh`. */
function takeKindTail(words: WordTable, at: number, limit: number): number {
  let end = at
  while (end - at < 8 && free(words, end, limit)) {
    if (territories.longest(words, end, limit)) {
      end = takeTerritory(words, end, limit)
      continue
    }
    if (closers.longest(words, end, limit) || havings.longest(words, end, limit) || belongings.longest(words, end, limit)) break
    const compound = compounds.longest(words, end, limit)
    if (compound) {
      end = compound.end
      continue
    }
    if (words.keyOf(end) === and || (predicates.longest(words, end, limit) && !goesOnInCapitals(words, end))) break
    if (officeHeads.longest(words, end, limit) || gatherers.longest(words, end, limit)) break
    if (councilHeads.longest(words, end, limit) || closedNames.longest(words, end, limit)) break
    end++
  }
  return takeTail(words, takeTrades(words, at, end, limit), limit)
}

/**
 * The further trades of those who make and sell, with what they make and sell:
 *
 *   các doanh nghiệp sản xuất, chế biến và xuất khẩu hàng hóa chủ động …
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function takeTrades(words: WordTable, at: number, end: number, limit: number): number {
  // The kind itself may name the first of them: `cơ sở sản xuất`.
  if (trades.findIn(words, Math.max(0, at - 2), end) < 0) return end
  let reached = end
  for (;;) {
    const next = afterSeparator(words, reached, limit)
    const trade = next < 0 ? null : trades.longest(words, next, limit)
    if (!trade) return reached
    reached = trade.end
    while (reached - trade.end < 5 && free(words, reached, limit) && !endsTrade(words, reached, limit)) reached++
  }
}

const endsTrade = (words: WordTable, at: number, limit: number): boolean =>
  words.keyOf(at) === and ||
  words.startsUpper(at) ||
  predicates.longest(words, at, limit) !== null ||
  territories.longest(words, at, limit) !== null ||
  closers.longest(words, at, limit) !== null ||
  havings.longest(words, at, limit) !== null ||
  belongings.longest(words, at, limit) !== null
const trades = phraseSet(
  ...'sản xuất|chế biến|kinh doanh|xuất khẩu|nhập khẩu|xuất nhập khẩu|khai thác|chăn nuôi|nuôi trồng|giết mổ|sơ chế|bảo quản|phân phối|buôn bán|bán lẻ|thu mua|gia công|lắp ráp|tiêu thụ|vận tải|lữ hành|cung ứng|tái chế|nhân giống|ương dưỡng'.split(
    '|',
  ),
)
