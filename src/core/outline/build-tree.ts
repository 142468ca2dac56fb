import { gap, type WordTable } from '../text/word-table.ts'
import { type Field, readField } from './read-field.ts'
import type { Label, LabelKind } from './read-label.ts'
import type { PartItem } from './read-parts.ts'
import type { OtherTable, TaskTable } from './task-table.ts'
import { bodyStart, type TextParagraph } from './text-paragraph.ts'

/** A paragraph or table with what stands under it. */
export interface OutlineNode {
  readonly label: Label | null
  readonly paragraph: TextParagraph | null
  readonly table: TaskTable | OtherTable | null
  /** Its own text, without what stands under it. */
  readonly start: number
  readonly end: number
  /** Words of its own text after the label. */
  readonly from: number
  readonly to: number
  /** The field that its text opens: `Đơn vị chủ trì: …`. */
  readonly field: Field | null
  readonly children: OutlineNode[]
}

/** Outer labels first; what is not yet open in a text nests by this order. */
const ranks: Record<LabelKind, number> = {
  part: 0,
  chapter: 1,
  division: 2,
  article: 3,
  capital: 4,
  roman: 5,
  number: 6,
  letter: 7,
  bracketed: 8,
  'small-roman': 8.5,
  dash: 9,
  dot: 9.5,
  plus: 10,
}
const firstBullet = ranks.dash

export const isBullet = (label: Label): boolean => ranks[label.kind] >= firstBullet

const rankOf = (label: Label): number =>
  ranks[label.kind] + (label.kind === 'number' || label.kind === 'capital' ? (label.depth - 1) / 10 : 0)
const sameList = (a: Label, b: Label): boolean => a.kind === b.kind && a.depth === b.depth && a.text.endsWith(')') === b.text.endsWith(')')

/**
 * Nests the items of a part by their labels. A label whose kind is already open continues that list; a new kind goes under what stands
 * open above it in rank; a paragraph without label goes under the nearest heading.
 */
export function buildTree(words: WordTable, items: readonly PartItem[]): OutlineNode[] {
  const roots: OutlineNode[] = []
  const open: OutlineNode[] = []
  const attach = (node: OutlineNode): void => {
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  for (const item of items) {
    if (item.kind !== 'paragraph') {
      closeComplete(words, open, null)
      attach(tableNode(words, item))
      continue
    }
    const node = paragraphNode(words, item.paragraph)
    if (node.label === null) {
      closeComplete(words, open, node)
      attach(node)
    } else {
      closeFor(words, open, node.label)
      attach(node)
      open.push(node)
    }
  }
  return roots
}

function tableNode(words: WordTable, table: TaskTable | OtherTable): OutlineNode {
  const { start, end } = table
  return {
    label: null,
    paragraph: null,
    table,
    start,
    end,
    from: words.firstFrom(start),
    to: words.firstFrom(end),
    field: null,
    children: [],
  }
}

function paragraphNode(words: WordTable, paragraph: TextParagraph): OutlineNode {
  const from = words.firstFrom(bodyStart(paragraph))
  const to = words.firstFrom(paragraph.end)
  const { label, start, end } = paragraph
  return { label, paragraph, table: null, start, end, from, to, field: readField(words, from, to), children: [] }
}

/** Damaged texts could nest without end. */
const deepest = 16

/** Closes what the label does not go under. */
function closeFor(words: WordTable, open: OutlineNode[], label: Label): void {
  const at = findList(open, label)
  if (at >= 0) {
    const top = open.at(-1)
    const restarts = label.value === 1 && (open[at]?.label?.value ?? 0) >= 1 && at < open.length - 1
    if (!(restarts && top !== undefined && open.length < deepest && introduces(words, top))) {
      open.length = at
      return
    }
  }
  const rank = rankOf(label)
  for (;;) {
    const top = open.at(-1)
    if (top?.label == null) return
    const topRank = rankOf(top.label)
    const stays =
      topRank < rank || (introduces(words, top) && at < 0 && open.length < deepest && topRank >= firstBullet && rank !== topRank)
    if (stays) return
    open.pop()
  }
}

/** The open list that the label continues: the innermost one whose turn it is, or the innermost of its kind. */
function findList(open: readonly OutlineNode[], label: Label): number {
  let kind = -1
  for (let i = open.length - 1; i >= 0; i--) {
    const other = open[i]?.label
    if (!other || !sameList(other, label)) continue
    if (label.value === 0 || label.value === other.value + 1) return i
    if (kind < 0) kind = i
  }
  return kind
}

/** A paragraph without label stands under a heading or what introduces it; complete items are closed first. */
function closeComplete(words: WordTable, open: OutlineNode[], node: OutlineNode | null): void {
  if (node?.field) return
  for (;;) {
    const top = open.at(-1)
    if (top === undefined || introduces(words, top) || isHeading(words, top)) return
    open.pop()
  }
}

/** Ends with a colon. */
export const introduces = (words: WordTable, node: OutlineNode): boolean => words.text.charAt(node.end - 1) === ':'

const longestBulletTitle = 60

/** A title rather than a sentence: no stop at its end; bullets are titles only when short. */
function isHeading(words: WordTable, node: OutlineNode): boolean {
  if (node.label === null || (isBullet(node.label) && node.end - node.start > longestBulletTitle)) return false
  const last = words.text.charAt(node.end - 1)
  return !'.;/!…'.includes(last) || (words.gapBefore(node.to) & gap.stop) === 0
}
