export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const packaging = 'http://schemas.openxmlformats.org/package/2006'
export const wordNames = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeRelations}"`
