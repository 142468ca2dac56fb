/** ISO, whole or partial, as Vietnamese offices write it: `2026-01-31` → `31/01/2026`, `2025-12` → `12/2025`. */
export const showDay = (iso: string): string => iso.split('-').reverse().join('/')

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** An instant on the clock of Việt Nam: `31/01/2026 14:05`. */
export const showInstant = (instant: string): string => format.format(new Date(instant)).replace(',', '')
