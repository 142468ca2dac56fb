import type { PaperLayout } from './paper-layout.ts'

/** `1243.5` → `1.243,5`; `decimals` digits after the sign where given. */
export function figureWords(value: number, { decimalSign, thousandsSign }: PaperLayout, decimals?: number): string {
  if (!Number.isFinite(value)) return ''
  const written = decimals === undefined ? plain(value) : value.toFixed(decimals)
  const [whole = '', rest] = written.replace('-', '').split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousandsSign)
  const sign = written.startsWith('-') && /[1-9]/.test(written) ? '-' : ''
  return sign + grouped + (rest === undefined ? '' : decimalSign + rest)
}

/** Without the noise of binary fractions and without powers of ten. */
const plain = (value: number): string => String(Number(value.toFixed(6)))
