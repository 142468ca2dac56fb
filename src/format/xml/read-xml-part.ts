import { isUtf8 } from 'node:buffer'
import { refuseFile } from '../file/file-refusal.ts'
import type { Zip } from '../zip/open-zip.ts'

/** A part's XML as text; null where the package has no such part. Word writes UTF-8; UTF-16 is allowed and told by its mark. */
export function readXmlPart(zip: Zip, name: string): string | null {
  const bytes = zip.read(name)
  if (bytes === null) return null
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (!isUtf8(bytes)) return refuseFile('file-damaged')
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
