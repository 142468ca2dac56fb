import { refuseFile } from '../file/file-refusal.ts'
import { readXmlBytes } from '../xml/read-xml-bytes.ts'
import { END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Zip } from '../zip/open-zip.ts'

/** The parts of an OpenDocument text that its words and their numbers stand in. */
export interface OdtPackage {
  readonly content: Buffer
  readonly styles: Buffer | null
}

const kind = 'application/vnd.oasis.opendocument.text'

/** Texts and their templates; master documents hold links to other files only. */
export function isOdt(zip: Zip): boolean {
  const bytes = zip.has('mimetype') ? zip.read('mimetype') : null
  const type = bytes === null ? '' : new TextDecoder().decode(bytes).trim()
  return type === kind || type === `${kind}-template`
}

export function openOdt(zip: Zip): OdtPackage {
  if (isEncrypted(readXmlBytes(zip, 'META-INF/manifest.xml'))) refuseFile('file-encrypted')
  for (const name of zip.names) if (/^(?:Basic|Scripts)\/./.test(name) && !name.endsWith('/')) refuseFile('file-macro')
  return { content: readXmlBytes(zip, 'content.xml') ?? refuseFile('file-damaged'), styles: readXmlBytes(zip, 'styles.xml') }
}

function isEncrypted(manifest: Buffer | null): boolean {
  if (manifest === null) return false
  const scanner = new XmlScanner(manifest)
  for (let token = scanner.next(); token !== END; token = scanner.next())
    if (token === OPEN && scanner.name === 'manifest:encryption-data') return true
  return false
}
