import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const description: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))

/** Of this program. */
export const version = description && typeof description === 'object' && 'version' in description ? String(description.version) : ''
