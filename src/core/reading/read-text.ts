import { check } from '../lint/check.ts'
import { readPlan } from '../plan/read-plan.ts'
import { screen } from '../safeguard/screen.ts'
import type { Block } from '../text/block.ts'
import type { FileNote } from '../text/file-note.ts'
import { sourceOf } from '../text/source-of.ts'
import { readerVersion } from './reader-version.ts'
import type { Reading } from './reading.ts'
import { toRaw } from './to-raw.ts'

/**
 * The whole way of a text: read, screened, checked, and carried back to the text as it came. The linter sees the screened plan, so that
 * it never asks for a deadline or a body for what must not be assigned.
 */
export function readText(text: string, blocks: readonly Block[] | null = null, notes: readonly FileNote[] = []): Reading {
  const source = sourceOf(text, blocks)
  const plan = screen(readPlan(source))
  return toRaw({ ...plan, notes, remarks: check(plan), reader: { version: readerVersion } }, source)
}
