import { predicates } from '../agency/predicates.ts'
import type { BodyList } from '../agency/read-bodies.ts'
import { endsRelated } from '../agency/read-group.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { numeralKey, registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { qualifiers, told } from './party-cues.ts'

/** What follows the bodies tells them to do something. */
export function isSubject(words: WordTable, list: BodyList, to: number): boolean {
  let at = list.end
  if (at >= to) return false
  const before = words.gapBefore(at)
  if ((before & gap.colon) !== 0) return true
  if ((before & gap.open) !== 0) {
    at = afterBracket(words, at, to)
    if (at >= to) return false
    if ((words.gapBefore(at) & gap.colon) !== 0) return true
  }
  if ((before & gap.dash) !== 0) at = afterApposition(words, at, to)
  if (concerning.has(words.keyOf(at)) && endsRelated(words, at)) at = afterConcern(words, at, to)
  at = afterTime(words, at, to)
  const predicate = predicates.longest(words, at, to)
  if (!predicate) return false
  if ((words.gapBefore(at) & gap.comma) !== 0)
    return (
      predicate.value === 'ground' ||
      predicate.value === 'manner' ||
      predicate.value === 'lead' ||
      predicate.value === 'support' ||
      predicate.value === 'duty'
    )
  if (told.longest(words, at, to)) return false
  return predicate.value !== 'bound' || isQualified(words, at, to)
}

/**
 * A body known by its name at the head of a sentence is who acts, whatever the word after it, since no list holds every verb:
 *
 *   Sở Công Thương bình ổn giá hàng thiết yếu dịp Tết.
 *   ^^^^^^^^^^^^^^ (`bình ổn` stands in no list)
 */
export function isNamedSubject(words: WordTable, list: BodyList, to: number): boolean {
  const at = list.end
  if (!list.sure || to - at < 3 || words.gapBefore(at) !== 0 || words.startsUpper(at) || predicates.longest(words, at, to)) return false
  const last = list.mentions.at(-1)
  return last !== undefined && (last.kind === 'one' || /^(?:UBND|Ủy ban|Uỷ ban)/iu.test(last.name)) && /^\p{Ll}/u.test(words.wordOf(at))
}

/** `Các sở, ngành có liên quan đến việc thực hiện Kế hoạch này có trách nhiệm …`: what they are concerned with, up to their duty. */
const concerning = new Set(['đến', 'tới'].map(registerWord))
const duties = phraseSet('có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'chủ động', 'khẩn trương', 'phối hợp', 'chủ trì')
const longestConcern = 14

function afterConcern(words: WordTable, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + longestConcern); i++) if (duties.longest(words, i, to)) return i
  return at
}

/** `Cục Phòng bệnh tháng 12 hằng năm báo cáo …`: when, before what. */
function afterTime(words: WordTable, at: number, to: number): number {
  if (at + 1 >= to || words.gapBefore(at) !== 0 || words.keyOf(at + 1) !== numeralKey || !times.longest(words, at, to)) return at
  return rhythms.longest(words, at + 2, to)?.end ?? at + 2
}
const times = phraseSet('ngày', 'tháng', 'quý')
const rhythms = phraseSet(...['hằng', 'hàng', 'mỗi'].flatMap(each => ['tuần', 'tháng', 'quý', 'năm'].map(unit => `${each} ${unit}`)))

const isQualified = (words: WordTable, at: number, to: number): boolean => qualifiers.longest(words, at, to) !== null

function afterBracket(words: WordTable, at: number, to: number): number {
  let i = at
  while (i < to && (words.gapBefore(i + 1) & gap.close) === 0) i++
  return i + 1
}

/** `Sở Y tế - cơ quan quản lý nhà nước về y tế - chỉ đạo …`: what the body is, between dashes. */
function afterApposition(words: WordTable, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + longestConcern); i++) if ((words.gapBefore(i) & gap.dash) !== 0) return i
  return at
}

/** Nothing after the bodies but brackets. */
export const endsWithBodies = (words: WordTable, end: number, to: number): boolean =>
  end >= to || ((words.gapBefore(end) & gap.open) !== 0 && afterBracket(words, end, to) >= to)
