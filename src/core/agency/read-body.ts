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
  if (office) return readOffice(words, office.end, limit, everyHead.longest(words, at, limit) !== null, offices + 1)
  const gathered = gatherers.longest(words, at, limit)
  if (gathered) return readGroup(words, gathered.end, limit, true)
  return readCouncil(words, at, limit) ?? readNamed(words, at, limit) ?? (bare ? readGroup(words, at, limit, false) : null)
}

function readOffice(words: WordTable, at: number, limit: number, every: boolean, offices: number): BodyHit {
  const body = free(words, at, limit) ? readAny(words, at, limit, true, offices) : null
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
