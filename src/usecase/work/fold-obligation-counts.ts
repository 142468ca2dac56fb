import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { foldCounts } from '../../store/obligation/obligation-counter.ts'
import type { Office } from '../ground/office.ts'

/** Takes what has changed into the stored counts; who counts meanwhile counts both. */
export const foldObligationCounts = (office: Office): Promise<number> => foldCounts(office.store, dayInVietnam(office.now()))
