import { introduces, isBullet, type OutlineNode } from '../outline/build-tree.ts'
import { roleOfTitle, type SectionRole } from '../outline/section-role.ts'
import { beginsBody } from '../phrase/begins-body.ts'
import { findOwner } from '../phrase/find-owner.ts'
import { findParties, type SentenceParties } from '../phrase/find-parties.ts'
import { findPlacedGroup } from '../phrase/find-placed-group.ts'
import { askCues } from '../phrase/party-cues.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { gatherGroups, hasGroups } from './gather-group.ts'
import { gatherLeaf } from './gather-leaf.ts'
import { gatherRows } from './gather-rows.ts'
import { isClosing, wordsBeyondIntroduction } from './item-words.ts'
import { isTimed, joinItems } from './join-items.ts'
import { readTimes } from './read-times.ts'
import type { Gathering, Scope } from './scope.ts'

/**
 * Walks what stands under one heading, in order. Headings hand down who is told and until when; items with labelled fields are read as
 * one; what is left are items of lists and paragraphs.
 */
export function gatherChildren(gathering: Gathering, parent: OutlineNode | null, nodes: readonly OutlineNode[], scope: Scope): void {
  if (hasGroups(parent, nodes, scope)) {
    gatherGroups(gathering, parent, nodes, scope, (node, own) => gatherNode(gathering, node, own))
    return
  }
  gatherItems(gathering, parent, joinItems(gathering.words, nodes, parent === null), scope)
}

function gatherItems(gathering: Gathering, parent: OutlineNode | null, nodes: readonly OutlineNode[], scope: Scope): void {
  let current = scope
  const first = parent === null ? firstSection(nodes) : 0
  const sectionsAt = nodes[first]?.start ?? 0
  for (let i = scope.role === null ? first : 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (node === undefined) break
    const next =
      underBodies(gathering, node, nodes[i + 1], current, scope) ??
      gatherSibling(gathering, node, current, behindItem(gathering, nodes[i - 1], node, scope), node.start < sectionsAt)
    if (!isInsideList(nodes, i)) current = next
  }
}

/**
 * A line without a label that sets one more day behind an item goes on with those whom the item tells:
 *
 *   4.1. Phòng Kinh tế: cấp cây giống trước ngày 15/4/2026.
 *   Dự trù kinh phí gửi Chủ tịch UBND xã trước ngày 10/4.
 */
function behindItem({ words }: Gathering, before: OutlineNode | undefined, node: OutlineNode, outer: Scope): Scope {
  if (node.label !== null || !before?.label || isBullet(before.label) || before.children.length > 0 || !isTimed(words, node)) return outer
  const lead = findParties(words, before.from, before.to).findLast(sentence => sentence.lead.length > 0)?.lead
  return lead === undefined ? outer : { ...outer, lead }
}

/**
 * A line of nothing but bodies above bullets is the heading that its writer left without number and colon:
 *
 *   Sở Nội vụ
 *   + Rà soát chính sách trợ cấp cho người cao tuổi.
 */
function underBodies(gathering: Gathering, node: OutlineNode, next: OutlineNode | undefined, current: Scope, outer: Scope): Scope | null {
  if (node.label !== null || node.table !== null || node.children.length > 0 || !next?.label || !isBullet(next.label)) return null
  const [only, more] = findParties(gathering.words, node.from, node.to)
  if (more || !only?.onlyBodies || outer.role === 'other' || outer.role === 'funding') return null
  return { ...current, role: 'assignment', lead: only.opening, support: [], introduced: true }
}

/** A paragraph between `1.` and `2.` of one list: what was said above the list holds for `2.` too. */
function isInsideList(nodes: readonly OutlineNode[], at: number): boolean {
  const [before, node, after] = [nodes[at - 1]?.label, nodes[at], nodes[at + 1]?.label]
  if (node === undefined || node.label !== null || !before || !after || isBullet(after)) return false
  return before.kind === after.kind && before.depth === after.depth && after.value === before.value + 1
}

/** What a plan says before its first section names bases and occasion, and who issues it. */
const firstSection = (nodes: readonly OutlineNode[]): number =>
  Math.max(
    0,
    nodes.findIndex(node => (node.label !== null && node.label.value > 0) || node.table !== null),
  )

/** `Kính gửi: …`, `THỦ TƯỚNG CHÍNH PHỦ điện: …`: the rows under it are addressees. */
const addresses = (text: string, node: OutlineNode): boolean =>
  /^(?:đồng )?kính gửi/iu.test(text.slice(node.start, node.start + 20)) ||
  /điện\s*:$/u.test(text.slice(Math.max(node.start, node.end - 10), node.end))

/** Reads one node and returns the scope of the nodes after it: a paragraph that introduces a list hands down to it. */
function gatherSibling(gathering: Gathering, node: OutlineNode, current: Scope, outer: Scope, isPreamble: boolean): Scope {
  const { words } = gathering
  if (node.field?.kind === 'due' && node.label !== null && !isBullet(node.label)) {
    const times = readTimes(words, [words.startOf(node.field.valueFrom), node.end], gathering.dueContext, true)
    if (times.due.length > 0 && node.children.length === 0) return { ...current, due: times.due }
  }
  const scope =
    node.label === null || (node.label.value > 0 && current.role !== outer.role)
      ? { ...current, role: outer.role, lead: outer.lead, support: outer.support }
      : current
  if (node.label === null && addresses(words.text, node)) return { ...scope, role: 'other' }
  if (node.label === null && node.table === null && introduces(words, node) && node.children.length === 0) {
    if (!isPreamble && !isClosing(words, node.from, node.to)) gatherIntroduction(gathering, node, scope)
    return handDown(gathering, node, isPreamble ? { ...scope, lead: [] } : scope, isPreamble)
  }
  if (!isPreamble || node.label !== null) gatherNode(gathering, node, scope)
  return scope
}

function gatherNode(gathering: Gathering, node: OutlineNode, scope: Scope): void {
  if (node.table) {
    if (node.table.kind === 'table') gatherRows(gathering, node.table, scope)
    return
  }
  const path = node.label && !isBullet(node.label) ? [...scope.path, node.label.text] : scope.path
  const own = { ...scope, path }
  if (node.children.length === 0) {
    if (reads(own.role, node)) gatherLeaf(gathering, node, node.label?.kind === 'article' ? { ...own, named: true } : own)
    else if (own.role === 'other' && isAssigned(gathering, node)) gatherLeaf(gathering, node, { ...own, named: true })
    return
  }
  const below = handDown(gathering, node, own)
  if (reads(below.role, node) && !hasGroups(node, node.children, below)) gatherIntroduction(gathering, node, own)
  gatherChildren(gathering, node, node.children, below)
}

/** `Trên cơ sở kết quả chấm điểm, giao Sở Y tế …`: given to a body by name, it is work wherever it stands. */
function isAssigned({ words }: Gathering, node: OutlineNode): boolean {
  const [first, ...rest] = findParties(words, node.from, node.to)
  if (first && first.verb >= 0 && first.lead.length > 0 && first.openingEnd > first.from && acts.test(first.lead[0]?.name ?? ''))
    return true
  const told = [...(first?.lead ?? []), ...rest.flatMap(sentence => sentence.lead)]
  return told.some(body => body.kind === 'one' && assigning.test(words.text.slice(Math.max(node.start, body.span[0] - 16), body.span[0])))
}
/** Bodies that are told by their names what to do. */
const acts = /^(?:Sở|UBND|Ủy ban|Uỷ ban|Chủ tịch UBND|Công an)(?!\p{L})/u
const assigning = /(?:^|[\s,;.])(?:giao|phân công)(?:\s+(?:nhiệm vụ\s+)?cho)?\s+$/iu

/** Purposes, targets, funding tell nobody to do anything. */
const reads = (role: SectionRole | null, node: OutlineNode): boolean =>
  role !== 'other' && role !== 'funding' && !(role === null && node.label === null && node.children.length > 0)

const enoughWords = 9
/** `chỉ đạo các đơn vị kinh doanh hạ tầng có trách nhiệm:` tells what stands under it. */
const obliges = phraseSet('có trách nhiệm', 'có nhiệm vụ')

/** `Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh kết luận:` says whose the words are that follow. */
const concludes = (words: WordTable, node: OutlineNode): boolean => concluding.findIn(words, Math.max(node.from, node.to - 8), node.to) >= 0
const concluding = phraseSet('kết luận', 'có ý kiến', 'ý kiến kết luận', 'kết luận, chỉ đạo', 'ý kiến chỉ đạo')

/** A heading or introduction that tells more than that a list follows is a task too. */
function gatherIntroduction(gathering: Gathering, node: OutlineNode, scope: Scope): void {
  const { words } = gathering
  const sentences = findParties(words, node.from, node.to)
  const [first] = sentences
  if (first === undefined || first.onlyBodies || concludes(words, node) || obliges.longest(words, node.to - 3, node.to)?.end === node.to)
    return
  const told = sentences.flatMap(sentence => sentence.lead)
  if (told.length === 0 && (scope.lead.length === 0 || first.verb !== node.from)) return
  const bodies = sentences.flatMap(sentence => [...sentence.lead, ...sentence.support])
  const after = Math.max(first.openingEnd, ...bodies.map(body => words.firstFrom(body.span[1])))
  if (':.;/'.includes(words.text.charAt(node.end - 1)) && wordsBeyondIntroduction(words, after, node.to) >= enoughWords)
    gatherLeaf(gathering, node, scope)
}

/** A longer one is a sentence whose time is its own. */
const longestTimedHeading = 40

/** What a heading says for all that stands under it. */
function handDown(gathering: Gathering, node: OutlineNode, scope: Scope, isPreamble = false): Scope {
  const { words } = gathering
  const role = roleUnder(gathering, node, scope)
  const sentences = findParties(words, node.from, node.to)
  const lead = isPreamble
    ? (sentences.findLast(sentence => sentence.asked.length > 0)?.asked ?? [])
    : leadOfHeading(gathering, node, sentences, role)
  const timed = afterPurpose(words, node)
  const times =
    timed < node.to && node.to - node.from <= longestTimedHeading && words.text.charAt(node.end - 1) !== ';'
      ? readTimes(words, [timed === node.from ? node.start : words.startOf(timed), node.end], gathering.dueContext, false)
      : null
  return {
    ...scope,
    role: lead.length > 0 && role !== 'other' && role !== 'funding' && role !== 'work' ? 'assignment' : role,
    lead: lead.length > 0 ? lead : scope.lead,
    introduced: lead.length > 0 ? node.label === null : scope.introduced,
    support: supportOfHeading(words, node, sentences, lead.length > 0, scope),
    due: times !== null && times.due.length > 0 && role !== 'other' ? times.due : scope.due,
    named:
      lead.length > 0 ||
      commands(words, node) ||
      (node.label !== null && (node.label.kind !== 'article' || role !== scope.role || roleOfTitle(words, node.from, node.to) !== null))
        ? false
        : scope.named,
  }
}

/**
 * The word from which an introduction speaks of the work; the time in what it is for is that of the goal:
 *
 *   Để hoàn thành mục tiêu thông xe trước ngày 19/12/2026, yêu cầu các địa phương thực hiện các nhiệm vụ sau:
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function afterPurpose(words: WordTable, node: OutlineNode): number {
  if (!purposes.longest(words, node.from, node.to)) return node.from
  let at = node.from + 1
  while (at < node.to && !((words.gapBefore(at) & gap.comma) !== 0 && (askCues.longest(words, at, node.to) ?? beginsBody(words, at)))) at++
  return at
}
const purposes = phraseSet('để', 'nhằm', 'với mục tiêu', 'phấn đấu')

/** `Trưởng Ban Chỉ đạo yêu cầu:` above a list: what stands in it is told to those addressed, named once more or not. */
const commands = (words: WordTable, node: OutlineNode): boolean =>
  node.label === null && introduces(words, node) && commanding.longest(words, node.to - 2, node.to)?.end === node.to
const commanding = phraseSet('yêu cầu', 'chỉ thị')

/** `a) Chủ trì, phối hợp với các sở, ngành:` names who helps with what stands under it, and leaves who leads as it was. */
function supportOfHeading(
  words: WordTable,
  node: OutlineNode,
  sentences: readonly SentenceParties[],
  leads: boolean,
  scope: Scope,
): Scope['support'] {
  if (leads) return sentences.flatMap(sentence => sentence.support)
  const [first, ...rest] = sentences
  if (first === undefined || rest.length > 0 || first.support.length === 0 || scope.lead.length === 0) return scope.support
  return sharing.longest(words, node.from, node.to) ? first.support : scope.support
}
const sharing = phraseSet('chủ trì', 'phối hợp')

function roleUnder(gathering: Gathering, node: OutlineNode, scope: Scope): SectionRole | null {
  if (node.label === null) return scope.role
  return roleOfTitle(gathering.words, node.from, node.to) ?? scope.role ?? (node.label.kind === 'roman' ? 'work' : null)
}

/** `Hạ tầng số`, `Công dân số`, `Doanh nghiệp số`: what the work is about; those who are told are `Các doanh nghiệp`. */
const topics = phraseSet('doanh nghiệp', 'hợp tác xã', 'hộ kinh doanh')

function leadOfHeading(
  gathering: Gathering,
  node: OutlineNode,
  sentences: readonly SentenceParties[],
  role: SectionRole | null,
): SentenceParties['lead'] {
  if (role === 'other' || role === 'funding') return []
  const whole = sentences.length === 1 ? findPlacedGroup(gathering.words, sentences, node.to) : null
  if (whole) return whole
  const told = sentences.find(sentence => sentence.lead.length > 0)
  if (told) return told.lead
  const asked = sentences.find(sentence => sentence.asked.length > 0)
  if (asked) return asked.asked
  const [first] = sentences
  if (role === 'work' && first?.opening.length === 1 && topics.longest(gathering.words, first.from, node.to)) return []
  if (
    first &&
    first.opening.length > 0 &&
    (first.onlyBodies || first.verb < 0 || introduces(gathering.words, node) || first.openingEnd - first.from > 1)
  )
    return first.opening
  return findOwner(gathering.words, node.from, node.to)
}
