import { refuseFile } from '../file/file-refusal.ts'
import { CompoundFile } from './compound-file.ts'

/** Streams by which other programs know their own files. */
const others: readonly (readonly [stream: string, name: string])[] = [
  ['Workbook', 'XLS'],
  ['Book', 'XLS'],
  ['PowerPoint Document', 'PPT'],
  ['VisioDocument', 'VSD'],
  ['__properties_version1.0', 'MSG'],
]

/** A compound file that is a Word document; whatever else it may be, and what it must not hold, is refused with what to do. */
export function openOle(bytes: Uint8Array): CompoundFile {
  const file = new CompoundFile(bytes)
  if (file.has('EncryptedPackage')) refuseFile('file-encrypted')
  if (!file.has('WordDocument')) {
    const name = others.find(([stream]) => file.has(stream))?.[1]
    return name === undefined ? refuseFile('file-unknown') : refuseFile('file-not-document', { name })
  }
  if (file.names.includes('_VBA_PROJECT')) refuseFile('file-macro')
  // A whole file of any kind wrapped up for a double click.
  if (file.names.includes('\u0001Ole10Native')) refuseFile('file-embeds', { what: 'OLE' })
  return file
}
