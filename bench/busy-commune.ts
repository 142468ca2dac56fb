import { trialPassword } from '../src/server/trial/trial-server.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import type { Caller } from '../src/usecase/ground/caller.ts'
import type { Office } from '../src/usecase/ground/office.ts'
import { todayIn } from '../src/usecase/ground/today.ts'
import { fillObligations } from './fill-obligations.ts'
import { scaled } from './scale.ts'
import { plantUnits } from './trial-units.ts'

/** A country whose four thousand communes owe 250 pieces of work each, and the account `commune` at the desk of one of them. */
export async function plantBusyCommune(office: Office): Promise<{ readonly unitId: string; readonly caller: Caller }> {
  const { governmentId } = await plantUnits(office.store, { provinces: 34, communes: scaled(4000) })
  const { id: unitId } = await office.store.selectFrom('unit').select('id').where('code', '=', 'D40').executeTakeFirstOrThrow()
  const account = { username: 'commune', name: 'Đo', post: 'main-focal-point', unitId } as const
  const caller = await addAccount(office, { ...account, password: trialPassword, mustChangePassword: false })
  await fillObligations(office.store, governmentId, { tasks: 250, today: todayIn(office) })
  return { unitId, caller }
}
