import { phraseSet } from '../text/phrase-tree.ts'
import type { WordTable } from '../text/word-table.ts'
import { gatherers, groupKinds, officeHeads } from './body-words.ts'
import { endsRelated, readGroup } from './read-group.ts'
import { type BodyHit, readCouncil, readNamed } from './read-name.ts'
import { afterSeparator, free } from './territory.ts'

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
  return readAny(words, at, Math.min(limit, at + longestName), bare, 0)
}

/** Names end somewhere, and offices do not head offices without end. */
const longestName = 80

const mostOffices = 3

const everyHead = phraseSet('người đứng đầu')

function readAny(words: WordTable, at: number, limit: number, bare: boolean, offices: number): BodyHit | null {
  const office = offices < mostOffices ? officeHeads.longest(words, at, limit) : null
  if (office && comrades.longest(words, at, limit)?.end === office.end) return readComrades(words, office.end, limit, offices + 1)
  if (office) {
    const shared = dependent.longest(words, at, limit)?.end === office.end ? sharedOffice(words, office.end, limit) : -1
    return readOffice(words, shared < 0 ? office.end : shared, limit, everyHead.longest(words, at, limit) !== null, offices + 1)
  }
  const gathered = gatherers.longest(words, at, limit)
  if (gathered) {
    const several = officeHeads.longest(words, gathered.end, limit)
    if (several && several.end > (groupKinds.longest(words, gathered.end, limit)?.end ?? 0))
      return { ...readOffice(words, several.end, limit, false, offices + 1), kind: 'group' }
    return readGroup(words, gathered.end, limit, true)
  }
  return readCouncil(words, at, limit) ?? readNamed(words, at, limit) ?? (bare ? readGroup(words, at, limit, false) : null)
}

function readOffice(words: WordTable, at: number, limit: number, every: boolean, offices: number): BodyHit {
  const body = free(words, at, limit) ? readAny(words, at, limit, true, offices) : null
  if (!body) return { end: at, kind: 'one', sure: true }
  return every && body.kind === 'group' ? { ...body, end: takeFurtherGroups(words, body.end, limit) } : body
}

/** Offices that say nothing without the body they head. */
const dependent = phraseSet('Giám đốc', 'Thủ trưởng', 'Chủ tịch', 'Trưởng', 'Cục trưởng', 'Hiệu trưởng', 'Tổng Giám đốc', 'Bí thư')

/** `Giám đốc, Thủ trưởng các sở`: both offices are of the body that follows. Returns the word after the last office, or -1. */
function sharedOffice(words: WordTable, at: number, limit: number): number {
  const next = afterSeparator(words, at, limit)
  const office = next < 0 ? null : officeHeads.longest(words, next, limit)
  return office && free(words, office.end, limit) ? office.end : -1
}

const comrades = phraseSet('các đồng chí')

/**
 * One address over several offices, up to one of a body with a name of its own:
 *
 *   Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ chỉ đạo …
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function readComrades(words: WordTable, at: number, limit: number, offices: number): BodyHit {
  const first = readOffice(words, at, limit, false, offices)
  let end = first.end
  for (;;) {
    const next = first.kind === 'one' && !isBareOffice(words, at, end) ? -1 : afterSeparator(words, end, limit)
    const office = next < 0 ? null : officeHeads.longest(words, next, limit)
    const body = office && readOffice(words, office.end, limit, false, offices)
    if (body?.kind !== 'group') return end === first.end ? first : { end, kind: 'group', sure: true }
    end = body.end
  }
}

const isBareOffice = (words: WordTable, at: number, end: number): boolean => officeHeads.longest(words, at, end)?.end === end

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
