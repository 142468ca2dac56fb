/** A page to be drawn: places are points from its top left corner. */
export interface FixturePage {
  readonly width?: number
  readonly height?: number
  readonly texts?: readonly FixtureText[]
  /** Lines from place to place. */
  readonly rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]
  /** Its words are drawn in no colour. */
  readonly unseen?: boolean
  /** Operators as they are. */
  readonly content?: string
}

export interface FixtureText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Name of the font: `Times-Bold`, `.VnTime`. */
  readonly font?: string
  readonly turned?: boolean
}

export interface FixtureOptions {
  /** What the fonts say about their letters; with `none`, signs go by their numbers in the font. */
  readonly letters?: 'unicode' | 'none'
  /** More of the catalogue and of the trailer. */
  readonly catalog?: string
  readonly trailer?: string
}

/** Each sign is half as wide as the font is large, so that places are easily reckoned. */
export const widthOf = (text: string, size = 14): number => (text.length * size) / 2

/** In many fonts the blank is sign 3, and so on. */
const numberOf = (code: number): number => Math.max(3, code - 29)
const hex = (text: string, named: boolean): string =>
  Array.from({ length: text.length }, (_, i) =>
    (named ? text.charCodeAt(i) : numberOf(text.charCodeAt(i))).toString(16).padStart(4, '0'),
  ).join('')

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
6 beginbfrange
${['00', '01', '1e', '20', 'fb', 'e0'].map(high => `<${high}00> <${high}ff> <${high}00>`).join('\n')}
endbfrange endcmap CMapName currentdict /CMap defineresource pop end end`

function operatorsOf(page: FixturePage, fonts: readonly string[], named: boolean): string {
  const height = page.height ?? 842
  const texts = (page.texts ?? []).map(({ text, x, y, size = 14, font = 'Times', turned = false }) => {
    const matrix = turned ? `0.7 0.7 -0.7 0.7 ${x} ${height - y}` : `1 0 0 1 ${x} ${height - y}`
    return `BT /F${fonts.indexOf(font)} ${size} Tf ${matrix} Tm <${hex(text, named)}> Tj ET`
  })
  const rules = (page.rules ?? []).map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`)
  return [page.unseen === true ? '3 Tr' : '', ...texts, ...rules, page.content ?? ''].join('\n')
}

/** A PDF of the simplest build that holds any letter. */
export function pdfFixture(
  pages: readonly FixturePage[],
  { letters = 'unicode', catalog = '', trailer = '' }: FixtureOptions = {},
): Uint8Array {
  const fonts = [...new Set(pages.flatMap(page => (page.texts ?? []).map(({ font = 'Times' }) => font)))]
  const objects: string[] = []
  const add = (object: string): number => objects.push(object)
  const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`
  add(`<</Type/Catalog/Pages 2 0 R${catalog}>>`)
  add('')
  const map = add(stream(toUnicode))
  const resources = fonts.map((name, i) => {
    const described = `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>`
    const descendant = `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/CIDToGIDMap/Identity/FontDescriptor ${add(described)} 0 R>>`
    const known = letters === 'unicode' ? `/ToUnicode ${map} 0 R` : ''
    return `/F${i} ${add(`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${add(descendant)} 0 R]${known}>>`)} 0 R`
  })
  const kids = pages.map(page => {
    const content = add(stream(operatorsOf(page, fonts, letters === 'unicode')))
    const box = `[0 0 ${page.width ?? 595} ${page.height ?? 842}]`
    return `${add(`<</Type/Page/Parent 2 0 R/MediaBox${box}/Resources<</Font<<${resources.join('')}>>>>/Contents ${content} 0 R>>`)} 0 R`
  })
  objects[1] = `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`
  return Buffer.from(write(objects, trailer), 'latin1')
}

function write(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.7\n'
  const offsets: string[] = []
  for (const [i, object] of objects.entries()) {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`)
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return `${file}${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`
}
