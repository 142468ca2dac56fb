import { guardAudit } from '../../store/audit/audit-guard.ts'
import type { Office } from '../ground/office.ts'

/** For trials: a change without its audit event is refused by the database, whichever use case makes it. */
export const guardTrial = (office: Office): Promise<void> => guardAudit(office.store)
