import { readExact, renderExact } from '../formula/exact.ts'

/**
 * A figure as people type it in Vietnam, as it is stored; null for what is none. The comma is the decimal sign and the point parts thousands,
 * but a point that cannot part thousands is taken for a decimal one, as it comes out of spreadsheets.
 *
 *     1.234,5  → 1234.5        1234.5 → 1234.5       1.234 → 1234       12% → 12
 */
export function readFigure(text: string): string | null {
  const bare = text
    .normalize('NFC')
    .replace(/[\s\u00a0%]/g, '')
    .replace(/[−–]/g, '-')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return stored(bare.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d+(,\d+)?$/.test(bare)) return stored(bare.replace(',', '.'))
  return /^-?\d+\.\d+$/.test(bare) ? stored(bare) : null
}

function stored(decimal: string): string | null {
  const value = readExact(decimal)
  return value === null ? null : renderExact(value, 12)
}

/** As people read it: `1.234,5`. */
export function showFigure(decimal: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  if (whole === '') return decimal
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${part && `,${part}`}`
}
