import { isUtf8 } from 'node:buffer'
import { refuseFile } from '../file/file-refusal.ts'
import type { Zip } from '../zip/open-zip.ts'

/** A part's XML as UTF-8, without its mark; null where the package has no such part. UTF-16 is allowed too and told by its mark. */
export function readXmlBytes(zip: Zip, name: string): Buffer | null {
  const bytes = zip.read(name)
  if (bytes === null) return null
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return Buffer.from(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(bytes))
  if (!isUtf8(bytes)) return refuseFile('file-damaged')
  const from = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from)
}
