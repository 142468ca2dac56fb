import { dayParts, type IsoDay, isoDay } from './day.ts'

/**
 * Days as official documents write them. Decree 30/2020, Annex I, II.4: days below 10 and months 1 and 2 take a leading zero, other
 * months do not: `05/01/2026`, `01/6/2026`.
 */
const dayWritten = (day: number): string => String(day).padStart(2, '0')
const monthWritten = (month: number): string => (month <= 2 ? `0${month}` : String(month))

/** `2026-06-01` → `01/6/2026`; what is no whole day comes back as it is. */
export function formatDay(iso: IsoDay): string {
  const parts = dayParts(iso)
  return parts ? `${dayWritten(parts.day)}/${monthWritten(parts.month)}/${parts.year}` : iso
}

/** `2026-06-01` → `ngày 01 tháng 6 năm 2026`. */
export function formatDayInWords(iso: IsoDay): string {
  const parts = dayParts(iso)
  return parts ? `ngày ${dayWritten(parts.day)} tháng ${monthWritten(parts.month)} năm ${parts.year}` : iso
}

/**
 * A text that is one day and nothing else, in any of the ways officials type it; null for anything else.
 *
 *     ngày 01 tháng 6 năm 2026
 *     01/6/2026      01-06-2026      1.6.2026
 */
export function readDay(text: string): IsoDay | null {
  const words = /^\s*(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+năm\s+(\d{4})\s*$/i.exec(text)
  const figures = words ?? /^\s*(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/i.exec(text)
  return figures ? isoDay(Number(figures[3]), Number(figures[2]), Number(figures[1])) : null
}
