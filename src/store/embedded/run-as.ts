import { readFileSync, statSync } from 'node:fs'

/** The system user that the database runs as; null where that is the user of this very process. */
export interface RunAs {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. Under root it runs as the owner of an existing cluster, so that a folder carried over from
 * another machine keeps working; a new one belongs to the user `postgres` where there is one, else to `nobody`.
 */
export function runAs(clusterFolder: string): RunAs | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map(line => line.split(':'))
      .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  )
  const user = users.get('postgres') ?? users.get('nobody')
  if (!user) throw new Error('PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody"')
  return user
}
