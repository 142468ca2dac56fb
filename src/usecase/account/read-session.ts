import { allowedTo } from '../../core/policy/decide.ts'
import { type Caller, permit } from '../ground/caller.ts'

/** The account as its holder sees it, with what it may do. */
export function readSession(asking: Caller | null) {
  const caller = permit(asking, 'read-session')
  const { id, username, name, email, role, language, mustChangePassword, secondFactor, officeId, lent } = caller
  return {
    account: {
      id,
      username,
      name,
      email,
      role,
      language,
      mustChangePassword,
      secondFactor,
      officeId,
      offices: [...caller.offices],
      lendingId: lent?.id ?? null,
      lendings: [...caller.lendings],
      may: [...allowedTo(caller)],
    },
  }
}
