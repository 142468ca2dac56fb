import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTrialDatabase } from '../../store/trial/trial-database.ts'
import { type OfficeOptions, type OpenOffice, openOffice } from '../ground/office.ts'
import { guardTrial } from './guard-trial.ts'

/**
 * An office to try things on, whose data are gone afterwards: its database waits for no disk, and refuses a change without its audit
 * event.
 */
export async function openTrialOffice(options: Partial<OfficeOptions> = {}): Promise<OpenOffice> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-trial-'))
  const database = await openTrialDatabase({ name: 'PostgreSQL of the packages' })
  const office = await openOffice({ databaseUrl: await database.fresh(), dataDir, ...options })
  await guardTrial(office)
  return {
    ...office,
    close: async () => {
      await office.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
