import { drawTable } from './draw-table.ts'
import { drawLines, linesThatFit } from './draw-text.ts'
import type { Measured, MeasuredGrid, MeasuredRule, MeasuredText } from './measured.ts'
import type { PdfPages, Tag } from './pdf-pages.ts'

/** Draws what was measured from top to bottom and turns pages; what stays with what follows goes over with it. */
export function drawFlow(pages: PdfPages, flow: readonly Measured[], parent: Tag): void {
  let list: Tag | null = null
  for (const [at, each] of flow.entries()) {
    if (startsKept(flow, at) && keptHeight(flow, at) > pages.room && !pages.isAtTop) pages.turn()
    const isListed = each.kind === 'text' && each.name === 'list'
    if (!isListed) list = ended(list)
    else list ??= pages.tag('L', parent)
    if (each.kind === 'text') drawParagraph(pages, each, list ?? parent)
    else if (each.kind === 'table') drawTable(pages, each, parent)
    else if (each.kind === 'grid') drawGrid(pages, each, parent)
    else drawLow(pages, each, pages.left, pages.width)
  }
  ended(list)
}

const ended = (list: Tag | null): null => {
  list?.end()
  return null
}

const staysWithNext = (each: Measured | undefined): boolean => each?.kind === 'text' && each.keepNext
/** Rules and spaces between two that stay together stay with them. */
const isBetween = (each: Measured | undefined): boolean => each?.kind === 'rule' || each?.kind === 'space'

const startsKept = (flow: readonly Measured[], at: number): boolean => staysWithNext(flow[at]) || flow[at]?.kind === 'grid'

/** The height of what must stand on one page from here: all that stays with its next, and the beginning of the last. */
function keptHeight(flow: readonly Measured[], from: number): number {
  let height = 0
  for (let at = from; at < flow.length; at++) {
    const each = flow[at]
    if (each === undefined) break
    if (!staysWithNext(each) && !isBetween(each)) return height + beginning(each)
    // A paragraph of many lines goes on over the page, only its last lines stay.
    height += each.kind === 'text' ? Math.min(each.height, each.style.before + 2 * each.step + each.style.after) : each.height
  }
  return height
}

function beginning(each: Measured): number {
  if (each.kind === 'text') return each.style.before + Math.min(2, each.lines.length) * each.step
  if (each.kind === 'table') return each.head.reduce((sum, { height }) => sum + height, 0) + (each.rows[0]?.height ?? 0)
  return each.height
}

/** `H1` to `H3` for headings, items of lists, paragraphs. */
function openTag(
  pages: PdfPages,
  { name, style }: MeasuredText,
  parent: Tag,
): { readonly tag: Tag; readonly type: string; readonly close: () => void } {
  const type = style.outline > 0 ? `H${style.outline}` : name === 'list' ? 'LBody' : 'P'
  const item = type === 'LBody' ? pages.tag('LI', parent) : null
  const tag = pages.tag(type, item ?? parent)
  return {
    tag,
    type,
    close: () => {
      tag.end()
      item?.end()
    },
  }
}

function drawParagraph(pages: PdfPages, text: MeasuredText, parent: Tag): void {
  const { tag, type, close } = openTag(pages, text, parent)
  let drawn = 0
  while (drawn < text.lines.length) {
    const rest = { ...text, lines: text.lines.slice(drawn) }
    const before = drawn === 0 && !pages.isAtTop ? text.style.before : 0
    let fit = linesThatFit({ ...rest, style: { ...text.style, before } }, pages.room)
    if (fit === 0 && pages.isAtTop) fit = Math.min(rest.lines.length, Math.max(1, Math.floor(pages.room / text.step)))
    if (fit === 0) {
      pages.turn()
      continue
    }
    pages.y += before
    pages.content(tag, type, () => drawLines(pages, text, rest.lines.slice(0, fit), drawn, pages.left, pages.width, pages.y))
    pages.y += fit * text.step
    drawn += fit
    if (drawn < text.lines.length) pages.turn()
  }
  pages.y += text.style.after
  close()
}

function drawLow(
  pages: PdfPages,
  each: MeasuredRule | { readonly kind: 'space'; readonly height: number },
  left: number,
  width: number,
): void {
  if (each.kind === 'rule') {
    const from = left + (width - each.length) / 2
    pages.artifact({ type: 'Layout' }, () => pages.stroke(from, pages.y + 3, from + each.length, pages.y + 3))
  }
  pages.y += each.height
}

/** Columns side by side, read one after the other; they hold texts, rules and spaces, and are never parted. */
function drawGrid(pages: PdfPages, { widths, rows }: MeasuredGrid, parent: Tag): void {
  for (const { cells, height } of rows) {
    const top = pages.y
    let left = pages.left
    cells.forEach((cell, at) => {
      const width = widths[at] ?? 0
      pages.y = top
      for (const each of cell) {
        if (each.kind === 'text') drawColumnText(pages, each, parent, left, width)
        else if (each.kind === 'rule' || each.kind === 'space') drawLow(pages, each, left, width)
      }
      left += width
    })
    pages.y = top + height
  }
}

function drawColumnText(pages: PdfPages, text: MeasuredText, parent: Tag, left: number, width: number): void {
  const { tag, type, close } = openTag(pages, { ...text, name: 'paragraph' }, parent)
  pages.y += text.style.before
  pages.content(tag, type, () => drawLines(pages, text, text.lines, 0, left, width, pages.y))
  pages.y += text.lines.length * text.step + text.style.after
  close()
}
