/** What the first bytes say a file is; the name is never asked. `name` is one that people know. */
export type Sniffed =
  | { readonly kind: 'zip' | 'ole' | 'pdf' | 'text' }
  /** A picture whose letters can be recognised. */
  | { readonly kind: 'scan'; readonly format: 'png' | 'jpg' }
  | { readonly kind: 'picture' | 'document' | 'archive' | 'program'; readonly name: string }

const startsWith = (bytes: Uint8Array, signature: string, offset = 0): boolean => {
  for (let i = 0; i < signature.length; i++) if (bytes[offset + i] !== signature.charCodeAt(i)) return false
  return true
}

const pictures: readonly (readonly [signature: string, name: string])[] = [
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
]

const archives: readonly (readonly [signature: string, name: string])[] = [
  ['Rar!\x1a\x07', 'RAR'],
  ['7z\xbc\xaf\x27\x1c', '7-Zip'],
  ['\x1f\x8b', 'GZIP'],
]

const programs: readonly (readonly [signature: string, name: string])[] = [
  ['MZ', 'EXE'],
  ['\x7fELF', 'ELF'],
]

const find = (bytes: Uint8Array, table: readonly (readonly [string, string])[]): string | undefined =>
  table.find(([signature]) => startsWith(bytes, signature))?.[1]

const latin = new TextDecoder('latin1')

/** Pages saved from the web and flat XML are text to the eye, but their words lie between tags. */
function markup(bytes: Uint8Array): string | null {
  const head = latin
    .decode(bytes.subarray(0, 512))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (head.startsWith('<!doctype html') || head.startsWith('<html')) return 'HTML'
  return head.startsWith('<?xml') ? 'XML' : null
}

/** Windows programs and bitmaps start with two letters that a text may start with too: only with a zero byte near do they count. */
const hasZero = (bytes: Uint8Array): boolean => bytes.subarray(0, 64).includes(0)

export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return { kind: 'zip' }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'ole' }
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return { kind: 'scan', format: 'png' }
  if (startsWith(bytes, '\xff\xd8\xff')) return { kind: 'scan', format: 'jpg' }
  const picture = find(bytes, pictures)
  if (picture !== undefined) return { kind: 'picture', name: picture }
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return { kind: 'picture', name: 'WebP' }
  if (startsWith(bytes, 'ftyphei', 4) || startsWith(bytes, 'ftypmif1', 4)) return { kind: 'picture', name: 'HEIC' }
  if (startsWith(bytes, 'BM') && hasZero(bytes)) return { kind: 'picture', name: 'BMP' }
  if (startsWith(bytes, '%PDF-') || startsWith(bytes, '\xef\xbb\xbf%PDF-')) return { kind: 'pdf' }
  if (startsWith(bytes, '{\\rtf')) return { kind: 'document', name: 'RTF' }
  const archive = find(bytes, archives)
  if (archive !== undefined) return { kind: 'archive', name: archive }
  const program = hasZero(bytes) ? find(bytes, programs) : undefined
  if (program !== undefined) return { kind: 'program', name: program }
  const tagged = markup(bytes)
  return tagged === null ? { kind: 'text' } : { kind: 'document', name: tagged }
}
