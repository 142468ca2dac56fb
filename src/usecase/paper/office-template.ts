import type { Paper } from '../../core/paper/paper.ts'
import { paperFields } from '../../core/paper/paper-fields.ts'
import { FileRefusal } from '../../format/file/file-refusal.ts'
import { fillTemplate } from '../../format/write-docx/fill-template.ts'
import { refuse } from '../ground/refusal.ts'
import { officialLayout } from './paper-file.ts'

/** A Word file that an office drew itself. */
export interface OfficeTemplate {
  readonly fileName: string
  readonly bytes: Buffer
}

/** A document in the office's own look; the template is read, filled and forgotten: the office keeps it. */
export function inOfficeTemplate(paper: Paper, { bytes, fileName }: OfficeTemplate): Buffer {
  try {
    return fillTemplate(bytes, paperFields(paper, officialLayout), officialLayout)
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    const about = Object.fromEntries(Object.entries(error.about).map(([name, value]) => [name, String(value)]))
    return refuse(error.code, { ...about, file: fileName })
  }
}
