import { decree30 } from '../../core/paper/decree-30.ts'
import type { Paper, PaperFacts } from '../../core/paper/paper.ts'
import { renderDocx } from '../../format/write-docx/render-docx.ts'
import { renderPdf } from '../../format/write-pdf/render-pdf.ts'

export const paperFormats = ['docx', 'pdf', 'xlsx'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** Documents go out in the layout of the law; the language of what stands in them is the layout's. */
export const officialLayout = decree30
export const officialLanguage = 'vi'

/** A document as a file to be read and signed. */
export const paperFile = async (paper: Paper, format: 'docx' | 'pdf', facts: PaperFacts): Promise<Buffer> =>
  format === 'docx' ? renderDocx(paper, officialLayout, facts) : renderPdf(paper, officialLayout, facts)
