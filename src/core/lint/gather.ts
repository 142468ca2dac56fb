import { cover, type Span } from '../text/span.ts'
import { placeWords } from './place-words.ts'
import type { Severity } from './remark.ts'
import type { Finding } from './rule.ts'

/** A task or a report, by what is asked of its place. */
export interface Item {
  readonly path: readonly string[]
  readonly span: Span
}

export interface Gathering {
  /** So many in a whole plan are pointed at one by one, whatever the form of the plan. */
  readonly few: number
  /** How grave it is that a part as a whole lacks something. */
  readonly severity: Severity
}

/**
 * Points at each item that lacks something where at least half of its part have it: those were probably forgotten. Where most of a part
 * lack it, that is the form of the plan, and one finding over them says so with their number, neighbouring parts together: forty equal
 * remarks hide the one that matters.
 */
export function* pointOrGather<Each extends Item>(
  items: readonly Each[],
  lacks: (item: Each) => boolean,
  { few, severity }: Gathering,
): Generator<Finding> {
  const all = items.filter(lacks)
  if (all.length <= few) {
    yield* all.map(pointAt)
    return
  }
  const without = new Set(all)
  let run: Each[] = []
  for (const part of partsOf(items)) {
    const lacking = part.filter(item => without.has(item))
    if (lacking.length * 2 > part.length) {
      run.push(...lacking)
      continue
    }
    yield* gathered(run, severity)
    run = []
    yield* lacking.map(pointAt)
  }
  yield* gathered(run, severity)
}

const pointAt = ({ span, path }: Item): Finding => ({ span, about: { count: '1', place: placeWords(path) } })

function* gathered(items: readonly Item[], severity: Severity): Generator<Finding> {
  if (!items.length) return
  const span = items.map(item => item.span).reduce(cover)
  yield { span, about: { count: String(items.length), place: placeOf(items) }, severity }
}

/** Items in a row under the same outermost heading, or in a row under none. */
export function partsOf<Each extends Item>(items: readonly Each[]): Each[][] {
  const headings = new Set<string>()
  for (const { path } of items) if (path.length > 1) headings.add(path[0] ?? '')
  const parts: Each[][] = []
  let open: string | null = null
  for (const item of inOrder(items)) {
    const first = item.path[0] ?? ''
    const heading = headings.has(first) ? first : ''
    if (open === heading) parts.at(-1)?.push(item)
    else parts.push([item])
    open = heading
  }
  return parts
}

/** Most come in order, and are not sorted again. */
const inOrder = <Each extends Item>(items: readonly Each[]): readonly Each[] =>
  items.every(({ span }, at) => at === 0 || (items[at - 1]?.span[0] ?? 0) <= span[0])
    ? items
    : items.toSorted((a, b) => a.span[0] - b.span[0])

/** From the first to the last: `II`, `III – V`, `1 – 9`. */
function placeOf(items: readonly Item[]): string {
  const ends = [items[0], items.at(-1)].map(item => placeWords(item?.path.slice(0, 1) ?? []))
  return [...new Set(ends)].join(' – ')
}
