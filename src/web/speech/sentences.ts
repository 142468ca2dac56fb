import { fillSentence } from '../../core/wording/fill-sentence.ts'
import type { Language, SentenceCode } from '../../core/wording/say.ts'
import { vi } from '../../core/wording/vi.ts'

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>

const catalogues: Record<Language, Catalogue | null> = { vi, en: null }

/** Vietnamese comes with the page; other languages are half as much again, so that only who reads them loads them. */
export async function loadSentences(language: Language): Promise<void> {
  if (language === 'en') catalogues.en ??= (await import('../../core/wording/en.ts')).en
}

/** A sentence in a language that has been loaded, in Vietnamese otherwise. */
export const sayIn = (language: Language, code: SentenceCode, about: Readonly<Record<string, string | number>> = {}): string =>
  fillSentence(catalogues[language] ?? vi, code, about)
