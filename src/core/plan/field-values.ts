import type { AgencyMention } from '../agency/mention.ts'
import { readBodies } from '../agency/read-bodies.ts'
import type { OutlineNode } from '../outline/build-tree.ts'
import { type FieldKind, readField } from '../outline/read-field.ts'
import type { Due } from '../phrase/due.ts'
import { findParties } from '../phrase/find-parties.ts'
import { supportCues } from '../phrase/party-cues.ts'
import { readBodyField } from '../phrase/read-body-field.ts'
import type { Span } from '../text/span.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import type { Doubt } from './plan.ts'
import { flatten, readTimes } from './read-times.ts'
import type { Gathering } from './scope.ts'

/** What the labelled fields of one task say. */
export interface FieldValues {
  readonly lead: readonly AgencyMention[]
  readonly support: readonly AgencyMention[]
  readonly due: readonly Due[]
  /** A field about time stands there, whatever it says. */
  readonly timed: boolean
  readonly product: string | null
  readonly doubts: readonly Doubt[]
  /** Items under a field that are tasks of their own. */
  readonly apart: readonly OutlineNode[]
}

export const emptyValues: FieldValues = { lead: [], support: [], due: [], timed: false, product: null, doubts: [], apart: [] }

/**
 * Adds the value that stands between two words, up to the offset `end`, and those of further labels on the same line:
 *
 *   Đơn vị chủ trì: Chi cục Kiểm lâm; đơn vị phối hợp: các chủ rừng
 *                   ^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^
 */
export function readFieldValue(
  gathering: Gathering,
  kind: FieldKind,
  from: number,
  to: number,
  end: number,
  sum: FieldValues,
): FieldValues {
  const { words } = gathering
  if (kind === 'content') return readOneValue(gathering, kind, from, to, end, sum)
  for (let i = from; i < to; i++) {
    if (i > from && (words.gapBefore(i) & betweenFields) === 0) continue
    const next = readField(words, i, to)
    if (next === null || !assigning.has(next.kind) || next.valueFrom >= to) continue
    const own = i === from ? sum : readOneValue(gathering, kind, from, i, words.endOf(i - 1), sum)
    return readFieldValue(gathering, next.kind, next.valueFrom, to, end, own)
  }
  return readOneValue(gathering, kind, from, to, end, sum)
}

/** `Chủ trì: …; phối hợp: …`, `Chủ trì: … - Phối hợp: …`; a dash in a name has no label behind it. */
export const betweenFields = gap.semicolon | gap.stop | gap.dash

const assigning: ReadonlySet<FieldKind> = new Set(['lead', 'support', 'due', 'product'])

function readOneValue(gathering: Gathering, kind: FieldKind, from: number, to: number, end: number, sum: FieldValues): FieldValues {
  const { words } = gathering
  const span: Span = [words.startOf(from), end]
  switch (kind) {
    case 'lead':
      return addLead(gathering, from, to, sum)
    case 'support':
      return { ...sum, support: [...sum.support, ...readBodyField(words, from, to)] }
    case 'due': {
      const times = readTimes(words, span, gathering.dueContext, true)
      const doubts: readonly Doubt[] =
        times.due.length > 0 || times.doubts.length > 0 || span[1] - span[0] < 3 ? times.doubts : [{ field: 'due', code: 'time-unread' }]
      return { ...sum, due: [...sum.due, ...times.due], timed: true, doubts: [...sum.doubts, ...doubts] }
    }
    case 'product':
      return {
        ...sum,
        product:
          sum.product ??
          flatten(words.text, span)
            .replace(/\s+/g, ' ')
            .replace(/[.;\s]+$/, '')
            .trim(),
      }
    default:
      return sum
  }
}

/** `Sở Y tế chủ trì, phối hợp với các sở …` in the field of the lead names both. */
function addLead(gathering: Gathering, from: number, to: number, sum: FieldValues): FieldValues {
  const { words } = gathering
  const list = readBodies(words, from, to, true)
  const sentences = list !== null && list.end >= to ? [] : findParties(words, from, to)
  const told = sentences.flatMap(sentence => sentence.lead)
  const beside = supportInBrackets(words, from, to)
  const support = [...sum.support, ...sentences.flatMap(sentence => sentence.support), ...beside]
  if (told.length > 0) return { ...sum, lead: [...sum.lead, ...told], support }
  const helping = new Set(beside.map(body => body.span[0]))
  return {
    ...sum,
    lead: [...sum.lead, ...readBodyField(words, from, to).filter(body => !helping.has(body.span[0]))],
    support: [...sum.support, ...beside],
  }
}

/** `Trung tâm Y tế (Sở Nội vụ phối hợp)`, `Sở Y tế (phối hợp: Sở Nội vụ)` */
function supportInBrackets(words: WordTable, from: number, to: number): AgencyMention[] {
  const found: AgencyMention[] = []
  for (let i = from; i < to; i++) {
    if ((words.gapBefore(i) & gap.open) === 0) continue
    const cue = supportCues.longest(words, i, to)
    const list = readBodies(words, cue ? cue.end : i, to, true)
    if (list && (cue || (list.end < to && supportCues.longest(words, list.end, to)))) found.push(...list.mentions)
  }
  return found
}
