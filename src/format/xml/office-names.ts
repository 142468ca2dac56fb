/** How the parts of Word files and workbooks begin, and the names that both use. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packaging = 'http://schemas.openxmlformats.org/package/2006'
