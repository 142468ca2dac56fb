import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasDocuments } from '../../store/document/document.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { takeIn } from './import-document.ts'

const samples = join(import.meta.dirname, '../../../samples')

/** Gives an empty register a first document, so that a newcomer has something to look at; true where it did. */
export async function loadSample(office: Office, caller: Caller): Promise<boolean> {
  if (await hasDocuments(office.store)) return false
  const fileName = readdirSync(samples)
    .filter(name => name.endsWith('.docx'))
    .sort()[0]
  if (!fileName) return false
  // The program takes it in for an account that has not chosen its password yet.
  const permitted = permit({ ...caller, mustChangePassword: false }, 'import-document')
  await takeIn(office, permitted, { fileName, bytes: readFileSync(join(samples, fileName)) })
  return true
}
