import type { LinesAfter } from '../../store/obligation/obligation-list.ts'
import { readPlace, writePlace } from '../ground/cursor.ts'
import { refuse } from '../ground/refusal.ts'

/** Where the next page of a list of obligations begins: the day of the last line and its id. */
export const writeLinesAfter = ({ due_day, id }: { readonly due_day: string; readonly id: string }): string =>
  writePlace(`${due_day} ${id}`)

export function readLinesAfter(cursor: string | undefined): LinesAfter | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [dueDay, id] = /^(\d{4}-\d{2}-\d{2}|infinity) ([0-9a-f-]{36})$/.exec(place)?.slice(1) ?? []
  return dueDay === undefined || id === undefined ? refuse('cursor-invalid') : { dueDay, id }
}
