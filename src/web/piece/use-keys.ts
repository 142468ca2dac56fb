import { useEffect, useRef, useState } from 'react'

/** What each key does; `null` as a key's act leaves it to the browser. */
export type KeyActs = Readonly<Record<string, (() => void) | undefined>>

const storageKey = 'dondoc.keys'

/** Keys of one letter can be turned off, for they disturb those who steer by voice. */
export function useKeysSwitch(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    try {
      return localStorage.getItem(storageKey) !== 'off'
    } catch {
      return true
    }
  })
  const set = (next: boolean) => {
    setOn(next)
    try {
      localStorage.setItem(storageKey, next ? 'on' : 'off')
    } catch {
      // Storage is forbidden here; the choice holds as long as the page.
    }
  }
  return [on, set]
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox]), textarea, select, [contenteditable], [role=menuitem], [role=option]')

/** `Ctrl+Z`, `Ctrl+Shift+Z`, `Ctrl+Y`, or the bare key in lower case. */
function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${key.toUpperCase()}`
  return event.altKey ? '' : key
}

export function useKeys(acts: KeyActs): void {
  const current = useRef(acts)
  current.current = acts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      const act = current.current[nameOf(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
