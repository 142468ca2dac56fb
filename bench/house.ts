import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openEmbedded } from '../src/store/embedded/embedded.ts'
import { trialKinds } from '../src/store/trial/trial-database.ts'

/** A database server to measure on; `url` is an empty database. */
export interface House {
  readonly url: string
  /** Where its programs are: `pgbench` among them. */
  readonly binaries: string
}

/** What a machine with 4 GB would be given; writes wait for the disk. */
const settings = {
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  random_page_cost: '1.1',
}

/** PostgreSQL of Debian in a folder that is gone afterwards, whatever happens in `work`. */
export async function inHouse<Result>(work: (house: House) => Promise<Result>): Promise<Result> {
  const kind = trialKinds.findLast(({ binaries }) => binaries !== undefined)
  if (!kind?.binaries) throw new Error('Debian’s PostgreSQL is not installed: apt-get install postgresql')
  const binaries = kind.binaries
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'))
  // PostgreSQL 15 walks the path to its data.
  chmodSync(folder, 0o711)
  try {
    const first = await openEmbedded(folder, { binaries })
    const client = new Client({ connectionString: first.url })
    await client.connect()
    for (const [name, value] of Object.entries(settings)) await client.query(`alter system set ${name} = '${value}'`)
    await client.end()
    await first.stop()
    const server = await openEmbedded(folder, { binaries })
    try {
      return await work({ url: server.url, binaries })
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
