import type { FileText } from './file/file-text.ts'
import { sniff } from './file/sniff.ts'
import { isOdt } from './odt/open-odt.ts'
import { Zip } from './zip/open-zip.ts'

/** The format of a file that was read. */
export function formatOf(bytes: Uint8Array): FileText['format'] {
  const sniffed = sniff(bytes)
  const { kind } = sniffed
  if (sniffed.kind === 'scan') return sniffed.format
  if (kind === 'pdf') return 'pdf'
  if (kind === 'ole') return 'doc'
  if (kind !== 'zip') return 'txt'
  return isOdt(new Zip(bytes)) ? 'odt' : 'docx'
}
