import { currentLanguage } from '../speech/language.ts'
import { readRefusal, Unreachable } from './refused.ts'

/** Sends a file and gives what is made of it to the person, as a download under the name that the server gives it. */
export async function takeFile(path: string, file: File): Promise<void> {
  const body = new FormData()
  body.append('file', file)
  const headers = { accept: '*/*', 'accept-language': currentLanguage() }
  const response = await fetch(`/api${path}`, { method: 'POST', headers, credentials: 'same-origin', body }).catch((cause: unknown) => {
    throw new Unreachable('no answer', { cause })
  })
  if (!response.ok) throw readRefusal(response.status, await response.text())
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = nameIn(response.headers.get('content-disposition') ?? '')
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const nameIn = (disposition: string): string => decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? 'file')
