import type { IsoDay } from './day.ts'
import { type CalendarYear, calendarOf, type WorkingCalendar } from './working-calendar.ts'

const days = (year: number, written: string): IsoDay[] => written.split(' ').map(day => `${year}-${day}`)

/**
 * Holidays of public offices in Việt Nam by Article 112 of the Labour Code 2019, with the days that each year's notices give for another.
 * A year is entered when its notice is out; until then its days are counted without it, and said to be.
 */
export const vietnamYears: readonly CalendarYear[] = [
  {
    year: 2025,
    free: days(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'),
    worked: days(2025, '04-26'),
    source: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024',
  },
  {
    year: 2026,
    free: days(2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'),
    worked: days(2026, '01-10 08-22'),
    source: 'Thông báo của Bộ Nội vụ về nghỉ Tết, Quốc khánh năm 2026; Nghị quyết 80-NQ/TW (ngày 24/11)',
  },
]

export const vietnamCalendar: WorkingCalendar = calendarOf(vietnamYears)

/** Offices of Việt Nam keep one time. */
export const vietnamZone = 'Asia/Ho_Chi_Minh'
