import type { GrayPage } from './gray-page.ts'
import type { ScanWord } from './scan-word.ts'

/** Reads letters off a picture. */
export interface Recogniser {
  readonly name: string
  readonly read: (page: GrayPage, dpi: number) => Promise<ScanWord[]>
  readonly close: () => Promise<void>
}

/** `auto`: the machine's own tesseract where it is installed with Vietnamese, else the one that comes along. */
export const recognisers = ['auto', 'bundled', 'installed'] as const
export type RecogniserChoice = (typeof recognisers)[number]
