import { foldKey } from '../text/fold.ts'
import { isCapitals } from './document-types.ts'
import type { Segment } from './head-segments.ts'
import type { Placed } from './letterhead.ts'
import { readPlaceAndDate } from './place-date.ts'
import { readLabel } from './read-label.ts'

interface SubjectHit {
  readonly subject: Placed | null
  /** The segment after it. */
  readonly next: number
}

const longest = 12
const opensBody =
  /^(kinh gui|can cu |thuc hien |trien khai |xet |theo de nghi|tiep theo|de |nham |ngay \d|do |qua |thoi gian qua|trong thoi gian|nhung nam|hien nay|nghi dinh|\(|quyet nghi|quyet dinh:)/

/**
 * The summary under the type's name. In capitals it goes on while lines are in capitals; otherwise it is one paragraph, or the bold or
 * centred ones:
 *
 *   KẾ HOẠCH
 *   Phòng, chống thiên tai trên địa bàn tỉnh Hoa Lộc năm 2026
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSubject(text: string, segments: readonly Segment[], from: number, skip: number, issuer: string | null): SubjectHit {
  const start = segments.findIndex((segment, i) => i >= from && !/^[\s\-–—_=*.…·~]+$/.test(segment.text))
  const first = segments[start]
  if (start < 0 || first === undefined || (skip === 0 && !mayBeSubject(first, issuer))) return { subject: null, next: from }
  const capitals = isCapitals(first.text)
  let end = start + 1
  while (end < segments.length && end - start < longest) {
    const next = segments[end]
    if (next === undefined || !goesOn(segments[end - 1], next, capitals, issuer)) break
    end++
  }
  const subject = joinSegments(text, segments.slice(start, end), skip)
  return { subject, next: end }
}

/** `V/v …` under the number of a letter, up to place and date, an empty line or the addressees. */
export function readLetterSubject(text: string, segments: readonly Segment[], from: number): SubjectHit {
  let end = from + 1
  while (end < segments.length && end - from < longest) {
    const next = segments[end]
    if (next === undefined || next.afterBlank || readPlaceAndDate(text, segments, end) || opensBody.test(foldKey(next.text).slice(0, 40)))
      break
    if (isCapitals(next.text) && next.text.length > 12) break
    end++
  }
  return { subject: joinSegments(text, segments.slice(from, end), 0), next: end }
}

function mayBeSubject(segment: Segment, issuer: string | null): boolean {
  const key = foldKey(segment.text)
  if (issuer !== null && key.startsWith(foldKey(issuer)) && !isSubjectOfIssuer(key, issuer)) return false
  return (
    isCapitals(segment.text) ||
    !(opensBody.test(key) && !/^(trien khai|thuc hien|can cu) /.test(key) && segment.text.length > 200) ||
    segment.text.length < 300
  )
}

const isSubjectOfIssuer = (key: string, issuer: string): boolean => key.length > foldKey(issuer).length + 20

function goesOn(before: Segment | undefined, next: Segment, capitals: boolean, issuer: string | null): boolean {
  const key = foldKey(next.text)
  if (/^[\s\-–—_=*.…·~]+$/.test(next.text) || next.text.startsWith('(')) return false
  if (issuer !== null && key.startsWith(foldKey(issuer))) return false
  if (
    /^(chu tich|uy ban nhan dan|thu tuong|bo truong|giam doc|hoi dong nhan dan|chinh phu|quoc hoi)/.test(key) &&
    (next.afterBlank || next.opens || key.length < 60)
  )
    return !capitals && !isCapitals(next.text)
  if (capitals) return isCapitals(next.text) && !readLabel(next.text, 0, next.text.length)
  if (next.afterBlank || isCapitals(next.text)) return false
  if (opensBody.test(key) || readLabel(next.text, 0, next.text.length)) return false
  return !next.opens && !/[.;:]$/.test(before?.text ?? '') && next.text.length < 120
}

/** Without `Về việc`, `V/v`, whitespace collapsed. */
function joinSegments(text: string, segments: readonly Segment[], skip: number): Placed | null {
  const first = segments[0]
  const last = segments.at(-1)
  if (first === undefined || last === undefined) return null
  const start = first.start + skip
  const written = text.slice(start, last.end)
  const opening = /^\s*(?:(?:về\s+việc|v\s*\/\s*v)\s*:?\s*)?/iu.exec(written)?.[0].length ?? 0
  const value = segments.length === 1 ? written.slice(opening) : joinTexts(segments, skip + opening)
  const collapsed = value.replace(/\s+/g, ' ').replace(addressing, '').trim()
  return collapsed === '' ? null : { value: collapsed, span: [start + opening, last.end] }
}

/** `… NĂM 2026 THỦ TƯỚNG CHÍNH PHỦ điện:` where a copy put all of the head in one line. */
const addressing = /\s(?:THỦ TƯỚNG CHÍNH PHỦ|CHỦ TỊCH ỦY BAN NHÂN DÂN [^:]{0,40}|BỘ TRƯỞNG [^:]{0,40})\s+điện\s*:$/u

const joinTexts = (segments: readonly Segment[], skip: number): string =>
  segments.map((segment, i) => (i === 0 ? segment.text.slice(skip) : segment.text)).join(' ')
