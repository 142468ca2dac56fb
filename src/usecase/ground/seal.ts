import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a sealed text is for: one that was sealed for one purpose opens for no other. */
export type Purpose = 'totp' | 'mail'
/** What a digest is of. */
export type DigestOf = 'attempt' | 'recovery-code' | 'device'

/** Keeps what must be read again (the secret of an authenticator app) unreadable in the database and in its backups. */
export interface Seal {
  /** `about` names the row: a sealed text moved to another row does not open. */
  readonly close: (purpose: Purpose, about: string, text: string) => Buffer
  /** Throws where the text was sealed with another key, for something else, or has been changed. */
  readonly open: (purpose: Purpose, about: string, sealed: Buffer) => string
  /** A name for something that tells nobody without the key what it names. */
  readonly digest: (of: DigestOf, text: string) => Buffer
}

const keyBytes = 32
const nonceBytes = 12
const tagBytes = 16
const fileName = 'data.key'

/** The data was sealed with another key than the one that is here. */
export class OtherKey extends Error {}

/** AES-256-GCM under a key of its own per purpose. A sealed text begins with four bytes that name the key. */
export function sealOf(key: Buffer): Seal {
  if (key.length !== keyBytes) throw new RangeError(`a data key has ${keyBytes} bytes`)
  const keys = new Map<string, Buffer>()
  const keyFor = (use: string): Buffer => {
    const known = keys.get(use) ?? Buffer.from(hkdfSync('sha256', key, '', `dondoc ${use}`, keyBytes))
    keys.set(use, known)
    return known
  }
  const name = createHmac('sha256', keyFor('name')).update('name').digest().subarray(0, 4)
  return {
    close: (purpose, about, text) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(about))
      return Buffer.concat([name, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open: (purpose, about, sealed) => {
      if (!sealed.subarray(0, 4).equals(name)) throw new OtherKey('sealed with another data key')
      const nonce = sealed.subarray(4, 4 + nonceBytes)
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(about))
      decipher.setAuthTag(sealed.subarray(-tagBytes))
      return Buffer.concat([decipher.update(sealed.subarray(4 + nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
    },
    digest: (of, text) =>
      createHmac('sha256', keyFor(`digest ${of}`))
        .update(text)
        .digest(),
  }
}

/** 32 bytes as base64 or hexadecimal; null where the text is neither. */
export function readKey(text: string): Buffer | null {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  return key.length === keyBytes ? key : null
}

/** The key of the data folder, made at the first start and readable by its owner only. */
function keyIn(dataDir: string): Buffer {
  const path = join(dataDir, fileName)
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true })
    // Two processes that start together: the second one reads what the first has written.
    try {
      writeFileSync(path, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if (!existsSync(path)) throw error
    }
  }
  const key = readKey(readFileSync(path, 'utf8').trim())
  if (!key) throw new Error(`${path} holds no data key`)
  return key
}

/** The key that was given, else that of the data folder, read when something is first sealed or opened. */
export function openSeal(given: string | null, dataDir: string): Seal {
  let seal: Seal | null = null
  const opened = (): Seal => {
    if (seal) return seal
    const key = given === null ? keyIn(dataDir) : readKey(given)
    if (!key) throw new Error('DATA_KEY is not 32 bytes as base64 or hexadecimal')
    seal = sealOf(key)
    return seal
  }
  return {
    close: (purpose, about, text) => opened().close(purpose, about, text),
    open: (purpose, about, sealed) => opened().open(purpose, about, sealed),
    digest: (of, text) => opened().digest(of, text),
  }
}
