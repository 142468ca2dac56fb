import { escapeXml } from '../xml/escape-xml.ts'
import { xmlHead } from '../xml/office-names.ts'
import { spreadsheet } from './sheet-names.ts'

/** How a cell looks and what a program makes of it. `format` is `text`, `general`, `day` or a number format such as `#,##0.0`. */
export interface CellLook {
  readonly format: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly lined?: boolean
  readonly shaded?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  /** It can be changed though the sheet is locked. */
  readonly entry?: boolean
}

/** 49 is `@`: a text stays one when somebody edits the cell. 14 follows the reader's settings; ours writes days as officials do. */
const builtIn: Readonly<Record<string, number>> = { general: 0, text: 49 }
const written: Readonly<Record<string, string>> = { day: 'dd/mm/yyyy' }
const firstOwn = 164
const face = 'Times New Roman'

/** The first is what cells without a look have; the second is that of plain texts. */
export const plainLook = 0
export const textLook = 1

/** The looks used in a book, numbered as they come; its part is written when all are known. */
export class CellLooks {
  readonly #looks: CellLook[] = [{ format: 'general' }, { format: 'text' }]
  readonly #known = new WeakMap<CellLook, number>()
  readonly #byKey = new Map<string, number>(this.#looks.map((look, at) => [keyOf(look), at]))

  numberOf(look: CellLook): number {
    const known = this.#known.get(look)
    if (known !== undefined) return known
    const key = keyOf(look)
    const number = this.#byKey.get(key) ?? this.#looks.push(look) - 1
    this.#byKey.set(key, number)
    this.#known.set(look, number)
    return number
  }

  part(): string {
    const formats = [...new Set(this.#looks.map(look => look.format).filter(format => !(format in builtIn)))]
    const fonts = this.#looks.map(
      ({ bold, italic, size = 11 }) =>
        `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><name val="${face}"/><family val="1"/></font>`,
    )
    const cells = this.#looks.map((look, at) => cellXml(look, at, builtIn[look.format] ?? firstOwn + formats.indexOf(look.format)))
    const own = formats.map((format, at) => `<numFmt numFmtId="${firstOwn + at}" formatCode="${escapeXml(written[format] ?? format)}"/>`)
    return `${xmlHead}<styleSheet xmlns="${spreadsheet}">${own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`}<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${sides}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  }
}

const sides = ['left', 'right', 'top', 'bottom'].map(side => `<${side} style="thin"><color auto="1"/></${side}>`).join('')

const keyOf = ({ format, bold, italic, size, lined, shaded, align, wrap, entry }: CellLook): string =>
  [format, bold, italic, size, lined, shaded, align, wrap, entry].join('|')

function cellXml({ lined, shaded, align, wrap, entry }: CellLook, font: number, format: number): string {
  const alignment = `<alignment${align === undefined ? '' : ` horizontal="${align}"`} vertical="${wrap ? 'top' : 'center'}"${wrap ? ' wrapText="1"' : ''}/>`
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${shaded ? 2 : 0}" borderId="${lined ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${entry ? ' applyProtection="1"' : ''}>${alignment}${entry ? '<protection locked="0"/>' : ''}</xf>`
}
