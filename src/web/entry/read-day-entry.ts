/**
 * A day as people type it: `31/01/2026`, `31-1-26`, `31012026`, `2026-01-31`, `ngày 31 tháng 01 năm 2026`, and `31/1` in the year that
 * the caller names. A day that does not exist is no day.
 */
export function readDayEntry(entry: string, year: number): string | null {
  const text = entry.trim().toLowerCase().normalize('NFC')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (packed) return toIso(Number(packed[3]), Number(packed[2]), Number(packed[1]))
  const spoken = text.replace(/^ngày\s*/, '').replace(/\s*tháng\s*|\s*năm\s*/g, '/')
  const parts = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{4}|\d{2}))?$/.exec(spoken)
  if (!parts) return null
  const typed = parts[3] === undefined ? year : Number(parts[3])
  return toIso(typed < 100 ? 2000 + typed : typed, Number(parts[2]), Number(parts[1]))
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function toIso(year: number, month: number, day: number): string | null {
  const length = month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)
  if (year < 1900 || year > 2200 || day < 1 || day > length) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
