import { parentPort } from 'node:worker_threads'
import { renderPng } from '../picture/render-png.ts'
import type { DrawAnswer, DrawRequest } from './page-drawer.ts'
import { PdfPictures } from './pdf-pictures.ts'
import { scanPdf } from './scan-file.ts'

/** Files that are kept open, for pages are asked for one after the other. */
const mostOpen = 3
const open = new Map<string, PdfPictures>()

async function take(key: string, bytes: Uint8Array): Promise<PdfPictures> {
  const pictures = await PdfPictures.open(scanPdf(bytes).pdf)
  open.set(key, pictures)
  for (const [old, oldest] of open) {
    if (open.size <= mostOpen) break
    open.delete(old)
    oldest.close()
  }
  return pictures
}

/** The thread of `PageDrawer`. */
async function draw({ id, key, page, width, bytes }: DrawRequest): Promise<DrawAnswer> {
  try {
    const pictures = open.get(key) ?? (bytes === undefined ? null : await take(key, bytes))
    if (pictures === null) return { id, kind: 'bytes-wanted' }
    if (page >= pictures.count) return { id, kind: 'no-such-page' }
    return { id, kind: 'drawn', png: renderPng(await pictures.colour(page, width)) }
  } catch (error) {
    return { id, kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (request: DrawRequest) => {
  // One page after the other: PDFium has one memory for all.
  last = last.then(async () => parentPort?.postMessage(await draw(request)))
})
