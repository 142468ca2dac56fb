import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The program's server, running by itself. */
export interface Served {
  readonly url: string
  readonly pid: number
}

/** A script of this folder that prints its address, as a process of its own that is gone afterwards. */
export async function serving<Result>(
  script: string,
  given: readonly string[],
  work: (served: Served) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    if (child.pid === undefined) throw new Error(`${script} has no process`)
    return await work({ url, pid: child.pid })
  } finally {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

/** What a process holds in memory now, in MB. */
export const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

/** The most that a process held while `work` ran, above what it held before, in MB. */
export async function memoryOf<Result>(
  pid: number,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly grownMb: number }> {
  const idle = residentMb(pid)
  let most = idle
  const watch = setInterval(() => {
    most = Math.max(most, residentMb(pid))
  }, 50)
  try {
    return { result: await work(), grownMb: most - idle }
  } finally {
    clearInterval(watch)
  }
}
