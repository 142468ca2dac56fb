import type { Plan } from '../plan/plan.ts'

/**
 * True where the text is a document of the State from its letterhead on: one that names its issuer and has a number line. Only of such
 * a one can be said that a part of Decree 30/2020 is missing; extracts, annexes alone and documents of the Party have other forms.
 */
export function isWholeDocument({ text, document }: Plan): boolean {
  const { issuer, type, symbol, spans } = document
  if (issuer === null || type === null || symbol === null || !spans.issuer || spans.issuer[0] > longestHead) return false
  return !/\/T[UW]$/.test(symbol) && !headOf(text).includes('ĐẢNG CỘNG SẢN')
}

/** A letterhead with its subject is shorter. */
const longestHead = 3000

export const headOf = (text: string): string => text.slice(0, longestHead)

/** Where recipients and signature begin, whichever stands first; null where neither was read. */
export function startOfTail({ text, document }: Plan): number | null {
  const starts: number[] = []
  const [first] = document.recipients
  if (first) {
    const label = text.slice(Math.max(0, first.span[0] - farthestLabel), first.span[0]).search(/nơi\s+nhận/iu)
    starts.push(label < 0 ? first.span[0] : Math.max(0, first.span[0] - farthestLabel) + label)
  }
  if (document.spans.signatory) starts.push(document.spans.signatory[0])
  return starts.length ? Math.min(...starts) : null
}

/** Where columns stand side by side, much lies between. */
const farthestLabel = 160
