import { findPersonalData } from '../../core/privacy/find-personal-data.ts'
import type { PersonalDatum } from '../../core/text/personal-datum.ts'
import { type InspectedFile, inspectFile } from '../../format/inspect-file.ts'

/** What a file of evidence is, and what it tells of private persons; `unread`: some of it only a person can tell. Its words go no further. */
export interface Inspected {
  readonly format: InspectedFile['format']
  readonly found: readonly PersonalDatum['kind'][]
  readonly unread: boolean
}

/** Rejects with a `FileRefusal` where the file cannot or must not be kept. */
export async function inspectDocument(bytes: Uint8Array): Promise<Inspected> {
  const { format, text, whole } = await inspectFile(bytes)
  const found = text === null ? [] : findPersonalData(text).map(({ kind }) => kind)
  return { format, found: [...new Set(found)], unread: text === null || !whole }
}
