/**
 * The part of an address after `?`, as plain words: `?q=so+y+te&state=review`. What a page understands of it is said by the page's own
 * codec; whatever else stands there is dropped.
 */
export function parsePlainSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function stringifyPlainSearch(values: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (typeof value === 'string' && value !== '') search.set(name, value)
  const text = search.toString()
  return text ? `?${text}` : ''
}

type Raw = Readonly<Record<string, unknown>>

/**
 * A page's codec as the router is to have it: it hands on all that stood in the address, so that names and values which the codec does not
 * understand have to be blanked out.
 */
export const understood =
  <Address extends object>(read: (raw: Raw) => Address) =>
  (raw: Raw): Address => ({ ...Object.fromEntries(Object.keys(raw).map(name => [name, undefined])), ...read(raw) })

/** A text that is there and not blank. */
export const textIn = (raw: Raw, name: string): string | undefined => {
  const value = raw[name]
  return typeof value === 'string' && value.trim() ? value : undefined
}

/** A value that is one of those allowed. */
export const choiceIn = <Choice extends string>(raw: Raw, name: string, choices: readonly Choice[]): Choice | undefined =>
  choices.find(choice => choice === raw[name])

/** The values that are set, so that an address names nothing that is not. */
export function only<Values extends Record<string, unknown>>(
  values: Values,
): Partial<{ [Key in keyof Values]: Exclude<Values[Key], undefined> }> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<{
    [Key in keyof Values]: Exclude<Values[Key], undefined>
  }>
}
