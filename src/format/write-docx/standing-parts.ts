import type { PaperLayout } from '../../core/paper/paper-layout.ts'
import { officeRelations, packaging, xmlHead } from '../xml/office-names.ts'
import { type PackedPart, packPart } from '../zip/packed-part.ts'
import { styleId, stylePart } from './style-part.ts'
import { wordNames } from './word-names.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `${xmlHead}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
const relations = `${xmlHead}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
const documentRelations = `${xmlHead}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${officeRelations}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="${officeRelations}/header" Target="header1.xml"/></Relationships>`
const settings = `${xmlHead}<w:settings ${wordNames}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const header = `${xmlHead}<w:hdr ${wordNames}><w:p><w:pPr><w:pStyle w:val="${styleId('page-number')}"/></w:pPr>${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>2</w:t></w:r>${field('end')}</w:p></w:hdr>`

const packed = new WeakMap<PaperLayout, readonly PackedPart[]>()

/** The parts that every document of a layout shares: packed once, for the thousandth report costs as little as its own words. */
export function standingParts(layout: PaperLayout): readonly PackedPart[] {
  const known = packed.get(layout)
  if (known !== undefined) return known
  const made = Object.entries({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': stylePart(layout),
    'word/settings.xml': settings,
    'word/header1.xml': header,
  }).map(([name, text]) => packPart(name, text))
  packed.set(layout, made)
  return made
}
