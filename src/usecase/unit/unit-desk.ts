import { randomUUID } from 'node:crypto'
import type { Store } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'

/** What changes of units need of an office. */
export type UnitDesk = Pick<Office, 'store' | 'now' | 'newId'>

/** For a command of an operator, who works on the data without the rest of an office. */
export const unitDesk = (store: Store): UnitDesk => ({ store, now: () => new Date(), newId: randomUUID })
