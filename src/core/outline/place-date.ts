import { formerProvinces, provinces } from '../agency/provinces.ts'
import { foldKey } from '../text/fold.ts'
import { daysInMonth } from '../time/day.ts'
import type { Segment } from './head-segments.ts'
import type { Placed } from './letterhead.ts'

interface PlaceDateHit {
  readonly place: Placed | null
  readonly date: Placed | null
  readonly next: number
}

const known = new Set([...provinces, ...formerProvinces.map(([former]) => former)].map(foldKey))
const blanks = '[\\s.…_/-]*'
const written = new RegExp(`ngày(${blanks})(\\d{0,2})${blanks}tháng(${blanks})(\\d{0,2})${blanks}năm${blanks}(\\d{4})?`, 'iu')
/** A dispatch names the hour too: `Nam Hải, hồi 10 giờ 30 phút, ngày …`. */
const hour = /(?:hồi|lúc)?\s*\d{1,2}\s*(?:giờ|h|g)(?:\s*\d{1,2})?(?:\s*(?:phút|'))?[\s,]*$/iu
const short = /ngày\s+(\d{1,2})[/-](\d{1,2})[/-](\d{4})/iu

/**
 * Reads place and date at segment `i`; both may wrap, and a draft leaves blanks:
 *
 *   Hoa Lộc, ngày 09 tháng 02 năm 2026      Hoa Lộc, ngày … tháng 02 năm 2026
 *   ^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readPlaceAndDate(text: string, segments: readonly Segment[], i: number): PlaceDateHit | null {
  const first = segments[i]
  if (first === undefined || first.text.length > 90) return null
  for (let count = 1; count <= 4; count++) {
    const last = segments[i + count - 1]
    if (last === undefined || last.end < first.start || last.end - first.start > 200) return null
    const joined = text.slice(first.start, last.end).replace(/[\n\r\t|]/g, ' ')
    const hit = written.exec(joined) ?? short.exec(joined)
    if (hit === null || (hit[5] === undefined && hit.length > 4 && count < 3 && goesOn(segments[i + count]))) continue
    const placeEnd = joined
      .slice(0, hit.index)
      .replace(hour, '')
      .replace(/[\s,]+$/, '').length
    const place = joined.slice(0, placeEnd).replace(/\s+/g, ' ').trim()
    if (hit.index > first.text.length ? !isKnownPlace(place) : place.length > 60 || /\d/.test(place)) return null
    const span = [first.start + hit.index, first.start + hit.index + hit[0].trimEnd().length] as const
    return {
      place: place === '' ? null : { value: place, span: [first.start, first.start + placeEnd] },
      date: isoOf(hit, span),
      next: i + count,
    }
  }
  return null
}

const goesOn = (next: Segment | undefined): boolean => next !== undefined && /^(tháng|năm|\d)/i.test(next.text)

const isKnownPlace = (place: string): boolean => known.has(foldKey(place).replace(/^(thanh pho|tp\.?|tinh|t\.p\.?)\s*/, ''))

function isoOf(hit: RegExpExecArray, span: readonly [number, number]): Placed | null {
  const [day, month, year] = hit.length > 4 ? [hit[2], hit[4], hit[5]] : [hit[1], hit[2], hit[3]]
  // `năm 0026` is no year of a document.
  if (!year || Number(year) < 1900 || Number(year) > 2199) return null
  if (!month || Number(month) < 1 || Number(month) > 12) return { value: year, span }
  const upToMonth = `${year}-${month.padStart(2, '0')}`
  return {
    value:
      !day || Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))
        ? upToMonth
        : `${upToMonth}-${day.padStart(2, '0')}`,
    span,
  }
}
