import { dayNumber, dayOfNumber, type IsoDay } from './day.ts'

/** Spreadsheets count days from 30 December 1899, for the sake of a leap day that never was. */
const epoch = 25_569

/** `2026-06-01` → 46174; null for what is no whole day. */
export const daySerial = (day: IsoDay): number | null => {
  const number = dayNumber(day)
  return number === null ? null : number + epoch
}

/** The inverse; the time of the day, behind the point, is dropped. Null before 1900, where programs disagree. */
export const dayOfSerial = (serial: number): IsoDay | null => (serial >= 61 ? dayOfNumber(Math.floor(serial) - epoch) : null)
