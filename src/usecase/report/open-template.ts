import { loadTemplate } from '../../store/report/report-template.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** A form in its last version. */
export async function openTemplate(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-report-template', id)
  return (await loadTemplate(office.store, caller)) ?? refuse('not-found')
}
