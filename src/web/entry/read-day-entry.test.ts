import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDayEntry } from './read-day-entry.ts'

const cases: [entry: string, iso: string | null][] = [
  ['31/01/2026', '2026-01-31'],
  [' 31/1/2026 ', '2026-01-31'],
  ['31-1-26', '2026-01-31'],
  ['31.01.2026', '2026-01-31'],
  ['31 1 2026', '2026-01-31'],
  ['31012026', '2026-01-31'],
  ['2026-01-31', '2026-01-31'],
  ['ngày 31 tháng 01 năm 2026', '2026-01-31'],
  ['31/1', '2025-01-31'],
  ['ngày 5 tháng 9', '2025-09-05'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2026', null],
  ['31/04/2026', null],
  ['00/01/2026', null],
  ['12/13/2026', null],
  ['31/01/20260', null],
  ['quý I', null],
  ['', null],
]
for (const [entry, iso] of cases) test(`"${entry}" is ${iso ?? 'no day'}`, () => assert.equal(readDayEntry(entry, 2025), iso))
