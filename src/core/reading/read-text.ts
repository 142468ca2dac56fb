import { check } from '../lint/check.ts'
import { readPlan } from '../plan/read-plan.ts'
import { screen } from '../safeguard/screen.ts'
import type { Block } from '../text/block.ts'
import type { FileNote } from '../text/file-note.ts'
import type { PageMap } from '../text/page-map.ts'
import { sourceOf } from '../text/source-of.ts'
import { WordTable } from '../text/word-table.ts'
import { doubtUnsureWords } from './doubt-unsure-words.ts'
import { readerVersion } from './reader-version.ts'
import type { Reading } from './reading.ts'
import { toRaw } from './to-raw.ts'

/** What a file says beside its text. */
export interface FileFacts {
  readonly notes?: readonly FileNote[]
  readonly map?: PageMap
}

/**
 * The whole way of a text: read, screened, checked, and carried back to the text as it came. The linter sees the screened plan, so that
 * it never asks for a deadline or a body for what must not be assigned.
 */
export function readText(text: string, blocks: readonly Block[] | null = null, file: FileFacts = {}): Reading {
  const source = sourceOf(text, blocks)
  const words = new WordTable(source.text)
  const plan = screen(readPlan(source, words), words)
  const reading = toRaw(
    { ...plan, notes: file.notes ?? [], masked: [], remarks: check(plan, words), reader: { version: readerVersion } },
    source,
  )
  return file.map === undefined ? reading : doubtUnsureWords(reading, file.map)
}
