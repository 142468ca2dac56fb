import { refuse } from './refusal.ts'

/** Where the next page begins, opaque to the caller: the ordering number of the last row shown. */
export const writeCursor = (position: number): string => Buffer.from(`after ${position}`).toString('base64url')

export function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null
  const digits = /^after (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  return digits === undefined ? refuse('cursor-invalid') : Number(digits)
}

/** The same for lists that are ordered by text. */
export const writePlace = (place: string): string => Buffer.from(`after "${place}`).toString('base64url')

export function readPlace(cursor: string | undefined): string | null {
  if (cursor === undefined) return null
  const place = /^after "([^\0]*)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  return place === undefined ? refuse('cursor-invalid') : place
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What is not an id names nothing. */
export const checkId = (id: string): string => (uuid.test(id) ? id : refuse('not-found'))
