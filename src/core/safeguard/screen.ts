import type { Plan, ReportDuty, Task } from '../plan/plan.ts'
import { isSpaceCode } from '../text/collapse.ts'
import { cover, overlaps, type Span } from '../text/span.ts'
import { WordTable } from '../text/word-table.ts'
import { FirstLook } from './first-look.ts'
import { headingOf } from './heading.ts'
import type { HeldItem } from './held.ts'
import { itemsBesideWork } from './items-beside-work.ts'
import { screenWords, type Verdict } from './screen-words.ts'

declare const screened: unique symbol

/** A plan from which nothing that is held can be assigned. Only `screen` makes one; `core/task` takes nothing else. */
export interface ScreenedPlan extends Plan {
  readonly held: readonly HeldItem[]
  readonly [screened]: true
}

type Item = Task | ReportDuty

/**
 * Takes out of a plan what would turn it against people, and says what and why. All that was read from one item of the list goes together:
 * where a report duty, or a second task of the same sentence, shares the words of a held one, none of them stays.
 */
export function screen(plan: Plan, words = new WordTable(plan.text)): ScreenedPlan {
  const look = new FirstLook(words)
  const items: Item[] = [...plan.tasks, ...plan.reports].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const verdicts = new Map<Item, Verdict>()
  for (const item of items) {
    const verdict = verdictOn(plan, item, look)
    if (verdict !== null) verdicts.set(item, verdict)
  }
  const groups = groupsOf(plan.text, items, verdicts)
  const gone = new Set(groups.flatMap(group => group.items))
  const kept: Omit<ScreenedPlan, typeof screened> = {
    ...plan,
    tasks: plan.tasks.filter(task => !gone.has(task)),
    reports: plan.reports.filter(report => !gone.has(report)),
    held: [...groups.map(group => heldItem(plan.text, group)), ...heldBesideWork(plan, look)].sort((a, b) => a.span[0] - b.span[0]),
  }
  return kept as ScreenedPlan
}

/** What the reader took for no work, and asks for what is held all the same. */
const heldBesideWork = (plan: Plan, look: FirstLook): HeldItem[] =>
  itemsBesideWork(plan).flatMap(({ line, span }) => {
    if (look.clears(span, null)) return []
    const verdict = screenWords(plan.text.slice(...span))
    return verdict === null
      ? []
      : [{ ...heldItem(plan.text, { items: [], span, verdicts: [moved(verdict, span[0])] }), id: `held-line-${line}` }]
  })

const moved = (verdict: Verdict, by: number): Verdict => ({ ...verdict, hits: verdict.hits.map((hit): Span => [hit[0] + by, hit[1] + by]) })

function verdictOn(plan: Plan, item: Item, look: FirstLook): Verdict | null {
  const [start, end] = item.span
  const section = headingOf(plan.outline, item.path, item.span)
  const heading = section?.title ?? ''
  if (!look.clears(item.span, section)) {
    const verdict = screenWords(plan.text.slice(start, end), heading)
    if (verdict !== null) return moved(verdict, start)
  }
  if (
    plan.text.slice(end - item.text.length, end) === item.text ||
    endsWith(plan.text, item.span, item.text) ||
    compact(plan.text.slice(start, end)).includes(compact(item.text))
  )
    return null
  const onText = screenWords(item.text, heading)
  return onText === null ? null : { ...onText, hits: [item.span] }
}

/** True where the last words of a stretch are these, white space aside: an item's text is its span without the bullet. */
function endsWith(text: string, [start, end]: Span, words: string): boolean {
  let at = end
  for (let i = words.length - 1; i >= 0; i--) {
    const code = words.charCodeAt(i)
    if (isSpaceCode(code)) continue
    while (at > start && isSpaceCode(text.charCodeAt(at - 1))) at--
    if (at <= start || text.charCodeAt(at - 1) !== code) return false
    at--
  }
  return true
}

const compact = (text: string): string => text.replace(/\s+/gu, '')

interface Group {
  readonly items: Item[]
  span: Span
  readonly verdicts: Verdict[]
}

/** Held items with all that shares their words, in the order of the text. */
function groupsOf(text: string, items: readonly Item[], verdicts: ReadonlyMap<Item, Verdict>): Group[] {
  const groups: Group[] = []
  for (const [item, verdict] of verdicts) {
    const group = groups.at(-1)
    if (group !== undefined && areOne(text, group.span, item.span)) {
      group.items.push(item)
      group.span = cover(group.span, item.span)
      group.verdicts.push(verdict)
    } else groups.push({ items: [item], span: item.span, verdicts: [verdict] })
  }
  const reached = furthestEnds(items)
  for (const group of groups) {
    const members = new Set(group.items)
    for (let i = firstNear(reached, group.span[0] - longestGap); i < items.length; i++) {
      const item = items[i]
      if (item === undefined || item.span[0] - group.span[1] >= longestGap) break
      if (members.has(item) || verdicts.has(item) || !areOne(text, group.span, item.span)) continue
      group.items.push(item)
      group.span = cover(group.span, item.span)
    }
  }
  return groups
}

/** For each item how far it and those before it reach. */
function furthestEnds(items: readonly Item[]): number[] {
  let furthest = 0
  return items.map(({ span }) => {
    furthest = Math.max(furthest, span[1])
    return furthest
  })
}

/** The first item of those, in the order of the text, that may reach to an offset. */
function firstNear(reached: readonly number[], offset: number): number {
  let low = 0
  let high = reached.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reached[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const longestGap = 2000

/** True where two places are parts of one item: they overlap, or no line ends between them. */
function areOne(text: string, a: Span, b: Span): boolean {
  if (overlaps(a, b)) return true
  const [first, last] = a[0] <= b[0] ? [a, b] : [b, a]
  return last[0] - first[1] < longestGap && !/[\n\r]/.test(text.slice(first[1], last[0]))
}

function heldItem(text: string, group: Group): HeldItem {
  const [item] = group.items
  const verdict = group.verdicts.find(each => each.reasons.includes('person')) ?? group.verdicts[0]
  const reasons = verdict?.reasons.includes('person') === true ? verdict.reasons : group.verdicts.flatMap(each => each.reasons)
  return {
    id: `held-${item?.id ?? group.span[0]}`,
    path: item?.path ?? [],
    span: group.span,
    text: text
      .slice(group.span[0], group.span[1])
      .replace(/^\s*[-–—+•*·]\s*/u, '')
      .replace(/\s+/gu, ' ')
      .trim(),
    reasons: [...new Set(reasons)],
    rule: verdict?.rule ?? '',
    hits: group.verdicts.flatMap(each => each.hits).sort((a, b) => a[0] - b[0]),
    why: verdict?.why ?? '',
  }
}
