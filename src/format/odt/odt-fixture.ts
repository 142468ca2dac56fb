import { type FixturePart, zipFixture } from '../zip/zip-fixture.ts'

const space = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = [
  ...['office', 'text', 'table', 'style', 'drawing', 'manifest'].map(
    name => `xmlns:${name === 'drawing' ? 'draw' : name}="${space}:${name}:1.0"`,
  ),
  `xmlns:fo="${space}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${space}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ')

export interface OdtFixture {
  /** What stands in `office:text`. */
  readonly body: string
  /** Styles beside the text. */
  readonly automatic?: string
  /** What stands in `styles.xml`. */
  readonly styles?: string
  readonly parts?: readonly FixturePart[]
}

export function odtFixture({ body, automatic = '', styles = '', parts = [] }: OdtFixture): Uint8Array {
  const content = `<office:document-content ${spaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipFixture([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', data: content },
    { name: 'styles.xml', data: `<office:document-styles ${spaces}>${styles}</office:document-styles>` },
    ...parts,
  ])
}

export const paragraph = (text: string, style = ''): string => `<text:p${style && ` text:style-name="${style}"`}>${text}</text:p>`

/** A list of items, each its blocks. */
export const list = (style: string, items: readonly string[], attributes = ''): string =>
  `<text:list text:style-name="${style}" ${attributes}>${items.map(item => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`

/** A list style by its levels, each the attributes of `text:list-level-style-number`. */
export const listStyle = (name: string, levels: readonly string[]): string =>
  `<text:list-style style:name="${name}">${levels.map((level, i) => `<text:list-level-style-number text:level="${i + 1}" ${level}/>`).join('')}</text:list-style>`
