/** The name of an element, as it is written and as it is known here. */
export interface XmlName {
  readonly raw: string
  /** `<w:p` and `</w:p>`. */
  readonly opening: string
  readonly closing: string
  readonly known: string
}

export const prefixOf = (raw: string): string => raw.slice(0, Math.max(0, raw.indexOf(':')))

/** `space`: our name for what the prefix stands for. */
export function xmlName(raw: string, space: string): XmlName {
  const local = raw.slice(raw.indexOf(':') + 1)
  return { raw, opening: `<${raw}`, closing: `</${raw}>`, known: space === '' ? local : `${space}:${local}` }
}
