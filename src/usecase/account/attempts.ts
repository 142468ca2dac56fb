import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type AttemptRule, forgetAttempts, releaseAttempt, takeAttempt } from '../../store/account/attempt.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** From where somebody tries to sign in. Nothing of it is stored in the clear. */
export interface Origin {
  readonly address: string
  /** What this browser was given at earlier sign-ins; empty where it brings nothing. */
  readonly devices: string
  readonly userAgent: string
  /** The session that the browser has, which a new one replaces. */
  readonly formerToken: string | null
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/**
 * Tries are counted so that nobody can lock out somebody else: a browser in which an account has signed in before has a count of its own
 * for that account, which tries from elsewhere do not touch. Waits grow and end; there is no lock.
 */
const rules = {
  known: { free: 10, firstWaitMs: 2 * second, longestWaitMs: 15 * minute, forgetAfterMs: hour },
  pair: { free: 10, firstWaitMs: 2 * second, longestWaitMs: 15 * minute, forgetAfterMs: hour },
  account: { free: 100, firstWaitMs: 2 * second, longestWaitMs: 15 * minute, forgetAfterMs: 6 * hour },
  address: { free: 100, firstWaitMs: second, longestWaitMs: 5 * minute, forgetAfterMs: hour },
  mail: { free: 3, firstWaitMs: minute, longestWaitMs: hour, forgetAfterMs: 24 * hour },
  code: { free: 5, firstWaitMs: 2 * second, longestWaitMs: 30 * minute, forgetAfterMs: 24 * hour },
} as const satisfies Record<string, AttemptRule>

type RuleName = keyof typeof rules

interface Count {
  readonly rule: RuleName
  readonly of: readonly string[]
}

/** Of an IPv6 address the part that a provider gives to one customer. */
export const networkOf = (address: string): string =>
  address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address

const keyOf = (office: Office, { rule, of }: Count): Buffer => office.seal.digest('attempt', JSON.stringify([rule, ...of]))

/** Refuses where one of the counts must wait; else counts the try in all of them. */
async function take(office: Office, counts: readonly Count[]): Promise<void> {
  for (const count of counts) {
    const waitMs = await takeAttempt(office.store, keyOf(office, count), rules[count.rule], office.now())
    if (waitMs !== null) refuse('too-many-sign-ins', { seconds: String(Math.ceil(waitMs / second)) })
  }
}

export interface Attempt {
  /** It went well: own counts begin anew, those shared with others lose this one try. */
  readonly succeed: () => Promise<void>
}

async function begin(office: Office, own: readonly Count[], joint: readonly Count[]): Promise<Attempt> {
  await take(office, [...own, ...joint])
  return {
    succeed: async () => {
      for (const count of own) await forgetAttempts(office.store, keyOf(office, count))
      for (const count of joint) await releaseAttempt(office.store, keyOf(office, count), office.now())
    },
  }
}

/** A password for a name; `known` where this browser has signed in to that account before. */
export const beginPassword = (office: Office, username: string, from: Origin, known: string | null): Promise<Attempt> =>
  known
    ? begin(office, [{ rule: 'known', of: [username, known] }], [])
    : begin(
        office,
        [{ rule: 'pair', of: [username, networkOf(from.address)] }],
        [
          { rule: 'account', of: [username] },
          { rule: 'address', of: [networkOf(from.address)] },
        ],
      )

/** A code of an authenticator app: who tries it knows the password already, so that fewer tries are free and the wait is longer. */
export const beginCode = (office: Office, accountId: string, known: string | null): Promise<Attempt> =>
  begin(office, [{ rule: 'code', of: [accountId, known ?? ''] }], [])

/** Something that anybody may ask for from one address: a link, a passkey, a provider. */
export const beginFromAddress = (office: Office, what: string, from: Origin): Promise<Attempt> =>
  begin(office, [], [{ rule: 'address', of: [what, networkOf(from.address)] }])

/** True where this account may get another mail of this kind: nobody is buried in mail. */
export async function mayGetMail(office: Office, kind: string, accountId: string): Promise<boolean> {
  return (await takeAttempt(office.store, keyOf(office, { rule: 'mail', of: [kind, accountId] }), rules.mail, office.now())) === null
}

const mostDevices = 8

const markOf = (office: Office, accountId: string, nonce: string): string =>
  office.seal
    .digest('device', JSON.stringify([accountId, nonce]))
    .subarray(0, 18)
    .toString('base64url')

/** What a browser keeps of the accounts that signed in there: pairs that only this server can make, and that name no account. */
const pairsIn = (devices: string): [nonce: string, mark: string][] =>
  devices
    .split('~')
    .map(pair => pair.split('.'))
    .filter((pair): pair is [string, string] => pair.length === 2 && pair.every(part => /^[\w-]{16,32}$/.test(part)))
    .slice(0, mostDevices)

/** By which name this browser is known to the account; null where it is not. */
export function knownDevice(office: Office, devices: string, accountId: string): string | null {
  for (const [nonce, mark] of pairsIn(devices)) {
    const [given, right] = [Buffer.from(mark), Buffer.from(markOf(office, accountId, nonce))]
    if (given.length === right.length && timingSafeEqual(given, right)) return nonce
  }
  return null
}

/** What the browser keeps from now on. */
export function rememberDevice(office: Office, devices: string, accountId: string): string {
  const kept = pairsIn(devices).map(pair => pair.join('.'))
  if (knownDevice(office, devices, accountId)) return kept.join('~')
  const nonce = randomBytes(12).toString('base64url')
  return [`${nonce}.${markOf(office, accountId, nonce)}`, ...kept].slice(0, mostDevices).join('~')
}
