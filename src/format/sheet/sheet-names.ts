export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** 0 → A, 25 → Z, 26 → AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
