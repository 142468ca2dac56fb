import type { Actor } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import { listPasskeys, loadTotp } from '../../store/account/factor.ts'
import type { LoadedSession } from '../../store/account/session.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Acting } from '../ground/acting.ts'

export type FactorWay = 'code' | 'passkey'

/** The ways in which an account can give a second factor; none where it has set up none. */
export async function factorWays(store: Store, accountId: string): Promise<FactorWay[]> {
  const totp = await loadTotp(store, accountId)
  const passkeys = await listPasskeys(store, accountId)
  return [...(totp?.confirmed_at ? (['code'] as const) : []), ...(passkeys.length ? (['passkey'] as const) : [])]
}

/** Whether the rules ask a second factor of whoever holds these offices or stands in for their holders, acted from or not. */
export const secondFactorRequired = ({ offices }: Pick<Acting, 'offices'>, rules: readonly Post[]): boolean =>
  offices.some(office => rules.includes(office.post))

/** Nobody passes of whom the rules ask for a second factor and who has not given it in this session, or has set up none. */
export function secondFactorOf(session: LoadedSession, acting: Acting): NonNullable<Actor['secondFactor']> {
  if (session.strong || !secondFactorRequired(acting, session.factorRules)) return 'settled'
  return session.hasSecondFactor ? 'to-give' : 'to-enrol'
}
