/**
 * `node test/laws/run-laws.ts FOLDER [DAMAGES] [SEED]`: reads every .txt and .docx of a folder as it is and with so many damages each,
 * and prints what breaks a law, with the seed that makes the damage again. A text whose reading does not end counts as a breach: the
 * reading runs beside, and is given up after a while. Exit status 1 where a law is broken.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { isFileRefusal, readDocument } from '../../src/usecase/read-document.ts'
import { breachesIn } from './check-text.ts'
import { damage } from './damage.ts'
import { type Random, randomOf } from './random.ts'
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

/** What a file of an office can be damaged by: bytes changed, left out, cut off. */
function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = Uint8Array.from(bytes)
  for (let i = 1 + random.below(8); i > 0; i--) damaged[random.below(damaged.length)] = random.below(256)
  return random.next() < 0.2 ? damaged.subarray(0, random.below(damaged.length)) : damaged
}

async function breachesInFile(bytes: Uint8Array, name: string): Promise<string[]> {
  try {
    return breachesOf((await readDocument(bytes, name)).reading)
  } catch (error) {
    return isFileRefusal(error) ? [] : [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

async function readAll({ folder, files, damages, seed }: Task, report: (progress: Progress) => void): Promise<void> {
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    const text = file.endsWith('.txt') ? bytes.toString('utf8').replace(/^\ufeff/, '') : null
    for (let i = 0; i <= damages; i++) {
      const random = randomOf(seed + i)
      report({ file, seed: seed + i, breaches: [] })
      const breaches =
        text === null
          ? await breachesInFile(i === 0 ? bytes : damagedBytes(bytes, random), file)
          : breachesIn(i === 0 ? text : damage(text, random).text)
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
  worker.on('error', error => {
    console.error(error)
    process.exit(1)
  })
  worker.on('message', (progress: Progress) => {
    clearTimeout(timer)
    if (progress.done) {
      console.log(`${readings} readings of ${task.files.length} files, ${broken} with a broken law`)
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
