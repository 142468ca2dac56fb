import { type Caller, permit } from './caller.ts'
import { allowedTo } from './policy.ts'

/** The account as its holder sees it, with what it may do. */
export function readSession(asking: Caller | null) {
  const { tokenHash: _, ...account } = permit(asking, 'read-session')
  return { account: { ...account, may: allowedTo(account.role, account.mustChangePassword) } }
}
