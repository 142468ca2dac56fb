/**
 * Finds the mark of secrecy that Decree 30/2020 (Annex I, box 10a) puts at the head of a document.
 *
 *     Số: 12/KH-UBND          TỐI MẬT
 *                             ^^^^^^^
 * A mark stands alone on its line or in its part of the line. Documents *about* the protection of secrets say the same words in titles,
 * sentences and tables; those are no marks, and such documents are read like any other.
 */
export interface MarkedPlaces {
  readonly text: string
  /** Paragraphs of page headers and footers, watermarks among them. */
  readonly margins: readonly string[]
  /** Paragraphs of text boxes and shapes. */
  readonly boxes: readonly string[]
}

const HEAD_LINES = 40
/** A letterhead's line is short; the first long one is a sentence. */
const HEAD_LINE_LENGTH = 160

const lookAlikes: Readonly<Record<string, string>> = { М: 'M', Т: 'T', О: 'O', У: 'Y', Е: 'E' }
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[МТОУЕ]/g, letter => lookAlikes[letter] ?? letter)

/** Without blanks, brackets, rules and stops: `[ M Ậ T ]` → `MẬT`. */
const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const mark = /^(?:(?:MỨC)?ĐỘMẬT)?((?:TUYỆT|TỐI)?MẬT)$/
/** Where the line above ends so, `MẬT` goes on with it: "danh mục bí / MẬT", "hồ sơ độ / TỐI MẬT". */
const openEnd =
  /(?:[,;(“"]|(?:^|[\s,;])(?:BÍ|BẢO|CƠ|ĐỘ|VÀ|HOẶC|HAY|MỨC|LOẠI|DẤU|LÀ|TIN|THUỘC|SƠ|LIỆU|BẢN|CHỨA|CẤP|HÓA|HOÁ|GIẢI|TUYỆT|TỐI|ONG|LẤY|THU|HÚT))\s*$/
/** Where the line below begins so, the mark is the beginning of a longer title: "TỐI MẬT / CỦA NGÀNH Y TẾ". */
const continued = /^\s*(?:[,;)”"]|(?:VÀ|HOẶC|CỦA|TRONG|THUỘC|NHÀ NƯỚC|TRÊN|TẠI|ĐỐI|VỀ|DO)(?:\s|$))/
const bodyBegins = /^\s*(?:CĂN CỨ|THỰC HIỆN|ĐIỀU\s+\d|PHẦN\s|CHƯƠNG\s|(?:[IVX]+|\d+)\s*[.)/])/

const degreeOf = (part: string): string | null => mark.exec(squeeze(part))?.[1] ?? null

/** The letters M and Ậ with nothing between them that is read, or marks that stand apart from their letters. */
const mayBeMark = /[mMмМ][^\p{L}\p{N}]*[ậẬ]|[\u0300-\u036f]/u

const letter = /[\p{L}\p{N}]/u
const otherBreak = /[\r\f\v\u2028]/

/** Longer than a letterhead's line could be, were each of its letters written in three parts. */
const LONGEST_LINE = 3 * HEAD_LINE_LENGTH

/** Where the last line that could hold a mark ends, so that no more of the text is looked at. */
function endOfHead(text: string): number {
  const furthest = Math.min(text.length, HEAD_LINES * 1000)
  let lines = 0
  let at = 0
  while (at < furthest && lines < HEAD_LINES) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = text.slice(at, end)
    if (line.length > LONGEST_LINE && !otherBreak.test(line)) return Math.min(end, furthest)
    if (letter.test(line)) lines++
    at = end + 1
  }
  return Math.min(at, furthest)
}

function findInHead(text: string): string | null {
  const head = text.slice(0, endOfHead(text))
  if (!mayBeMark.test(head)) return null
  const lines = head
    .split(/\r\n|[\n\r\f\v\u2028]/)
    .map(plain)
    .filter(line => squeeze(line) !== '')
    .slice(0, HEAD_LINES)
  const end = lines.findIndex(line => bodyBegins.test(line) || line.length > HEAD_LINE_LENGTH)
  const parts = (end < 0 ? lines : lines.slice(0, end)).flatMap(partsOf)
  for (let i = 0; i < parts.length; i++) {
    const degree = degreeOf(parts[i] ?? '')
    if (degree !== null && !openEnd.test(parts[i - 1] ?? '') && !continued.test(parts[i + 1] ?? '')) return degree
  }
  return null
}

/** A line of a letterhead holds two columns, a tab, a rule or wide blanks between them; a mark spaced out letter by letter is one part. */
const partsOf = (line: string): string[] =>
  degreeOf(line) !== null ? [line] : line.split(/\t|\||\s{3,}/).filter(part => squeeze(part) !== '')

const alone = /^(?:TÀILIỆU|VĂNBẢN|HỒSƠ)?(?:(?:MỨC)?ĐỘMẬT|ĐỘ)?((?:TUYỆT|TỐI)?MẬT)$/
/** In margins and boxes nothing runs on from elsewhere: the words alone make the mark. */
const aloneIn = (paragraph: string): string | null => alone.exec(squeeze(plain(paragraph)))?.[1] ?? null

/** The degree as it is written in the decree (`MẬT`, `TỐI MẬT`, `TUYỆT MẬT`), or null where the document carries no mark. */
export function findSecrecyMark({ text, margins, boxes }: MarkedPlaces): string | null {
  const inBoxes = new Set(boxes.flatMap(box => aloneIn(box) ?? []))
  // Boxes with two or three different degrees are a pattern of the marks, as guidance on secrecy shows it.
  const boxed = inBoxes.size === 1 ? [...inBoxes][0] : undefined
  const found = margins.map(aloneIn).find(degree => degree !== null) ?? boxed ?? findInHead(text)
  return found?.replace(/^(TUYỆT|TỐI)/, '$1 ') ?? null
}
