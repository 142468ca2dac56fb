import { useSyncExternalStore } from 'react'
import type { Language } from '../../core/wording/say.ts'
import { loadSentences } from './sentences.ts'

const key = 'dondoc.language'
const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en'

/** A browser that forbids storage still gets its pages: the choice then lasts as long as the page. */
function stored(): Language | null {
  try {
    const value = localStorage.getItem(key)
    return isLanguage(value) ? value : null
  } catch {
    return null
  }
}

const watchers = new Set<() => void>()
let current: Language = stored() ?? 'vi'
let wanted = current
document.documentElement.lang = current

export const currentLanguage = (): Language => current

/** Turns the page once the sentences are here; whoever turns again meanwhile gets what was wanted last. Fails where they cannot be had. */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language
  await loadSentences(language)
  if (language !== wanted || language === current) return
  current = language
  document.documentElement.lang = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // Storage is forbidden here; the language of the account still holds at the next sign-in.
  }
  for (const watcher of watchers) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

export const useLanguage = (): Language => useSyncExternalStore(watch, currentLanguage)
