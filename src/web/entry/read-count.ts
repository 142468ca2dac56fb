/** `1.000` as Vietnamese offices write it, and `1000`. */
export function readCount(text: string): number | null {
  const digits = text.trim().replace(/\.(?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null
}
