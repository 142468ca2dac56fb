import { isUpperCode } from '../text/vocabulary.ts'
import { isCapitals } from './document-types.ts'
import { type Label, readLabel } from './read-label.ts'
import type { TextLine } from './text-line.ts'
import type { TextParagraph } from './text-paragraph.ts'

/** How a stretch of text was laid out, measured on itself. */
interface Layout {
  /** Paragraphs are parted by empty lines, so that lines without one between them belong together. */
  readonly parted: boolean
  /** The column at which long lines were broken; Infinity where they were not. */
  readonly width: number
}

/**
 * Puts lines back into paragraphs. Texts come in three ways: one line a paragraph, broken at a width with empty lines between paragraphs,
 * and broken at a width without. A label begins a paragraph; small letters go on; what is left is told by the layout of the text itself.
 */
export function joinLines(text: string, lines: readonly TextLine[]): TextParagraph[] {
  const layout = measure(text, lines)
  const paragraphs: TextParagraph[] = []
  let open: { start: number; end: number; label: Label | null; look: TextLine['look'] } | null = null
  let before: TextLine | null = null
  for (const [i, line] of lines.entries()) {
    const label = readLabel(text, line.start, line.end)
    const isLabel: boolean =
      label !== null &&
      isRealLabel(text, label, line, before, layout) &&
      !(open && before && isLoneDash(text, label, open, before, lines[i + 1]))
    const real: Label | null = isLabel ? label : null
    if (open !== null && before !== null && real === null && goesOn(text, open, before, line, layout)) {
      open.end = line.end
      if (open.label && open.label.end > before.end) open.label = { ...open.label, end: Math.min(open.label.end, line.start) }
    } else {
      if (open) paragraphs.push(open)
      open = { start: line.start, end: line.end, label: real, look: line.look }
    }
    before = line
  }
  if (open) paragraphs.push(open)
  return paragraphs.map(paragraph => relabel(text, paragraph))
}

/** `1. … báo cáo Cục Cảnh sát ‸ - Cơ quan thường trực …`: one dash in the midst of a long sentence lists nothing. */
function isLoneDash(text: string, label: Label, open: Open, before: TextLine, after: TextLine | undefined): boolean {
  if (label.kind !== 'dash' || open.label === null || open.label.value === 0 || open.end - open.start < 160) return false
  if ('.;:,!?…'.includes(text.charAt(before.end - 1)) || after === undefined) return false
  return readLabel(text, after.start, after.end)?.kind !== 'dash'
}

/** A label alone on its line: the words after it begin on the next one. */
function relabel(text: string, paragraph: TextParagraph): TextParagraph {
  const { label } = paragraph
  if (label === null) return paragraph
  let at = label.end
  while (at < paragraph.end && text.charCodeAt(at) <= 0x20) at++
  return at === label.end ? paragraph : { ...paragraph, label: { ...label, end: at } }
}

const startsSmall = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  return char !== char.toUpperCase() || (char >= '0' && char <= '9') || ',;:.)%”'.includes(char)
}
const isSmall = (text: string, at: number): boolean => text.charAt(at) !== text.charAt(at).toUpperCase()

function measure(text: string, lines: readonly TextLine[]): Layout {
  let labels = 0
  let parted = 0
  const widths: number[] = []
  let before: TextLine | null = null
  for (const line of lines) {
    if (before !== null && !line.opens) {
      if (!line.afterBlank && isSmall(text, line.start) && !endsSentence(text, before)) widths.push(before.end - before.start)
      const label = readLabel(text, line.start, line.end)
      if (label !== null && label.kind !== 'dot') {
        labels++
        if (line.afterBlank) parted++
      }
    }
    before = line
  }
  widths.sort((a, b) => a - b)
  const width = widths.length < 3 ? Number.POSITIVE_INFINITY : (widths[Math.floor(widths.length * 0.9)] ?? Number.POSITIVE_INFINITY)
  return { parted: labels > 2 && parted > labels * 0.6, width: width > 160 ? Number.POSITIVE_INFINITY : width }
}

const endsSentence = (text: string, line: TextLine): boolean => '.;:!?…'.includes(text.charAt(line.end - 1))

/** `- 2030” …` after `giai đoạn 2026`, `- xã hội` after `kinh tế`, `2025. Trong` after `năm`: no labels. */
function isRealLabel(text: string, label: Label, line: TextLine, before: TextLine | null, layout: Layout): boolean {
  if (before === null || line.afterBlank || line.opens) {
    return !(label.kind === 'dash' && before !== null && isDigit(text, label.end) && isDigit(text, before.end - 1) && !line.opens)
  }
  const ended = endsSentence(text, before) || text.charAt(before.end - 1) === ','
  if (label.kind === 'dash' || label.kind === 'plus') {
    if (isDigit(text, label.end) && isDigit(text, before.end - 1)) return false
    return ended || !isSmall(text, label.end) || label.end >= line.end
  }
  if (label.kind === 'number' || label.kind === 'letter' || label.kind === 'roman' || label.kind === 'capital') {
    if (
      layout.parted &&
      !ended &&
      label.end < line.end &&
      !isUpperCode(text.charCodeAt(label.end)) &&
      !isCapitals(text.slice(before.start, before.end))
    )
      return false
    return !citesPlace(text, before) || fits(text, before, line, layout)
  }
  return true
}

/** `… theo quy định tại khoản ‸ 2. Điều 5`, `năm ‸ 2026. Trong`: the number belongs to the word before. */
function citesPlace(text: string, before: TextLine): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 12), before.end)
  return /(?:^|\s)(?:điều|khoản|(?<!địa |thời |đặc |quan |trọng |thí )điểm|mục|số|phần|phụ lục|chương|năm|tháng|ngày|quý)$/u.test(tail)
}

const isDigit = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  return char >= '0' && char <= '9'
}

/** Reached only where the dash was found to list nothing. */
const isDashLine = (text: string, line: TextLine): boolean => readLabel(text, line.start, line.end)?.kind === 'dash'

type Open = { readonly start: number; readonly end: number; readonly label: Label | null }

function goesOn(text: string, open: Open, before: TextLine, line: TextLine, layout: Layout): boolean {
  const ended = endsSentence(text, before)
  const labelAlone = open.label !== null && open.label.end >= before.end && open.end === before.end
  if (!line.look?.label && isDashLine(text, line)) return true
  if (line.opens) return (labelAlone && open.label?.value !== 0) || (!ended && isSmall(text, line.start) && open.end - open.start > 30)
  if (labelAlone) return true
  if (line.afterBlank) return !ended && ((isSmall(text, line.start) && open.end - open.start > 12) || endsInNameHead(text, before))
  if (line.look !== null) return isSmall(text, line.start) && !ended
  if (ended && opensClosing(text, line)) return false
  if (layout.parted) return goesOnWithinRun(text, open, before, line, layout)
  if (!ended && startsSmall(text, line.start)) return true
  if (text.charAt(before.end - 1) === ',') return true
  return ended ? !fits(text, before, line, layout) && text.charAt(before.end - 1) === '.' : goesOnUnended(text, open, before, line, layout)
}

/** What closes a document, and never goes on within an item. */
const closing =
  /^(?:Văn phòng Chính phủ (?:xin |trân trọng )?thông báo|Trên đây là|Trong quá trình|Quá trình (?:tổ chức |triển khai |thực hiện)|Yêu cầu (?:các|Thủ trưởng)|Đề nghị (?:các|Thủ trưởng))/u
const opensClosing = (text: string, line: TextLine): boolean => closing.test(text.slice(line.start, line.start + 60).replace(/\s+/g, ' '))

/** No empty line between, in a text that parts its paragraphs by them. */
function goesOnWithinRun(text: string, open: Open, before: TextLine, line: TextLine, layout: Layout): boolean {
  const last = text.charAt(before.end - 1)
  if (last === ';' && open.label !== null) return true
  if (last === ':' || last === ';') return !fits(text, before, line, layout)
  return true
}

/** True where the first word of the line would have had room on the line before: then the break was meant. */
function fits(text: string, before: TextLine, line: TextLine, layout: Layout): boolean {
  if (layout.width === Number.POSITIVE_INFINITY) return true
  const space = text.indexOf(' ', line.start)
  const word = (space < 0 || space > line.end ? line.end : space) - line.start
  return before.end - before.start + 1 + word <= layout.width - 2
}

/** What is longer is a sentence, and goes on. */
const longestHeading = 140

/** The line before ends in a word, this one begins with a capital: a heading and its text, or a name broken in two. */
function goesOnUnended(text: string, open: Open, before: TextLine, line: TextLine, layout: Layout): boolean {
  const length = before.end - before.start
  if (isCapitals(text.slice(before.start, before.end)) !== isCapitals(text.slice(line.start, line.end))) return false
  if (endsUnfinished(text, before, line)) return true
  const kind = open.label?.kind
  if (kind === 'dash' || kind === 'plus' || kind === 'dot') return true
  if (length > 100 || open.end - open.start > longestHeading) return true
  return length >= 40 && !fits(text, before, line, layout) && (kind === undefined || length > layout.width * 0.9)
}

const small =
  /(?:^|\s)(?:và|của|về|với|cho|các|để|do|tại|theo|từ|đến|là|được|trên địa bàn|phối hợp|trình|bảo đảm|đảm bảo|việc|gồm|theo hướng|chủ trì)$/iu
const council = /(?:^|\s)(?:ủy ban nhân dân|uỷ ban nhân dân|UBND|HĐND)$/iu
const territory = /^(?:thành phố|tỉnh|các|cấp|xã|phường)(?:\s|$|[,.;])/iu
/** Heads that no name ends with. */
const nameHead =
  /(?:^|\s)(?:Sở|(?<!Văn phòng )Bộ|Hội|Hội Liên hiệp|Liên đoàn|Liên minh|Hiệp hội|Trung tâm|Ban Quản lý|Ủy ban Mặt trận|Uỷ ban Mặt trận|Mặt trận Tổ|Thủ tướng|Văn phòng Ủy ban|Thanh tra|Việt|Hồ Chí|Hồ|Ủy ban|Uỷ ban)$/u

/** The line ends in a small word or in the head of a name, which goes on in the next: `Ủy ban nhân dân ‸ thành phố`, `Hội Liên hiệp ‸ Phụ nữ`. */
function endsUnfinished(text: string, before: TextLine, line: TextLine): boolean {
  const tail = text.slice(Math.max(before.start, before.end - 28), before.end)
  return (
    small.test(tail) ||
    /\((?:[ivx]{1,4}|\d{1,2})\)$/.test(tail) ||
    (council.test(tail) && territory.test(text.slice(line.start, line.start + 14))) ||
    endsInNameHead(text, before)
  )
}

const endsInNameHead = (text: string, before: TextLine): boolean =>
  nameHead.test(text.slice(Math.max(before.start, before.end - 28), before.end))
