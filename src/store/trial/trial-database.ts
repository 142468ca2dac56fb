import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { openEmbedded } from '../embedded/embedded.ts'
import { migrate } from '../ground/migrate.ts'

/** A PostgreSQL to try things on: that of the packages, and each that Debian has installed. */
export interface TrialKind {
  readonly name: string
  readonly binaries?: string
}

export const trialKinds: readonly TrialKind[] = [
  { name: 'PostgreSQL of the packages' },
  ...globSync('/usr/lib/postgresql/*/bin/initdb')
    .filter(path => existsSync(path))
    .map(path => ({ name: `PostgreSQL ${path.split('/')[4]} of Debian`, binaries: dirname(path) })),
]

export interface TrialDatabase {
  /** A database of its own with all tables, empty; copying one takes milliseconds. */
  readonly fresh: () => Promise<string>
  /** One without tables. */
  readonly bare: () => Promise<string>
  readonly close: () => Promise<void>
}

/** A server in a folder that is gone afterwards. */
export async function openTrialDatabase(kind: TrialKind): Promise<TrialDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-trial-'))
  // PostgreSQL 15 walks the path to its data.
  chmodSync(folder, 0o711)
  const server = await openEmbedded(folder, { sync: false, ...(kind.binaries && { binaries: kind.binaries }) })
  const urlOf = (name: string): string => server.url.replace(/\/postgres$/, `/${name}`)
  const make = async (template: string): Promise<string> => {
    const name = `trial_${randomUUID().replaceAll('-', '')}`
    const client = new Client({ connectionString: server.url })
    await client.connect()
    await client.query(`create database ${name} template ${template}`)
    await client.end()
    return name
  }
  const migrated = await make('template0')
  await migrate(urlOf(migrated))
  return {
    fresh: async () => urlOf(await make(migrated)),
    bare: async () => urlOf(await make('template0')),
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
