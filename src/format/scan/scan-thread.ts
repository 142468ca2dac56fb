import { parentPort, workerData } from 'node:worker_threads'
import { FileRefusal } from '../file/file-refusal.ts'
import type { ScanAnswer, ScanRequest } from './read-scan.ts'
import { recogniseFile } from './recognise-file.ts'

/** The thread of `readScan`: recognises the one file that it is started with. */
async function read({ bytes, choice }: ScanRequest): Promise<ScanAnswer> {
  try {
    const text = await recogniseFile(bytes, choice, (page, of) => parentPort?.postMessage({ kind: 'page', page, of } satisfies ScanAnswer))
    return { kind: 'read', text }
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: 'refused', code: error.code, about: error.about }
    return { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const request: unknown = workerData
parentPort?.postMessage(await read(request as ScanRequest))
