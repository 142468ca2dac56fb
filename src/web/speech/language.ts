import { useSyncExternalStore } from 'react'
import type { Language } from '../../core/wording/say.ts'

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
document.documentElement.lang = current

export const currentLanguage = (): Language => current

export function setLanguage(language: Language): void {
  if (language === current) return
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
