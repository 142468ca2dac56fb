import { useSyncExternalStore } from 'react'

/** A line for the person at the page: shown for a while in a corner and read out by screen readers. */
export interface Message {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'bad'
}

let messages: readonly Message[] = []
let lastId = 0
const watchers = new Set<() => void>()
const set = (next: readonly Message[]) => {
  messages = next
  for (const watcher of watchers) watcher()
}

export const dismiss = (id: number): void => set(messages.filter(message => message.id !== id))

/** What went wrong stays until it is closed; anything else leaves by itself. */
export function tell(text: string, tone: Message['tone'] = 'plain'): void {
  const id = ++lastId
  set([...messages.filter(message => message.text !== text), { id, text, tone }].slice(-3))
  if (tone === 'plain') setTimeout(() => dismiss(id), 6000)
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
export const useMessages = () => useSyncExternalStore(watch, () => messages)

let spoken = ''
const listeners = new Set<() => void>()
/** For ears only: what has just happened and what is selected now. */
export function speak(text: string): void {
  spoken = text
  for (const listener of listeners) listener()
}
export const useSpoken = () =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => spoken,
  )
