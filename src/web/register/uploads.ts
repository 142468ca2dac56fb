import { useSyncExternalStore } from 'react'
import { queryClient } from '../remote/query-client.ts'
import { Refused } from '../remote/refused.ts'
import { uploadDocument } from '../remote/upload.ts'
import { sayNow } from '../speech/use-say.ts'

/** A file on its way in, or turned away. Kept outside the page, so that leaving it loses nothing. */
export interface Upload {
  readonly key: number
  readonly fileName: string
  /** Sent so far, 0 to 1; at 1 the server reads. */
  readonly share: number
  readonly refusal: { readonly message: string; readonly first: { readonly id: string; readonly fileName: string } | null } | null
}

let uploads: readonly Upload[] = []
let lastKey = 0
const watchers = new Set<() => void>()
const set = (next: readonly Upload[]) => {
  uploads = next
  for (const watcher of watchers) watcher()
}
const change = (key: number, part: Partial<Upload>) => set(uploads.map(upload => (upload.key === key ? { ...upload, ...part } : upload)))

export const forget = (key: number): void => set(uploads.filter(upload => upload.key !== key))

function refusalOf(error: unknown): Upload['refusal'] {
  if (!(error instanceof Refused)) return { message: sayNow('unreachable-text'), first: null }
  const { id, fileName } = error.problem.about
  const known = error.problem.code === 'document-known' && id !== undefined
  return { message: error.problem.message, first: known ? { id, fileName: fileName ?? id } : null }
}

/** Sends one after the other; the ids of those that came in and can be opened: scans are on a list of their own until they are recognised. */
export async function sendFiles(files: readonly File[]): Promise<string[]> {
  const queue = files.map(file => ({ file, key: ++lastKey }))
  set([
    ...uploads.filter(upload => !upload.refusal),
    ...queue.map(({ file, key }) => ({ key, fileName: file.name, share: 0, refusal: null })),
  ])
  const ids: string[] = []
  let scans = 0
  for (const { file, key } of queue) {
    try {
      const { id, recognising } = await uploadDocument(file, share => change(key, { share }))
      forget(key)
      if (recognising) scans++
      else ids.push(id)
    } catch (error) {
      change(key, { refusal: refusalOf(error) })
    }
  }
  if (scans) await queryClient.invalidateQueries({ queryKey: ['recognitions'] })
  if (ids.length) await queryClient.invalidateQueries({ queryKey: ['documents'] })
  return ids
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
export const useUploads = () => useSyncExternalStore(watch, () => uploads)
