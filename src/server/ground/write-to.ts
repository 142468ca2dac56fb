import type { Writable } from 'node:stream'

/** Writes to a stream and waits while its reader is behind; rejects where the reader has gone. */
export const writeTo =
  (stream: Writable) =>
  (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (stream.destroyed) return reject(new Error('the reader has gone'))
      if (stream.write(text)) return resolve()
      const settle = (done: () => void) => {
        stream.off('drain', onDrain).off('close', onClose)
        done()
      }
      const onDrain = () => settle(resolve)
      const onClose = () => settle(() => reject(new Error('the reader has gone')))
      stream.once('drain', onDrain).once('close', onClose)
    })
