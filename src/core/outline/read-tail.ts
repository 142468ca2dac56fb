import type { Span } from '../text/span.ts'
import { findDocumentType, isCapitals } from './document-types.ts'
import { isRule } from './read-letterhead.ts'
import type { TextLine } from './text-line.ts'

/** Who receives the document and who signed it; what stands after belongs to annexes or to nobody. */
export interface Tail {
  readonly recipients: ReadonlyArray<{ readonly text: string; readonly span: Span }>
  readonly signature: Signature | null
  /** The first line after it. */
  readonly next: number
}

export interface Signature {
  readonly authority: string | null
  readonly title: string | null
  readonly name: string | null
  readonly span: Span
}

/** Decree 30/2020, Annex I: on behalf of, for, by order of, by delegation of, acting. */
const authority = /^(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s*\.\s*|(?:T\/M|K\/T|T\/L)\s+)\p{Lu}/u
const title =
  /^(?:phó |quyền |thứ |tổng )?(?:chủ tịch|bộ trưởng|thủ tướng|phó thủ tướng|giám đốc|phó giám đốc|chánh văn phòng|chủ nhiệm|phó chủ nhiệm|cục trưởng|chi cục trưởng|trưởng ban|hiệu trưởng|thứ trưởng|bí thư|phó bí thư|tổng giám đốc|chánh thanh tra|thống đốc|viện trưởng|chánh án|trưởng phòng|chỉ huy trưởng)(?:$|[\s,])/iu

export const isRecipientsLine = (line: string): boolean => /^(?:\*+\s*)?nơi\s+nhận\s*:?(?:\s|$)/iu.test(line) && line.length < 200

/** An office alone in capitals, with which a signature begins that has no authority above it. */
export const isOfficeLine = (line: string): boolean => line.length < 50 && isCapitals(line) && title.test(line)

export const isSignatureLine = (line: string): boolean => authority.test(line) && line.length < 120 && isCapitals(line.slice(0, 20))

/** `PHỤ LỤC`, `Phụ lục II`, `BIỂU MẪU 01`: the head of an annex. */
export const isAnnexLine = (line: string): boolean =>
  line.length < 200 &&
  (/^phụ\s+lục(?:\s+(?:số\s*)?[\dIVXivx]{1,5}[a-zA-Z]?)?\s*[:.]?$/iu.test(line) ||
    (/^(?:PHỤ\s+LỤC|BIỂU\s+MẪU|MẪU\s+SỐ|BIỂU\s+SỐ|DANH\s+MỤC)(?:\s|$|:)/u.test(line) && isCapitals(line)))

/** Reads recipients and signature from the line `from` on, which is one or the other. */
export function readTail(text: string, lines: readonly TextLine[], from: number): Tail {
  const recipients: Span[] = []
  const signed: TextLine[] = []
  let named = false
  for (let at = from; at < lines.length; at++) {
    for (const line of columnsOf(text, lines[at])) {
      const written = text.slice(line.start, line.end)
      if (isRecipientsLine(written) || (isRule(written) && !named)) continue
      const isItem = /^[-–+•*]/.test(written)
      const ends = isRule(written) || isAnnexLine(written) || (signed.length + recipients.length > 0 && opensAttached(written))
      if (ends || (signed.length > 0 && named && !isItem && !isSigning(written))) return tailOf(text, recipients, signed, at)
      if (isSigning(written)) {
        signed.push(line)
        named ||= endsWithName(written)
      } else if (isItem || signed.length === 0) addRecipient(text, recipients, line)
      else if (isSigned(written)) signed.push(line)
      else if (isContinuation(written)) {
        signed.push(line)
        named = isPersonName(written) || endsName(text, signed)
      } else return tailOf(text, recipients, signed, at)
    }
  }
  return tailOf(text, recipients, signed, lines.length)
}

const tailOf = (text: string, recipients: readonly Span[], signed: readonly TextLine[], next: number): Tail => ({
  recipients: recipients.map(span => ({ text: clean(text.slice(...span)), span })),
  signature: readSignature(text, signed),
  next,
})

const isSigning = (line: string): boolean => isSignatureLine(line) || (title.test(line) && /^\p{Lu}{2,}/u.test(line))

/** Recipients on the left and signature on the right of one line are two. */
function columnsOf(text: string, line: TextLine | undefined): TextLine[] {
  if (line === undefined) return []
  const written = text.slice(line.start, line.end)
  const gap = / {3,}|\t+/.exec(written)
  if (gap === null || written.length > 300) return [line]
  const right = line.start + gap.index + gap[0].length
  return [
    { ...line, end: line.start + gap.index },
    { ...line, start: right },
  ].filter(part => part.end > part.start)
}

/** `(Đã ký)`, `(Đã ký, đóng dấu)` where the copy shows no hand: part of the signature. */
const isSigned = (line: string): boolean => /^[([]?\s*đã\s+ký(?:\s*,?\s*(?:và\s+)?(?:đã\s+)?đóng\s+dấu)?\s*[)\]]?\.?$/iu.test(line)

const opensAttached = (line: string): boolean => findDocumentType(line) !== null

/** Two to five capitalised words, not all in capitals. */
const isPersonName = (line: string): boolean => /^(?:\p{Lu}[\p{L}.]*\s+){1,5}\p{Lu}\p{L}*$/u.test(line) && !isCapitals(line)
const endsWithName = (line: string): boolean => {
  const hit = /\p{Lu}{2,}\s(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+$/u.exec(line)
  return hit !== null
}
const isContinuation = (line: string): boolean => line.length < 60 && /^\p{Lu}/u.test(line) && !/[.;:]$/.test(line)
/** `Bùi` / `Xuân Cường`: a name over two lines. */
const endsName = (text: string, lines: readonly TextLine[]): boolean => {
  const [first, second] = lines.slice(-2)
  return (
    first !== undefined &&
    second !== undefined &&
    isPersonName(`${text.slice(first.start, first.end)} ${text.slice(second.start, second.end)}`)
  )
}

function addRecipient(text: string, recipients: Span[], line: TextLine): void {
  const written = text.slice(line.start, line.end)
  const before = recipients.at(-1)
  const bullet = /^[-–+•*]\s*/.exec(written)
  if (bullet === null && before !== undefined) {
    recipients[recipients.length - 1] = [before[0], line.end]
    return
  }
  for (const part of written.split(/;\s*[-–+]\s+/)) {
    const start = line.start + written.indexOf(part) + (/^[-–+•*]\s*/.exec(part)?.[0].length ?? 0)
    const end = line.start + written.indexOf(part) + part.length
    if (end > start) recipients.push([start, end])
  }
}

const clean = (written: string): string =>
  written
    .replace(/\s+/g, ' ')
    .replace(/[;.\s]+$/, '')
    .trim()

/** `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / name`, on lines of their own or run together. */
function readSignature(text: string, lines: readonly TextLine[]): Signature | null {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  const rows = lines.flatMap(line => rowsOf(text.slice(line.start, line.end).replace(/\s+/g, ' ')))
  const authorities: string[] = []
  const titles: string[] = []
  const names: string[] = []
  for (const row of rows) {
    if (isSigned(row)) continue
    const open = authorities.at(-1)
    if (authority.test(row)) authorities.push(row)
    else if (!isCapitals(row)) names.push(row)
    else if (open !== undefined && titles.length === 0 && (open.endsWith(',') || !title.test(row)))
      authorities[authorities.length - 1] = `${open} ${row}`
    else titles.push(row)
  }
  const joined = (parts: readonly string[], by: string): string | null => (parts.length === 0 ? null : parts.join(by))
  return { authority: joined(authorities, ' / '), title: joined(titles, ' '), name: joined(names, ' '), span: [first.start, last.end] }
}

const longestLine = 200

/** Authority, title and name that share a line: `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH Nguyễn Văn A`. */
function rowsOf(line: string): string[] {
  return line
    .slice(0, longestLine)
    .split(/ (?=(?:KT|TL|TUQ)\s*\.)/)
    .flatMap(part => {
      const named = /^(.*\p{Lu}{2,})\s+(\p{Lu}\p{Ll}[\p{L}.]*(?:\s\p{Lu}\p{Ll}[\p{L}.]*){1,5})$/u.exec(part)
      const split = (row: string): string[] => {
        const both = /^((?:KT|TL|TUQ)\s*\.\s*\p{Lu}[\p{Lu}\s,]*?)\s+((?:PHÓ|CHÁNH|THỨ|QUYỀN)\s.*)$/u.exec(row)
        return both ? [both[1] ?? '', both[2] ?? ''] : [row]
      }
      return named ? [...split(named[1] ?? ''), (named[2] ?? '').trim()] : split(part)
    })
}
