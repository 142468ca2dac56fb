import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { longestPassword, shortestPassword, weighPassword } from '../../core/account/weigh-password.ts'
import { refuse } from '../ground/refusal.ts'
import { isCommonPassword } from './common-passwords.ts'

/** OWASP's first recommendation for argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost)

/**
 * Whether the password is the one of the hash. Where there is no account, or one without a password, this takes as long as for one that
 * has, so that time does not tell which names do.
 */
let decoy: Promise<string> | null = null
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'))
  const isRight = await verify(stored ?? (await decoy), password.normalize('NFC'))
  return isRight && typeof stored === 'string'
}

const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Letters and digits that are not mistaken for each other, in groups of five. */
export function makeCode(length: number): string {
  let drawn = ''
  while (drawn.length < length)
    for (const byte of randomBytes(length)) if (byte < 248 && drawn.length < length) drawn += signs[byte % signs.length]
  return drawn.match(/.{1,5}/g)?.join('-') ?? drawn
}

/** 25 signs: 2^120 and more. */
export const makePassword = (): string => makeCode(25)

/** Length is what makes a password strong; it must not be one that is tried first, nor made of what everybody knows of its holder. */
export async function checkNewPassword(next: string, personal: readonly string[]): Promise<void> {
  const weight = weighPassword(next, personal)
  if (weight === 'too-short') refuse('password-too-short', { shortest: String(shortestPassword) })
  if (weight === 'too-long') refuse('password-too-long', { longest: String(longestPassword) })
  if (await isCommonPassword(next)) refuse('password-common')
  if (weight === 'too-plain') refuse('password-too-plain')
}
