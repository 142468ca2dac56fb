import { type FixturePart, zipFixture } from '../zip/zip-fixture.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  `xmlns:r="${office}"`,
].join(' ')

export interface Fixture {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  /** Further relationships of the document, and further parts. */
  readonly relations?: string
  readonly parts?: readonly FixturePart[]
}

const root = (name: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<w:${name} ${names}>${content}</w:${name}>`

const relation = (type: string, target: string): string => `<Relationship Id="r-${type}" Type="${office}/${type}" Target="${target}"/>`

export const contentTypes = (main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'): FixturePart => ({
  name: '[Content_Types].xml',
  data: `<Types xmlns="${packaging}/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
})

export const relationships = (content: string): string => `<Relationships xmlns="${packaging}/relationships">${content}</Relationships>`

/** The parts of a small Word document, as Word would name them. */
export function docxParts({ body, relations = '', parts = [], ...stories }: Fixture): FixturePart[] {
  const written = (['styles', 'numbering', 'footnotes', 'endnotes', 'header'] as const).filter(name => stories[name] !== undefined)
  const rootName = (name: string): string => (name === 'header' ? 'hdr' : name)
  return [
    contentTypes(),
    { name: '_rels/.rels', data: relationships(relation('officeDocument', 'word/document.xml')) },
    { name: 'word/document.xml', data: root('document', `<w:body>${body}</w:body>`) },
    { name: 'word/_rels/document.xml.rels', data: relationships(written.map(name => relation(name, `${name}.xml`)).join('') + relations) },
    ...written.map(name => ({ name: `word/${name}.xml`, data: root(rootName(name), stories[name] ?? '') })),
    ...parts,
  ]
}

export const docxFixture = (fixture: Fixture): Uint8Array => zipFixture(docxParts(fixture))

/** A paragraph of one run; `properties` go into `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A paragraph in a list. */
export const item = (text: string, numId: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

export interface FixtureLevel {
  readonly format: string
  readonly text: string
  readonly start?: number
  readonly more?: string
}

const level = ({ format, text, start = 1, more = '' }: FixtureLevel, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const abstractList = (id: number, levels: readonly FixtureLevel[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`

export const list = (numId: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`

export const startOverride = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
