/** By which units of measurement (`lớp`, `hội nghị`) are held against each other, however they were typed. */
export const measureKey = (unit: string): string => unit.normalize('NFC').trim().toLowerCase()
