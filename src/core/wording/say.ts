import { en } from './en.ts'
import { fillSentence } from './fill-sentence.ts'
import { vi } from './vi.ts'

export type Language = 'vi' | 'en'

type Catalogue = typeof vi
/** Every sentence by its place in the catalogue: `refusal.file-empty`. */
export type SentenceCode = { [Part in keyof Catalogue & string]: `${Part}.${keyof Catalogue[Part] & string}` }[keyof Catalogue & string]

const catalogues: Record<Language, Record<string, Record<string, string>>> = { vi, en }

/** A sentence in the reader's language, with the values that belong in it. */
export const say = (language: Language, code: SentenceCode, about: Readonly<Record<string, string | number>> = {}): string =>
  fillSentence(catalogues[language], code, about)
