import { parentPort } from 'node:worker_threads'
import { maskReading } from '../../core/privacy/mask-reading.ts'
import { firstReview } from './first-review.ts'
import { inspectDocument } from './inspect-document.ts'
import { isFileRefusal, readDocument, readFileText } from './read-document.ts'
import type { ReadingAnswer, ReadingRequest } from './reading-room.ts'

/** Reads one document after the other, away from the thread that answers requests. */
async function answer(request: ReadingRequest): Promise<ReadingAnswer> {
  const { id } = request
  try {
    if ('inspect' in request) return { id, result: { kind: 'inspected', ...(await inspectDocument(request.inspect)) } }
    const { reading: read, map } = 'file' in request ? readFileText(request.file) : await readDocument(request.bytes, request.fileName)
    const reading = maskReading(read)
    return { id, result: { kind: 'read', reading, map, review: firstReview(reading) } }
  } catch (error) {
    if (isFileRefusal(error)) return { id, result: { kind: 'refused', code: error.code, about: { ...error.about } } }
    return { id, result: { kind: 'failed', error: error instanceof Error ? (error.stack ?? error.message) : String(error) } }
  }
}

parentPort?.on('message', (request: ReadingRequest) => {
  void answer(request).then(result => parentPort?.postMessage(result))
})
