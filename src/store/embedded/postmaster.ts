import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A server that runs on a cluster, as its lock file `postmaster.pid` names it: process on line 1, port on line 4. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A dead process that nobody has waited for still has its number, and counts as dead. */
export function isAlive(pid: number): boolean {
  if (!exists(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/**
 * After a restart of the machine or container, the number in the lock file may belong to another program. The working folder tells;
 * where it may not be seen, as in containers that may not look into other users' processes, the program's name does.
 */
function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  }
}

/**
 * The living server of a cluster (an absolute path without links), or null. PostgreSQL itself overrides the lock file of a process that
 * is gone; one whose number is in use, by an unburied process or another program, is removed here. Work of its children that may
 * still run is guarded by PostgreSQL's own check of the shared memory.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const lock = join(cluster, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(lock, 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return null
  if (isAlive(pid) && isServerOf(pid, cluster)) return { pid, port: Number(lines[3]) }
  rmSync(lock, { force: true })
  return null
}
