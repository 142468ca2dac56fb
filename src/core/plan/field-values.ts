import type { AgencyMention } from '../agency/mention.ts'
import { readBodies } from '../agency/read-bodies.ts'
import type { OutlineNode } from '../outline/build-tree.ts'
import type { FieldKind } from '../outline/read-field.ts'
import type { Due } from '../phrase/due.ts'
import { findParties } from '../phrase/find-parties.ts'
import { readBodyField } from '../phrase/read-body-field.ts'
import type { Span } from '../text/span.ts'
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

/** Adds the value that stands between two words, up to the offset `end`. */
export function readFieldValue(
  gathering: Gathering,
  kind: FieldKind,
  from: number,
  to: number,
  end: number,
  sum: FieldValues,
): FieldValues {
  const { words } = gathering
  const span: Span = [words.startOf(from), end]
  switch (kind) {
    case 'lead':
      return addLead(gathering, from, to, sum)
    case 'support':
      return { ...sum, support: [...sum.support, ...readBodyField(words, from, to)] }
    case 'due': {
      const times = readTimes(words.text, span, gathering.dueContext, true)
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
  if (told.length > 0)
    return { ...sum, lead: [...sum.lead, ...told], support: [...sum.support, ...sentences.flatMap(sentence => sentence.support)] }
  return { ...sum, lead: [...sum.lead, ...readBodyField(words, from, to)] }
}
