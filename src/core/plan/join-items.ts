import { predicates } from '../agency/predicates.ts'
import { introduces, isBullet, type OutlineNode } from '../outline/build-tree.ts'
import { fullSpan } from '../outline/sections.ts'
import { findParties } from '../phrase/find-parties.ts'
import { mayTellTime } from '../phrase/time-words.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import type { WordTable } from '../text/word-table.ts'
import { isClosing } from './item-words.ts'

/**
 * Puts together what the outline parts and one sentence tells: an instruction and the things it lists, an item and the paragraph that goes
 * on with it, a bullet that only names a matter and the paragraphs under it.
 *
 *   Triển khai các nền tảng số dùng chung như:  ⏎  - Hệ thống giám sát giao thông.  ⏎  - Hệ thống thu phí điện tử.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinItems(words: WordTable, nodes: readonly OutlineNode[], isOutermost: boolean): readonly OutlineNode[] {
  if (nodes.length === 0) return nodes
  const joined: OutlineNode[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node === undefined) continue
    const before = joined.at(-1)
    if (before && (!isOutermost || nodes[i + 1]?.label) && goesOn(words, before, node)) {
      joined[joined.length - 1] = extend(words, before, node.end)
      continue
    }
    const listed = node.label === null ? listedBehind(words, nodes, i) : 0
    if (listed > 1) {
      joined.push(extend(words, node, nodes[i + listed]?.end ?? node.end))
      i += listed
    } else joined.push(isOneItem(words, node) ? extend(words, node, fullSpan(node)[1]) : node)
  }
  return joined
}

const extend = (words: WordTable, node: OutlineNode, end: number): OutlineNode => ({
  ...node,
  end,
  to: words.firstFrom(end),
  children: [],
})

const isPlain = (node: OutlineNode): boolean => node.children.length === 0 && node.field === null && node.table === null

/** `Trường hợp không cân đối được nguồn, …` between two items: it says more of the one before. */
const continuing = phraseSet('việc', 'trong đó', 'trường hợp', 'riêng', 'đối với')

function goesOn(words: WordTable, before: OutlineNode, node: OutlineNode): boolean {
  if (node.label !== null || before.label === null || !isPlain(node) || !isPlain(before)) return false
  const says = continuing.longest(words, node.from, node.to) !== null || (!before.label.text.startsWith('-') && isThing(words, node))
  return says && !isClosing(words, node.from, node.to) && !(isTimed(words, node) && endsSentence(words, before)) && tellsNobody(words, node)
}

/** Behind a whole sentence, what has a day of its own is work of its own: joined, its day would be that of the item before too. */
export const isTimed = (words: WordTable, node: OutlineNode): boolean =>
  mayTellTime(words, node.from, node.to) &&
  /(?:trước|chậm nhất|muộn nhất|xong|hạn|đến hết)\s[^.;]{0,24}\d/iu.test(words.text.slice(node.start, node.end))
const endsSentence = (words: WordTable, node: OutlineNode): boolean => '.;!'.includes(words.text.charAt(node.end - 1))

const tellsNobody = (words: WordTable, node: OutlineNode): boolean =>
  findParties(words, node.from, node.to).every(sentence => sentence.lead.length + sentence.asked.length === 0)

function isOneItem(words: WordTable, node: OutlineNode): boolean {
  const { label, children } = node
  if (label === null || children.length === 0 || node.field !== null || !children.every(isPlain)) return false
  if (listsThings(words, node)) return children.length > 1 && children.every(child => child.label !== null && isThing(words, child))
  if (!isBullet(label) || introduces(words, node) || !children.every(child => child.label === null)) return false
  return (
    !findParties(words, node.from, node.to).some(sentence => sentence.opening.length > 0) &&
    children.every(child => tellsNobody(words, child))
  )
}

/** How many bullets behind an introduction without a label are the things that it lists. */
function listedBehind(words: WordTable, nodes: readonly OutlineNode[], at: number): number {
  const node = nodes[at]
  if (node === undefined || node.children.length > 0 || !listsThings(words, node)) return 0
  let count = 0
  for (let i = at + 1; i < nodes.length; i++) {
    const next = nodes[i]
    if (next === undefined || next.label === null || !isBullet(next.label) || !isPlain(next) || !isThing(words, next)) break
    count++
  }
  return count
}

/** An instruction that ends in `như:`, `gồm:`. */
function listsThings(words: WordTable, node: OutlineNode): boolean {
  if (!introduces(words, node) || !listing.longest(words, node.to - 1, node.to)) return false
  const first = predicates.longest(words, node.from, node.to)?.value
  return first === 'verb' || first === 'manner' || findParties(words, node.from, node.to).some(sentence => sentence.lead.length > 0)
}
const listing = phraseSet('như', 'gồm')

/** Nothing to do and nobody to do it: a noun. */
const isThing = (words: WordTable, node: OutlineNode): boolean =>
  predicates.longest(words, node.from, node.to) === null &&
  findParties(words, node.from, node.to).every(sentence => sentence.lead.length + sentence.asked.length + sentence.opening.length === 0)
