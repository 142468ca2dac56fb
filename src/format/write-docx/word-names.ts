import { officeRelations } from '../xml/office-names.ts'

export const wordNames = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${officeRelations}"`
