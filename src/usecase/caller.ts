import { isAllowed, openBeforePasswordChange, type Role, type UseCase } from './policy.ts'
import { refuse } from './refusal.ts'

/** Who asks. */
export interface Caller {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly role: Role
  readonly language: 'vi' | 'en'
  readonly mustChangePassword: boolean
  /** Names the session; the token itself is not kept. */
  readonly tokenHash: Buffer
}

/** The caller, where the policy lets it do this; refuses otherwise. */
export function permit(caller: Caller | null, useCase: UseCase): Caller {
  if (!caller) return refuse('sign-in-needed')
  if (!isAllowed(useCase, caller.role)) refuse('not-allowed')
  if (caller.mustChangePassword && !openBeforePasswordChange.includes(useCase)) refuse('password-change-needed')
  return caller
}
