/**
 * `node test/laws/run-laws.ts FOLDER [DAMAGES] [SEED]`: reads every .txt and .docx of a folder as it is and with so many damages each,
 * and prints what breaks a law, with the seed that makes the damage again. A text whose reading does not end counts as a breach: the
 * reading runs beside, and is given up after a while; one that takes more than 100 ms for each 100 KB, in the best of three, is one, too.
 * Exit status 1 where a law is broken. SIGTERM ends it with what was reached.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { readText } from '../../src/core/reading/read-text.ts'
import { isFileRefusal, readDocument } from '../../src/usecase/ground/read-document.ts'
import { breachesIn } from './check-text.ts'
import { damage } from './damage.ts'
import { damageDocx } from './damage-docx.ts'
import { randomOf } from './random.ts'
import { breachesOf } from './reading-laws.ts'

interface Task {
  readonly folder: string
  readonly files: readonly string[]
  readonly damages: number
  readonly seed: number
}

interface Progress {
  readonly file: string
  readonly seed: number
  readonly breaches: readonly string[]
  readonly done?: boolean
}

const giveUpMs = 20_000

/** What this process has worked, so that a busy machine makes nothing slow. */
function workedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Below this, what a busy machine adds says nothing. */
const leastMs = 100
const msPerKb = 1

/** The breaches that trying finds; or that reading alone takes too long, where trying took longer than reading may, three times out of three. */
async function timed(trying: () => string[] | Promise<string[]>, read: () => unknown, kb: number): Promise<string[]> {
  const allowed = Math.max(leastMs, kb * msPerKb)
  const began = workedMs()
  const breaches = await trying()
  let best = workedMs() - began
  for (let i = 0; i < 3 && best > allowed; i++) {
    const again = workedMs()
    await read()
    best = Math.min(best, workedMs() - again)
  }
  return best > allowed ? [...breaches, `takes ${best.toFixed(0)} ms for ${kb.toFixed(0)} KB`] : breaches
}

async function breachesInFile(bytes: Uint8Array, name: string): Promise<string[]> {
  try {
    return breachesOf((await readDocument(bytes, name)).reading)
  } catch (error) {
    return isFileRefusal(error) ? [] : [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

const tryText = (text: string): Promise<string[]> =>
  timed(
    () => breachesIn(text),
    () => readText(text),
    text.length / 1024,
  )

/** The words of a Word file unpack to some ten times its size. */
const unpacking = 10

function tryFile(bytes: Uint8Array, name: string): Promise<string[]> {
  const read = (): Promise<string[]> => breachesInFile(bytes, name)
  return timed(read, read, (bytes.length * unpacking) / 1024)
}

/** Every file with the first damage, then every file with the second: whoever stops early has tried them all. */
async function readAll({ folder, files, damages, seed }: Task, report: (progress: Progress) => void): Promise<void> {
  const contents = files.map(file => ({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) }))
  const texts = new Map(
    files.filter(file => file.endsWith('.txt')).map(file => [file, readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '')]),
  )
  for (let i = 0; i <= damages; i++) {
    for (const { file, bytes } of contents) {
      const random = randomOf(seed + i)
      const text = texts.get(file)
      report({ file, seed: seed + i, breaches: [] })
      const breaches =
        text === undefined
          ? await tryFile(i === 0 ? bytes : damageDocx(bytes, random), file)
          : await tryText(i === 0 ? text : damage(text, random).text)
      if (breaches.length) report({ file, seed: seed + i, breaches })
    }
  }
  report({ file: '', seed: 0, breaches: [], done: true })
}

function watch(task: Task): void {
  const worker = new Worker(new URL(import.meta.url), { workerData: task })
  let [readings, broken] = [0, 0]
  let last: Progress | null = null
  let timer = setTimeout(giveUp, giveUpMs)
  function giveUp(): void {
    console.log(`${last?.file} with seed ${last?.seed}: the reading does not end`)
    process.exit(1)
  }
  const summary = (): string => `${readings} readings of ${task.files.length} files, ${broken} with a broken law`
  process.once('SIGTERM', () => {
    console.log(`stopped after ${summary()}`)
    process.exit(broken ? 1 : 0)
  })
  worker.on('error', error => {
    console.error(error)
    process.exit(1)
  })
  worker.on('message', (progress: Progress) => {
    clearTimeout(timer)
    if (progress.done) {
      console.log(summary())
      process.exitCode = broken ? 1 : 0
      return
    }
    timer = setTimeout(giveUp, giveUpMs)
    last = progress
    if (progress.breaches.length === 0) readings++
    else if (broken++ < 40) console.log(`${progress.file} with seed ${progress.seed}:\n  ${progress.breaches.slice(0, 4).join('\n  ')}`)
  })
}

function main(): void {
  const [folder, damages = '100', seed = '1'] = process.argv.slice(2)
  if (folder === undefined || !(Number(damages) >= 0)) {
    console.error('usage: node test/laws/run-laws.ts FOLDER [DAMAGES] [SEED]')
    process.exitCode = 2
    return
  }
  const files = readdirSync(folder)
    .filter(name => /\.(?:txt|docx)$/.test(name))
    .sort()
  watch({ folder, files, damages: Number(damages), seed: Number(seed) })
}

if (!isMainThread) await readAll(workerData as Task, progress => parentPort?.postMessage(progress))
else if (import.meta.main) main()
