import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { refuse } from './refusal.ts'

const shortest = 12

/** argon2id with the library's settings (19 MiB, 2 passes), which are OWASP's. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'))

export const isPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password.normalize('NFC'))

/** Takes as long as for an account that exists, so that time does not tell which names do. */
let decoy: Promise<string> | null = null
export const isNobodysPassword = async (password: string): Promise<false> => {
  decoy ??= hashPassword(randomBytes(16).toString('hex'))
  await isPassword(await decoy, password)
  return false
}

/** 25 letters and digits that are not mistaken for each other: 2^120 and more. */
export function makePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const drawn = [...randomBytes(50)].filter(byte => byte < 248).slice(0, 25)
  const text = drawn.map(byte => signs[byte % signs.length]).join('')
  return text.match(/.{1,5}/g)?.join('-') ?? text
}

/** Length is what makes a password strong; it must not be the name it protects, nor one sign over and over. */
export function checkNewPassword(next: string, current: string, username: string): void {
  if (next.normalize('NFC').length < shortest) refuse('password-too-short', { shortest: String(shortest) })
  if (next === current) refuse('password-same')
  if (next.toLowerCase().includes(username) || new Set(next).size < 5) refuse('password-too-plain')
}
