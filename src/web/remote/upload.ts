import type { Created } from '../../api/document.ts'
import { currentLanguage } from '../speech/language.ts'
import { readRefusal, Unreachable } from './refused.ts'

/** Sends one file. `fetch` tells nothing of how far a body has gone, so this is the older request that does. */
export function uploadDocument(file: File, onProgress: (share: number) => void): Promise<Created> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const body = new FormData()
    body.append('file', file)
    request.open('POST', '/api/documents')
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('accept-language', currentLanguage())
    request.upload.onprogress = event => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => reject(new Unreachable('no answer'))
    request.onload = () => {
      if (request.status !== 201 && request.status !== 202) return reject(readRefusal(request.status, request.responseText))
      try {
        resolve(JSON.parse(request.responseText) as Created)
      } catch (cause) {
        reject(new Unreachable('not an answer of ours', { cause }))
      }
    }
    request.send(body)
  })
}
