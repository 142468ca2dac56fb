import { allowedTo } from '../core/policy/decide.ts'
import { type Caller, permit } from './caller.ts'

/** The account as its holder sees it, with what it may do. */
export function readSession(asking: Caller | null) {
  const caller = permit(asking, 'read-session')
  const { id, username, name, role, language, mustChangePassword, officeId } = caller
  return {
    account: {
      id,
      username,
      name,
      role,
      language,
      mustChangePassword,
      officeId,
      offices: [...caller.offices],
      may: [...allowedTo(caller)],
    },
  }
}
