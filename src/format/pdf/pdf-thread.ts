import { parentPort, workerData } from 'node:worker_threads'
import { FileRefusal } from '../file/file-refusal.ts'
import { layOutPdf } from './lay-out-pdf.ts'
import { openPdf } from './open-pdf.ts'
import type { PdfAnswer } from './read-pdf.ts'

/** The thread of `readPdf`: reads the one file that it is started with. */
async function read(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    const { inks, notes } = await openPdf(bytes)
    return { kind: 'read', text: layOutPdf(inks, notes) }
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: 'refused', code: error.code, about: error.about }
    return { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const bytes: unknown = workerData
if (bytes instanceof Uint8Array) parentPort?.postMessage(await read(bytes))
