import { readDoc } from './doc/read-doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { FileRefusal, refuseFile } from './file/file-refusal.ts'
import { sniff } from './file/sniff.ts'
import { findSecrecyMark } from './intake/secrecy.ts'
import { isOdt } from './odt/open-odt.ts'
import { readOdt } from './odt/read-odt.ts'
import { openOle } from './ole/open-ole.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { decodeText } from './plain/decode-text.ts'
import { needsRecognition } from './read-file.ts'
import { readXlsx } from './sheet/read-xlsx.ts'
import { Zip } from './zip/open-zip.ts'

/** What a file is that shows that work was done. `text` is null for pictures and scans, and cut short where `whole` is false. */
export interface InspectedFile {
  readonly format: 'txt' | 'doc' | 'docx' | 'odt' | 'pdf' | 'xlsx' | 'png' | 'jpg' | 'webp' | 'heic'
  readonly text: string | null
  readonly whole: boolean
}

interface Words {
  readonly text: string
  readonly margins?: readonly string[]
  readonly boxes?: readonly string[]
}

function admitted(format: InspectedFile['format'], { text, margins = [], boxes = [] }: Words, whole = true): InspectedFile {
  const degree = findSecrecyMark({ text, margins, boxes })
  return degree === null ? { format, text: [text, ...margins, ...boxes].join('\n'), whole } : refuseFile('secret', { degree })
}

const photos: Readonly<Record<string, 'webp' | 'heic'>> = { WebP: 'webp', HEIC: 'heic' }

function inspectPackage(bytes: Uint8Array): InspectedFile {
  const zip = new Zip(bytes)
  if (isOdt(zip)) return admitted('odt', readOdt(zip))
  if (!zip.has('xl/workbook.xml')) return admitted('docx', readDocx(zip))
  if (zip.has('xl/vbaProject.bin')) return refuseFile('file-macro')
  const sheets = [...zip.names].filter(name => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
  const text = readXlsx(bytes)
    .map(row => row.join(' '))
    .join('\n')
  return admitted('xlsx', { text }, sheets.length === 1)
}

async function inspectPages(bytes: Uint8Array): Promise<InspectedFile> {
  try {
    return admitted('pdf', await readPdf(bytes))
  } catch (error) {
    if (error instanceof FileRefusal && needsRecognition(error)) return { format: 'pdf', text: null, whole: false }
    throw error
  }
}

/**
 * What the bytes of a piece of evidence are, and their words: in whatever language, unlike a plan. Rejects with `FileRefusal` for what
 * cannot be looked into, could do harm, or bears a mark of secrecy.
 */
export async function inspectFile(bytes: Uint8Array): Promise<InspectedFile> {
  if (bytes.length === 0) refuseFile('file-empty')
  const sniffed = sniff(bytes)
  switch (sniffed.kind) {
    case 'scan':
      return { format: sniffed.format, text: null, whole: false }
    case 'picture': {
      const format = photos[sniffed.name]
      return format === undefined ? refuseFile('file-picture', { name: sniffed.name }) : { format, text: null, whole: false }
    }
    case 'pdf':
      return inspectPages(bytes)
    case 'zip':
      return inspectPackage(bytes)
    case 'ole':
      return admitted('doc', readDoc(openOle(bytes)))
    case 'text':
      return admitted('txt', { text: decodeText(bytes) })
    case 'archive':
      return refuseFile('file-archive', { name: sniffed.name })
    case 'document':
      return refuseFile('file-kind', { name: sniffed.name })
    case 'program':
      return refuseFile('file-not-document', { name: sniffed.name })
  }
}
