import type { IsoDay } from '../time/day.ts'
import { type Language, say } from '../wording/say.ts'
import { noticeOrder } from './ladder.ts'
import type { NoticeCode } from './rung.ts'

/** One line of a digest: what is told of which obligation. */
export interface DigestLine {
  readonly obligationId: string
  readonly rung: NoticeCode
  readonly countedFrom: IsoDay
  /** Of the task. */
  readonly text: string
  /** The unit that owes. */
  readonly doer: string
  /** How many of this rung there are in all, those that stand here among them. */
  readonly of: number
}

const longestText = 160

const clipped = (text: string): string => (text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`)

const written = (day: IsoDay): string => day.split('-').toReversed().join('/')

/** How many notices the lines stand for. */
export const countOf = (lines: readonly DigestLine[]): number =>
  noticeOrder.reduce((sum, rung) => sum + (lines.find(line => line.rung === rung)?.of ?? 0), 0)

/** The body of a digest, the most pressing first: each rung with its lines, each line with its link, and how many more there are. */
export function renderDigest(language: Language, lines: readonly DigestLine[], address: string): string {
  const parts = noticeOrder.flatMap(rung => {
    const mine = lines.filter(line => line.rung === rung)
    const [first] = mine
    if (!first) return []
    const head = say(language, `notice.rung-${rung}`, { count: first.of })
    const more = first.of - mine.length
    const told = mine.map(line => {
      const about = { text: clipped(line.text), doer: line.doer, day: written(line.countedFrom) }
      return `- ${say(language, `notice.line-${rung}`, about)}\n  ${address}/obligations/${line.obligationId}`
    })
    return [[head, ...told, ...(more > 0 ? [say(language, 'notice.more', { count: more })] : [])].join('\n')]
  })
  return parts.join('\n\n')
}
