const signs: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number in Roman numerals: `14` → `XIV`. Nothing for what is below 1; thousands are repeated, however many. */
export function roman(n: number): string {
  let left = n
  let written = ''
  for (const [value, sign] of signs) for (; left >= value; left -= value) written += sign
  return written
}
