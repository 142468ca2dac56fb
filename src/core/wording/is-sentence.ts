import type { SentenceCode } from './say.ts'
import { vi } from './vi.ts'

const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = vi

/** True where the catalogue has the code: for codes that arrive as data. */
export const isSentence = (code: string): code is SentenceCode => {
  const dot = code.indexOf('.')
  return catalogue[code.slice(0, dot)]?.[code.slice(dot + 1)] !== undefined
}
