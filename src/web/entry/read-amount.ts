/** `1.000,5` as Vietnamese offices write it, and `1000`; at most thousandths, as they are kept. */
export function readAmount(text: string): number | null {
  const digits = text.trim().replace(/\.(?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,12}(?:,\d{1,3})?$/.test(digits) ? Number(digits.replace(',', '.')) : null
}

/** As it is read back. */
export const showAmount = (n: number): string => n.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
