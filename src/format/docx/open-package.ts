import { refuseFile } from '../file/file-refusal.ts'
import { readXmlBytes } from '../xml/read-xml-bytes.ts'
import { OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Zip } from '../zip/open-zip.ts'

interface Relation {
  /** The last word of the type's address, the same in both dialects of the format: `styles`, `header`, `attachedTemplate`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** The parts of a Word document that its words and their numbers stand in. */
export interface WordPackage {
  readonly document: Buffer
  readonly styles: Buffer | null
  /** Read where the words ask for them: few documents have notes, and many number nothing. */
  readonly numbering: () => Buffer | null
  readonly footnotes: () => Buffer | null
  readonly endnotes: () => Buffer | null
  readonly margins: readonly Buffer[]
  readonly hasComments: boolean
}

function readRelations(xml: Buffer | null): Relation[] {
  if (xml === null) return []
  const scanner = new XmlScanner(xml)
  const relations: Relation[] = []
  for (let token = scanner.next(); token !== 0; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== 'Relationship') continue
    const type = scanner.attribute('Type') ?? ''
    relations.push({
      type: type.slice(type.lastIndexOf('/') + 1),
      target: scanner.attribute('Target') ?? '',
      external: scanner.attribute('TargetMode')?.toLowerCase() === 'external',
    })
  }
  return relations
}

/** `word/document.xml` and `../media/a.png` → `media/a.png`. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

type Relations = ReadonlyMap<string, readonly Relation[]>

/** The relations of every part, each part of them read once. */
const allRelations = (zip: Zip): Relations =>
  new Map([...zip.names].filter(name => name.endsWith('.rels')).map(name => [name, readRelations(readXmlBytes(zip, name))]))

/** A link that is followed only when a person clicks it does no harm; whatever Word would fetch by itself does. */
function refuseOutside(relations: Relations): void {
  for (const found of relations.values()) {
    for (const { type, target, external } of found) {
      if (external && type !== 'hyperlink') refuseFile('file-external', { what: type })
      if (type === 'vbaProject' || type === 'wordVbaData' || type === 'activeXControlBinary' || type === 'control') refuseFile('file-macro')
      if (type === 'aFChunk') refuseFile('file-embeds', { what: target })
    }
  }
}

function refuseMacros(zip: Zip, contentTypes: Buffer | string): void {
  const scanner = new XmlScanner(contentTypes)
  for (let token = scanner.next(); token !== 0; token = scanner.next()) {
    if (token !== OPEN) continue
    const type = scanner.attribute('ContentType') ?? ''
    if (/macroEnabled|vbaProject|activeX/i.test(type)) refuseFile('file-macro')
  }
  for (const name of zip.names) if (/(^|\/)(vbaProject|vbaData)\.|(^|\/)activeX\//i.test(name)) refuseFile('file-macro')
}

/** What else a zip may be, by the parts that only it has. */
function refuseOther(zip: Zip): void {
  const kind = zip.has('mimetype') ? new TextDecoder().decode(zip.read('mimetype') ?? undefined) : ''
  if (kind.includes('opendocument.text')) refuseFile('file-kind', { name: 'ODM' })
  if (kind.includes('opendocument.spreadsheet')) refuseFile('file-not-document', { name: 'ODS' })
  if (kind.includes('epub')) refuseFile('file-not-document', { name: 'EPUB' })
  if (zip.has('xl/workbook.xml') || zip.has('xl/workbook.bin')) refuseFile('file-not-document', { name: 'XLSX' })
  if (zip.has('ppt/presentation.xml')) refuseFile('file-not-document', { name: 'PPTX' })
  if (!zip.has('[Content_Types].xml') && !zip.has('word/document.xml')) refuseFile('file-archive', { name: 'ZIP' })
}

export function openPackage(zip: Zip): WordPackage {
  refuseOther(zip)
  refuseMacros(zip, readXmlBytes(zip, '[Content_Types].xml') ?? '')
  const all = allRelations(zip)
  refuseOutside(all)
  const roots = all.get('_rels/.rels') ?? []
  const main = resolvePart('', roots.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml')
  const relations = all.get(relationsOf(main)) ?? []
  const partOf = (type: string): Buffer | null => {
    const found = relations.find(relation => relation.type === type && !relation.external)
    return found === undefined ? null : readXmlBytes(zip, resolvePart(main, found.target))
  }
  return {
    document: readXmlBytes(zip, main) ?? refuseFile('file-damaged'),
    styles: partOf('styles'),
    numbering: () => partOf('numbering'),
    footnotes: () => partOf('footnotes'),
    endnotes: () => partOf('endnotes'),
    margins: relations
      .filter(({ type }) => type === 'header' || type === 'footer')
      .flatMap(({ target }) => readXmlBytes(zip, resolvePart(main, target)) ?? []),
    hasComments: relations.some(({ type }) => type === 'comments'),
  }
}
