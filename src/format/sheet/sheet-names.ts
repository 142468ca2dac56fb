export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** 0 → A, 25 → Z, 26 → AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
