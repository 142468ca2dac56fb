import type { AgencyMention } from '../agency/mention.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import { collapse, isSpaceCode } from '../text/collapse.ts'
import type { Span } from '../text/span.ts'
import type { ReportDraft, TaskDraft } from './draft.ts'
import type { Doubt, ReportDuty, Task } from './plan.ts'

/** Gives the items their readable text and their ids. */
export function finishTasks(text: string, drafts: readonly TaskDraft[]): Task[] {
  const idOf = idMaker('t')
  const isUnknown = unknownBodies()
  return drafts.map(({ product, cells, title, span, path, lead, support, due, quantities, doubts }) => {
    const all = withDoubts(doubts, doubtsOfNames('lead', lead, isUnknown), doubtsOfNames('support', support, isUnknown))
    const readable = cells && cells.length > 0 ? cells.map(cell => readableText(text, cell)).join(' · ') : readableText(text, span)
    const named = title && readableText(text, title)
    const task: Task = { id: idOf(readable), span, path, lead, support, due, quantities, doubts: all, text: readable }
    return named || product ? { ...task, ...(named && { title: named }), ...(product && { product }) } : task
  })
}

/** Kinds of body whose number is fixed by law; schools, centres and boards are too many to know. */
const fixedByLaw = /^(?:Sở|Bộ)\s+(?!(?:Chỉ huy|Tư lệnh|Chính trị|Tổng tham mưu|CHQS|CHBĐ|TL)(?!\p{L}))\p{Lu}/u

/** Asks once for each name of a document whether it is that of no body that the law knows. */
function unknownBodies(): (body: AgencyMention) => boolean {
  const asked = new Map<string, boolean>()
  return ({ name, kind }) => {
    if (kind !== 'one' || !(name.startsWith('Sở') || name.startsWith('Bộ'))) return false
    const known = asked.get(name)
    if (known !== undefined) return known
    const unknown = fixedByLaw.test(name) && resolveAgency(name) === null
    asked.set(name, unknown)
    return unknown
  }
}

const doubtsOfNames = (field: Doubt['field'], bodies: readonly AgencyMention[], isUnknown: (body: AgencyMention) => boolean): Doubt[] =>
  bodies.some(isUnknown) ? [{ field, code: 'name-unknown' }] : none
const none: Doubt[] = []

const withDoubts = (doubts: readonly Doubt[], ofLead: readonly Doubt[], ofSupport: readonly Doubt[]): readonly Doubt[] =>
  ofLead.length + ofSupport.length === 0 ? doubts : [...doubts, ...ofLead, ...ofSupport]

export function finishReports(text: string, drafts: readonly ReportDraft[]): ReportDuty[] {
  const idOf = idMaker('r')
  return drafts.map(({ span, path, by, to, through, due, doubts }) => {
    const readable = readableText(text, span)
    return { id: idOf(readable), span, path, by, to, ...(through.length > 0 && { through }), due, doubts, text: readable }
  })
}

const bullet = /^\s*(?:[-–—+•*●▪\uf02d\uf02b\uf0b7]\s+|\(?[\da-zđ]{1,3}(?:\.\d{1,3})*[.)]\s+|\d{1,2}(?:\.\d{1,2})*-\s+|Điều\s+\d+\.\s*)/iu

/** Line wraps and the bullet removed. */
function readableText(text: string, [start, end]: Span): string {
  const opening = plainOpening(text, start, end)
  if (opening >= 0) return collapse(text, start + opening, end)
  const written = mayOpen(text, start) ? bullet.exec(text.slice(start, Math.min(end, start + longestBullet))) : null
  return collapse(text, start + (written?.[0].length ?? 0), end)
}

/** How long the bullet is where it is `- `, `12. ` or `a) ` with a word behind it; -1 where the text has to be looked at closer. */
function plainOpening(text: string, start: number, end: number): number {
  let at = start
  if (text.charCodeAt(at) === 0x2d) at++
  else {
    while (isFigure(text.charCodeAt(at)) && at - start < 3) at++
    if (at === start && isSmallLetter(text.charCodeAt(at))) at++
    const mark = text.charCodeAt(at)
    if (at === start || (mark !== 0x2e && mark !== 0x29)) return -1
    at++
  }
  return at + 1 < end && text.charCodeAt(at) === 0x20 && !isSpaceCode(text.charCodeAt(at + 1)) ? at + 1 - start : -1
}
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

const longestBullet = 200

/** A letter begins a bullet only where a stop or bracket is near (`a)`, `II.`), or in `Điều`. */
function mayOpen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)))
    return !(code >= 0xc0 && code < 0x100) && !(code >= 0x1ea0 && code <= 0x1eff)
  for (let i = at + 1; i < at + 4; i++) if (text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x29) return true
  return false
}

/** An id is made of the words, so that it is the same in a new version of the document; equal words are counted. */
function idMaker(prefix: string): (readable: string) => string {
  const seen = new Map<string, number>()
  return readable => {
    const hash = hashOf(readable)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${prefix}-${hash}${count > 1 ? `-${count}` : ''}`
  }
}

/** FNV-1a, 32 bits, twice with different seeds: ids of one document do not meet by chance. */
function hashOf(key: string): string {
  let a = 0x811c9dc5
  let b = 0x050c5d1f
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x01000193) + 1
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).slice(0, 3)
}
