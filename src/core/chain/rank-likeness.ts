import { toneKey } from '../text/fold.ts'

/** A task by its words. */
export interface WordedTask {
  readonly id: string
  readonly text: string
}

export interface LikeTask {
  readonly id: string
  /** From 0 to 1. */
  readonly likeness: number
}

/** Less in common is what all plans have in common. */
const leastLikeness = 0.2
const exactness = 1e6

/**
 * Ranks tasks by how much of their wording one has in common with each. Words and pairs of neighbouring words count the more the fewer of
 * the tasks have them: `chủ trì, phối hợp với` stands everywhere and says nothing, `mẫu giáo năm tuổi` says all. Of equals the earlier is
 * first, so that the same tasks are always ranked alike. A proposal to a person, never an answer.
 */
export function rankLikeness(tasks: readonly WordedTask[]): (text: string, most: number) => LikeTask[] {
  const marks = tasks.map(({ text }) => marksOf(text))
  const holders = new Map<string, number[]>()
  marks.forEach((of, at) => {
    for (const mark of of) {
      const held = holders.get(mark)
      if (held) held.push(at)
      else holders.set(mark, [at])
    }
  })
  const weightOf = (mark: string): number => Math.log(1 + tasks.length / (holders.get(mark)?.length ?? 1))
  const weights = marks.map(of => sum(of, weightOf))
  return (text, most) => {
    const own = marksOf(text)
    const whole = sum(own, weightOf)
    const shared = new Float64Array(tasks.length)
    for (const mark of own) {
      const weight = weightOf(mark)
      for (const at of holders.get(mark) ?? []) shared[at] = (shared[at] ?? 0) + weight
    }
    const alike: { at: number; likeness: number }[] = []
    shared.forEach((both, at) => {
      const likeness = both === 0 ? 0 : Math.round(((2 * both) / (whole + (weights[at] ?? 0))) * exactness) / exactness
      if (likeness >= leastLikeness) alike.push({ at, likeness })
    })
    return alike
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, most)
      .map(({ at, likeness }) => ({ id: tasks[at]?.id ?? '', likeness }))
  }
}

/** The frame of an instruction, in whatever plan: who leads with whom, and little words. */
const frame = /(?<!\p{L})(?:chủ trì|phối hợp|tổ chức|thực hiện|triển khai|hoàn thành|với|các|và|của|cho|về|theo|trước ngày)(?!\p{L})/gu

/** Each word, and each pair of neighbours: a Vietnamese word is often two syllables. */
function marksOf(text: string): ReadonlySet<string> {
  const words =
    toneKey(text)
      .replace(frame, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])
}

const sum = (marks: ReadonlySet<string>, weightOf: (mark: string) => number): number => {
  let total = 0
  for (const mark of marks) total += weightOf(mark)
  return total
}
