import { en } from './en.ts'
import { vi } from './vi.ts'

export type Language = 'vi' | 'en'

type Catalogue = typeof vi
/** Every sentence by its place in the catalogue: `refusal.file-empty`. */
export type SentenceCode = { [Part in keyof Catalogue & string]: `${Part}.${keyof Catalogue[Part] & string}` }[keyof Catalogue & string]

const catalogues: Record<Language, Record<string, Record<string, string>>> = { vi, en }

/**
 * A sentence in the reader's language, `{name}` replaced by the value of that name. A value that is missing stays visible as `{name}`,
 * so that a fault is seen and the rest still helps.
 */
export function say(language: Language, code: SentenceCode, about: Readonly<Record<string, string | number>> = {}): string {
  const dot = code.indexOf('.')
  const sentence = catalogues[language][code.slice(0, dot)]?.[code.slice(dot + 1)] ?? code
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(about[name] ?? placeholder))
}

/** True where the catalogue has the code: for codes that arrive as data. */
export const isSentence = (code: string): code is SentenceCode => {
  const dot = code.indexOf('.')
  return catalogues.vi[code.slice(0, dot)]?.[code.slice(dot + 1)] !== undefined
}
