import type { Plan, Task } from '../plan/plan.ts'
import { placeWords } from './place-words.ts'
import type { Finding } from './rule.ts'

/**
 * An item that stands twice in one part, word for word, for the same body: a copy that was to be changed. An annex may say again what
 * the body says; the part is then another.
 *
 *     1. Sở Xây dựng rà soát nhà ở ven sông có nguy cơ sạt lở.
 *     4. Sở Xây dựng rà soát nhà ở ven sông có nguy cơ sạt lở.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkDuplicateTask({ tasks }: Plan): Generator<Finding> {
  const long = tasks.filter(task => task.text.length >= shortest)
  // Nearly no two items look alike; where none do, none is looked up by all its words.
  if (new Set(long.map(({ text }) => lookOf(text))).size === long.length) return
  const known = new Map<string, Task>()
  for (const task of long) {
    const first = known.get(task.text)
    if (!first) known.set(task.text, task)
    else if (first.path[0] === task.path[0] && leadsOf(first) === leadsOf(task) && endsOf(first) === endsOf(task))
      yield { span: task.span, about: { place: placeWords(first.path) } }
  }
}

/** Equal for equal texts: the length and four letters, as one number. */
const lookOf = (text: string): number => {
  const { length } = text
  return (
    (((length * 31 + text.charCodeAt(length >> 2)) * 31 + text.charCodeAt(length >> 1)) * 31 + text.charCodeAt(length - (length >> 2))) *
      31 +
    text.charCodeAt(length - 2)
  )
}

/** Shorter ones, `Sơ kết, tổng kết Kế hoạch`, may well stand twice. */
const shortest = 50

const leadsOf = ({ lead }: Task): string => lead.map(({ name }) => name).join()
const endsOf = ({ due }: Task): string => due.map(each => (each.kind === 'date' ? each.date : each.kind)).join()
