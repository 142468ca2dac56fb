import type { Paper } from '../../core/paper/paper.ts'
import { paperFields } from '../../core/paper/paper-fields.ts'
import { fillTemplate } from '../../format/write-docx/fill-template.ts'
import type { Office } from '../ground/office.ts'
import { readUploaded, type UploadedFile } from '../ground/uploaded-file.ts'
import { officialLayout } from './paper-file.ts'

/** A document in a Word file that the office drew itself; the template is read, filled and forgotten: the office keeps it. */
export const inOfficeTemplate = (office: Office, paper: Paper, template: UploadedFile): Buffer =>
  readUploaded(office, template, bytes => fillTemplate(bytes, paperFields(paper, officialLayout), officialLayout))
