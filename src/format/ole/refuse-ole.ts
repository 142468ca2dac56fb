import { refuseFile } from '../file/file-refusal.ts'

/** Streams of a compound file, by which programs know their own; names stand in it as UTF-16. */
const others: readonly (readonly [stream: string, name: string])[] = [
  ['Workbook', 'XLS'],
  ['PowerPoint Document', 'PPT'],
]

/** A compound file is an old Word file, or a new one locked by a password; either way it says what to do. */
export function refuseOle(bytes: Uint8Array): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.includes('EncryptedPackage', 0, 'utf16le')) refuseFile('file-encrypted')
  if (file.includes('WordDocument', 0, 'utf16le')) refuseFile('file-kind', { name: 'DOC' })
  const name = others.find(([stream]) => file.includes(stream, 0, 'utf16le'))?.[1]
  return name === undefined ? refuseFile('file-unknown') : refuseFile('file-not-document', { name })
}
