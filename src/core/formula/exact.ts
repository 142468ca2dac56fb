/**
 * An exact number: a whole one over another, in lowest terms, the lower one above nought. Figures of reports are never floats: a sum is the
 * same in whatever order it is made, and a mean of means of means is still the mean of the leaves.
 */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

export const nought: Exact = { over: 0n, under: 1n }

export const wholeOf = (n: number | bigint): Exact => ({ over: BigInt(n), under: 1n })

const written = /^(-?)(\d{1,30})(?:\.(\d{1,12}))?$/

/** A decimal as it is stored: `1250`, `-3.5`; null for anything else. Up to 30 digits before the point and 12 behind it. */
export function readExact(text: string): Exact | null {
  const [, sign, whole = '', part = ''] = written.exec(text) ?? []
  if (sign === undefined) return null
  const over = BigInt(whole + part)
  return lowest(sign === '-' ? -over : over, 10n ** BigInt(part.length))
}

function lowest(over: bigint, under: bigint): Exact {
  if (under === 1n) return { over, under }
  const by = greatestDivisor(over < 0n ? -over : over, under)
  return { over: over / by, under: under / by }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export const plus = (a: Exact, b: Exact): Exact =>
  a.under === b.under ? lowest(a.over + b.over, a.under) : lowest(a.over * b.under + b.over * a.under, a.under * b.under)

export const negative = ({ over, under }: Exact): Exact => ({ over: -over, under })

export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b))

export const times = (a: Exact, b: Exact): Exact => lowest(a.over * b.over, a.under * b.under)

/** Null where `b` is nought. */
export function dividedBy(a: Exact, b: Exact): Exact | null {
  if (b.over === 0n) return null
  const sign = b.over < 0n ? -1n : 1n
  return lowest(sign * a.over * b.under, sign * a.under * b.over)
}

/** Below nought where `a` is the smaller one. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** True where no more than so many digits behind the point are needed. */
export const fitsDecimals = ({ under }: Exact, decimals: number): boolean => 10n ** BigInt(decimals) % under === 0n

/** As it is stored, halves away from nought (`2.5` → `3`); only as many digits behind the point as are needed, and at most `decimals`. */
export function renderExact(value: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const isBelow = value.over < 0n
  const doubled = (isBelow ? -value.over : value.over) * scale * 2n
  const rounded = (doubled / value.under + 1n) / 2n
  const digits = rounded.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const part = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${isBelow && rounded !== 0n ? '-' : ''}${whole}${part && `.${part}`}`
}
