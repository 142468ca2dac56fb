import type { Zip } from '../zip/open-zip.ts'
import { readXmlBytes } from './read-xml-bytes.ts'

/** A part's XML as text; null where the package has no such part. */
export const readXmlPart = (zip: Zip, name: string): string | null => readXmlBytes(zip, name)?.toString('utf8') ?? null
