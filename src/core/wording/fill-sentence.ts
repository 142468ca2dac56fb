/**
 * The sentence of a code like `refusal.file-empty` out of a catalogue, `{name}` replaced by the value of that name. A value that is missing
 * stays visible as `{name}`, a code that is missing as itself, so that a fault is seen and the rest still helps.
 */
export function fillSentence(
  catalogue: Readonly<Record<string, Readonly<Record<string, string>>>>,
  code: string,
  about: Readonly<Record<string, string | number>>,
): string {
  const dot = code.indexOf('.')
  const sentence = catalogue[code.slice(0, dot)]?.[code.slice(dot + 1)] ?? code
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(about[name] ?? placeholder))
}
