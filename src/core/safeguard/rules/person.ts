import type { Syllable } from '../form/normal-form.ts'
import { isSyllable } from '../form/syllable.ts'
import type { Hit } from '../matching/lexicon.ts'
import { distance, type Found, hitsOf, type Rule } from '../matching/rule.ts'
import { isCommonSurname, isGenderName, isMiddleName, isRareSurname, isSurname } from '../matching/surname.ts'
import { bareTitles } from '../words/names.ts'

/**
 * A private person by name: a word that calls a person and a name behind it (`ông Hứa …`, `bà H.`, `blogger Kiều …`), or a whole name by
 * itself. Whoever acts in office, is a contact, signs, is honoured, or gave a street or a school the name, is none.
 */
export const personRules: readonly Rule[] = [{ id: 'person/named@3', reason: 'person', find: found => named(found) }]

/** What makes an item that honours somebody, too, one to hold. */
const adverse = ['covert', 'punish', 'forbid', 'smear', 'names', 'withdrawn']

const MOST_SYLLABLES = 6

function named(found: Found): readonly Hit[] | null {
  for (const hit of called(found)) if (isPrivate(found, hit)) return [hit]
  for (const hit of uncalled(found)) if (isPrivate(found, hit)) return [hit]
  return null
}

/** Names behind a word that calls a person. */
function called(found: Found): Hit[] {
  const names: Hit[] = []
  for (const concept of ['ownTitle', 'title']) {
    for (const title of found.hits.get(concept) ?? []) {
      if (title.from < found.own) continue
      const end = endOfName(found, title, concept === 'ownTitle')
      if (end > title.to && !startsNoName(found, title.to)) names.push({ concept: 'name', from: title.from, to: end })
    }
  }
  return [...names, ...calledByDegree(found), ...calledBare(found)].sort((a, b) => a.from - b.from)
}

/** `TS. Cao …`, `PGS.TS Kha …`: a degree cut short, its stop or none, and a family name with more behind it. */
function calledByDegree(found: Found): Hit[] {
  const { syllables, flatCase, bare } = found.form
  if (flatCase) return []
  return (found.hits.get('degree') ?? []).flatMap(degree => {
    const first = syllables[degree.to]
    if (degree.from < found.own || first === undefined || !/^\s*\.?\s*$/.test(first.between) || !isSurname(first, bare)) return []
    let end = degree.to
    while (
      end < syllables.length &&
      end - degree.to < MOST_SYLLABLES &&
      isCapital(syllables[end]) &&
      (end === degree.to || joins(syllables[end]))
    )
      end++
    return end - degree.to >= 2 && !startsNoName(found, degree.to) ? [{ concept: 'name', from: degree.from, to: end }] : []
  })
}

/** Without marks: `ong La …`, `ba T.`, the short word small or at the head of the sentence. */
function calledBare(found: Found): Hit[] {
  const { syllables, flatCase } = found.form
  if (flatCase) return []
  const names: Hit[] = []
  for (let at = found.own; at + 1 < syllables.length; at++) {
    const [title, first] = [syllables[at], syllables[at + 1]]
    if (title === undefined || first === undefined || !bareTitles.has(title.base) || title.marks !== 0 || !follows(first)) continue
    if (title.form !== 'lower' && !(title.form === 'title' && startsSentence(found, at))) continue
    let end = at + 1
    while (end < syllables.length && isCapital(syllables[end]) && (end === at + 1 || joins(syllables[end]))) end++
    const initial = isInitial(first) && end === at + 2 && ['sentence', 'clause'].includes(syllables[end]?.gap ?? '')
    if (initial || (isSurname(first, true) && end - at > 2 && !startsNoName(found, at + 1)))
      names.push({ concept: 'name', from: at, to: end })
  }
  return names
}

function endOfName(found: Found, title: Hit, own: boolean): number {
  const { syllables, flatCase, bare } = found.form
  const first = syllables[title.to]
  if (first === undefined || !follows(first)) return title.to
  const surname = isSurname(first, bare || own)
  if (flatCase) return endOfFlatName(found, title, own)
  let end = title.to
  while (
    end < syllables.length &&
    end - title.to < MOST_SYLLABLES &&
    isCapital(syllables[end]) &&
    (end === title.to || joins(syllables[end]))
  )
    end++
  const length = end - title.to
  if (length === 0) return title.to
  const initials = isInitial(first)
  if (own) return end
  const bareSurname = first.marks === 0 && length >= 3 && isSurname(first, true)
  return bareSurname || (surname && length >= 2) || (initials && (length >= 2 || first.between === '')) ? end : title.to
}

/** Where capitals say nothing, the family name has to; after a word that may be said of others, one of the common ones. */
function endOfFlatName(found: Found, title: Hit, own: boolean): number {
  const { syllables, bare } = found.form
  const [first, second] = [syllables[title.to], syllables[title.to + 1]]
  if (first === undefined || second === undefined) return title.to
  if (own && first.base.length === 1 && !/[aeiouy]/.test(first.base) && (second.gap === 'sentence' || second.gap === 'clause'))
    return title.to + 1
  if (bare && !own) return title.to
  const surname = own && !bare ? isSurname(first, false) : isCommonSurname(first, bare) || (!bare && isRareSurname(first))
  return surname && joins(second) ? Math.min(title.to + 3, syllables.length) : title.to
}

const isCapital = (syllable: Syllable | undefined): boolean =>
  syllable !== undefined &&
  syllable.form !== 'lower' &&
  (syllable.form === 'title' || isSyllable(syllable.base)) &&
  /^[a-z]+$/.test(syllable.base)
const isInitial = (syllable: Syllable): boolean => syllable.base.length === 1 && syllable.form !== 'lower'
const inCell = (syllable: Syllable): boolean => !/[\t|]/.test(syllable.between)
const joins = (syllable: Syllable | undefined): boolean =>
  syllable !== undefined && inCell(syllable) && (tight.has(syllable.gap) || (syllable.gap === 'sentence' && syllable.between === '.'))
const tight = new Set<string>(['soft', 'space', 'wide', 'line'])
const follows = (syllable: Syllable): boolean =>
  inCell(syllable) && (tight.has(syllable.gap) || (syllable.gap === 'clause' && /^["“'‘(]$/.test(syllable.between)))

const startsNoName = (found: Found, at: number): boolean =>
  (found.hits.get('notAName') ?? []).some(hit => hit.from === at) || (found.hits.get('office') ?? []).some(hit => hit.from === at)

/** `Nghiêm Thị …`, `Lý Văn …` where capitals say nothing. */
function uncalledFlat(found: Found): Hit[] {
  const { syllables } = found.form
  const names: Hit[] = []
  for (let at = found.own; at + 2 < syllables.length; at++) {
    const [first, second, third] = [syllables[at], syllables[at + 1], syllables[at + 2]]
    if (first === undefined || second === undefined || !isSurname(first, false) || !joins(second) || !joins(third)) continue
    if (isGenderName(second) && !startsNoName(found, at) && !startsNoName(found, at + 1))
      names.push({ concept: 'name', from: at, to: at + 4 > syllables.length ? at + 3 : at + 4 })
  }
  return names
}

/** Whole names by themselves: a family name and two to four capitals more, at the head of its run of capitals. */
function uncalled(found: Found): Hit[] {
  const { syllables, flatCase, bare } = found.form
  if (flatCase) return bare ? [] : uncalledFlat(found)
  const names: Hit[] = []
  for (let from = found.own; from < syllables.length; from++) {
    const begin = syllables[from]
    if (begin === undefined || !isCapital(begin)) continue
    let to = from + 1
    while (to < syllables.length && isCapital(syllables[to]) && joins(syllables[to])) to++
    const end = to
    if (startsSentence(found, from) && !isCommonSurname(begin, bare)) from++
    const first = syllables[from] ?? begin
    const length = end - from
    const initials =
      isInitial(first) &&
      isInitial(syllables[from + 1] ?? first) &&
      length >= 3 &&
      /\./.test(syllables[from + 1]?.between ?? '') &&
      (!isInitial(syllables[end - 1] ?? first) || ends(found, 'toward', from))
    if ((length >= 3 && length <= 5 && startsName(found, from, end) && first.form === 'title' && !startsNoName(found, from)) || initials) {
      names.push({ concept: 'name', from, to: end })
    }
    from = end - 1
  }
  return names
}

/** A common family name, or a rarer one made sure by the name that follows it or by the small word before it. */
function startsName(found: Found, from: number, end: number): boolean {
  const { syllables, bare } = found.form
  const [first, second, before] = [syllables[from], syllables[from + 1], syllables[from - 1]]
  if (first === undefined || second === undefined) return false
  if (isCommonSurname(first, bare)) return true
  if (!isSurname(first, bare)) return false
  return isMiddleName(second, bare) || (end - from >= 3 && before?.form === 'lower' && ends(found, 'toward', from))
}

const startsSentence = (found: Found, at: number): boolean =>
  at === found.own || ['sentence', 'clause'].includes(found.form.syllables[at]?.gap ?? '')

/** What stands around the name says whether it is a private person's. */
function isPrivate(found: Found, name: Hit): boolean {
  if (isOfPublicLife(found, name) || isContact(found, name, ['contact', 'reach'])) return false
  return !(touches(found, name, ['honoured'], 10, 14) && hitsOf(found, adverse).length === 0)
}

/**
 * The names of private persons in a text, without the words that call them: also of those who are thanked or praised, but not of those
 * whom a nation remembers.
 */
export const privateNames = (found: Found): readonly Hit[] =>
  [...called(found), ...uncalled(found)]
    .filter(hit => !isOfPublicLife(found, hit) && !isContact(found, hit, ['contact']) && !touches(found, hit, ['remembered'], 8, 6))
    .map(hit => ({ ...hit, from: startOfName(found, hit) }))

function startOfName(found: Found, hit: Hit): number {
  const title = hitsOf(found, ['ownTitle', 'title', 'degree']).find(each => each.from === hit.from && each.to < hit.to)
  if (title !== undefined) return title.to
  return bareTitles.has(found.form.syllables[hit.from]?.base ?? '') && found.form.syllables[hit.from]?.marks === 0 ? hit.from + 1 : hit.from
}

/** A place or a school, an office: a name of public life. */
function isOfPublicLife(found: Found, name: Hit): boolean {
  if (isPublicName(found, name) || isPlaceName(found, name)) return true
  const near = (concept: string, before: number, after: number): boolean => touches(found, name, [concept], before, after)
  const former = near('former', 2, 3) || near('withdrawn', 3, 0)
  if (!former && near('office', 0, 3) && !near('company', 0, 8)) return true
  if (!former && heldOfficeBefore(found, name)) return true
  return near('appointed', 0, 6) && !former
}

/** `liên hệ bà …`, `ông …, điện thoại …`; not where people are watched or listed. */
const isContact = (found: Found, name: Hit, concepts: readonly string[]): boolean =>
  concepts.some(concept => touches(found, name, [concept], concept === 'contact' ? 3 : 0, 5)) &&
  !touches(found, name, ['names', 'watch', 'covert'], 14, 0)

const touches = (found: Found, name: Hit, concepts: readonly string[], before: number, after: number): boolean =>
  hitsOf(found, concepts).some(hit =>
    hit.from < name.from ? distance(found, hit, name) <= before : hit.from >= name.to && distance(found, hit, name) <= after,
  )

/** `cụ Hồ`, `Bác Hồ`, and no name that only begins like it (`cụ Hồ Gậy …`). */
const isPublicName = ({ form, hits }: Found, name: Hit): boolean =>
  (hits.get('publicName') ?? []).some(
    hit => hit.from < name.to && name.from < hit.to && (form.flatCase || hit.to >= name.to || !isCapital(form.syllables[hit.to])),
  )

/** `đường Lý …`, `Bệnh viện đa khoa Lê …`: also further names of the same list. */
function isPlaceName(found: Found, name: Hit): boolean {
  const { syllables } = found.form
  if (found.form.flatCase) return ends(found, 'place', name.from) && !ends(found, 'title', name.from)
  if (syllables[name.from]?.form === 'lower') return false
  let small = 0
  for (let at = name.from; at > found.own; at--) {
    const gap = syllables[at]?.gap
    if (gap === 'sentence' || gap === 'clause') return false
    if (ends(found, small === 0 ? 'place' : 'institution', at)) return true
    if (ends(found, 'title', at) || ends(found, 'ownTitle', at) || ends(found, 'toward', at)) return false
    if (syllables[at - 1]?.form === 'lower' && ++small > 3) return false
  }
  return false
}

const ends = (found: Found, concept: string, at: number): boolean => (found.hits.get(concept) ?? []).some(hit => hit.to === at)

/** `Giám đốc Sở Y tế Hồ …`, `đồng chí …, Chủ tịch …`: an office just before the name, with nothing but its own words between. */
function heldOfficeBefore(found: Found, name: Hit): boolean {
  if ((found.hits.get('privateTitle') ?? []).some(title => title.from === name.from)) return false
  const isCalled = hitsOf(found, ['ownTitle', 'title']).some(title => title.from === name.from)
  const reach = isCalled && !(found.hits.get('comrade') ?? []).some(title => title.from === name.from) ? 3 : 7
  return (found.hits.get('office') ?? []).some(
    hit => hit.to <= name.from && distance(found, hit, name) <= reach && !commaBetween(found, hit.to, name.from),
  )
}

function commaBetween(found: Found, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const gap = found.form.syllables[at]?.gap
    if (gap === 'comma' || gap === 'clause' || gap === 'sentence') return true
  }
  return false
}
