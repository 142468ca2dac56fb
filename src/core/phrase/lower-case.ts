/** In lower case with every offset kept: the few letters whose small form is longer stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, letter => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}
