import { useSyncExternalStore } from 'react'

const watch = (watcher: () => void) => {
  window.addEventListener('online', watcher)
  window.addEventListener('offline', watcher)
  return () => {
    window.removeEventListener('online', watcher)
    window.removeEventListener('offline', watcher)
  }
}

/** False where the browser knows that it has no line at all. */
export const useOnline = (): boolean => useSyncExternalStore(watch, () => navigator.onLine)
