/**
 * Where an item stands, as people cite it: labels `II`, `1`, `1.1`, `a)` make `II.1.1.a)`. A number that says its parent's again stands
 * for both; a bullet counts for nothing.
 */
export function placeWords(path: readonly string[]): string {
  const labels = path.filter(label => /[\p{L}\d]/u.test(label)).map(label => label.replace(/\.$/, ''))
  return labels.filter((label, at) => !labels[at + 1]?.startsWith(`${label}.`)).join('.') || '…'
}
