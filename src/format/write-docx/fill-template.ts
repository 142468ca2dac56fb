import type { PaperFields } from '../../core/paper/paper-fields.ts'
import type { PaperLayout } from '../../core/paper/paper-layout.ts'
import { openPackage } from '../docx/open-package.ts'
import { refuseFile } from '../file/file-refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { Zip, type ZipLimits } from '../zip/open-zip.ts'
import { type PackedPart, packPart } from '../zip/packed-part.ts'
import { writeZip } from '../zip/write-zip.ts'
import { byKey, type Filling, fillFields } from './fill-fields.ts'
import { flowXml } from './flow-xml.ts'
import { stylePart } from './style-part.ts'

const limits: ZipLimits = {
  entries: 500,
  partBytes: 20 * 1024 * 1024,
  totalBytes: 40 * 1024 * 1024,
  ratio: 100,
  ratioFromBytes: 4 * 1024 * 1024,
}
/** A template with the emblem of its office stays far below. */
const mostBytes = 10 * 1024 * 1024
const filled = /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/

/**
 * A Word file that an office made itself, with the fields between double braces filled in: `Số: {{số}}/{{ký hiệu}}`. Everything else stays
 * as the office drew it. Refuses whatever intake refuses, and fields that there are none of, by their names.
 */
export function fillTemplate(bytes: Uint8Array, fields: PaperFields, layout: PaperLayout): Buffer {
  if (bytes.length > mostBytes) refuseFile('file-too-large', { mb: 10 })
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuseFile('template-kind')
  const zip = new Zip(bytes, limits)
  openPackage(zip)
  const width = layout.page.width - layout.page.left - layout.page.right
  const filling: Filling = {
    fields: byKey(fields),
    render: ({ flow }) => flowXml(flow, width, layout) || '<w:p/>',
    unknown: new Set(),
    crowded: new Set(),
  }
  const parts = [...zip.names].map(name => fillPart(zip, name, filling, layout))
  const known = Object.keys(fields)
    .map(name => `{{${name}}}`)
    .join(', ')
  if (filling.unknown.size > 0) refuseFile('template-field-unknown', { names: [...filling.unknown].slice(0, 10).join(', '), known })
  if (filling.crowded.size > 0) refuseFile('template-field-crowded', { names: [...filling.crowded].slice(0, 10).join(', ') })
  return writeZip(parts)
}

function fillPart(zip: Zip, name: string, filling: Filling, layout: PaperLayout): PackedPart {
  if (filled.test(name)) return packPart(name, fillFields(readXmlPart(zip, name) ?? '', filling))
  if (name === 'word/styles.xml') return packPart(name, withStyles(readXmlPart(zip, name) ?? '', layout))
  return packPart(name, zip.read(name) ?? new Uint8Array())
}

/** Paragraphs and tables that are put in bring their looks along, unless the template has looks of those names. */
function withStyles(xml: string, layout: PaperLayout): string {
  const own = [...stylePart(layout).matchAll(/<w:style [^>]*?w:customStyle="1" w:styleId="(\w+)">[\s\S]*?<\/w:style>/g)]
  const missing = own.filter(([, id]) => !xml.includes(`w:styleId="${id}"`)).map(([style]) => style)
  return xml.replace('</w:styles>', () => `${missing.join('')}</w:styles>`)
}
