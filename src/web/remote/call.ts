import { currentLanguage } from '../speech/language.ts'
import { readRefusal, Unreachable } from './refused.ts'

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

/** One request to the server of this page. The answer is trusted to be what the schemas in `src/api` say: the server checks it. */
export async function call<Answer>(path: string, sent: Sent = {}): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': currentLanguage() }
  // The browser itself says where the parts of a form begin.
  const isForm = sent.body instanceof FormData
  if (sent.body !== undefined && !isForm) headers['content-type'] = 'application/json'
  let response: Response
  let text: string
  try {
    response = await fetch(`/api${path}`, {
      method: sent.method ?? 'GET',
      headers,
      credentials: 'same-origin',
      ...(sent.body === undefined ? {} : { body: sent.body instanceof FormData ? sent.body : JSON.stringify(sent.body) }),
      ...(sent.signal ? { signal: sent.signal } : {}),
    })
    text = await response.text()
  } catch (cause) {
    if (sent.signal?.aborted) throw cause
    throw new Unreachable('no answer', { cause })
  }
  if (!response.ok) throw readRefusal(response.status, text)
  try {
    return (text ? JSON.parse(text) : undefined) as Answer
  } catch (cause) {
    throw new Unreachable('not an answer of ours', { cause })
  }
}

/** A query string of what is set. */
export function query(values: Readonly<Record<string, string | number | undefined | null>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text ? `?${text}` : ''
}
