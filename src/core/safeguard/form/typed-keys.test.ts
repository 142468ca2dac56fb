import assert from 'node:assert/strict'
import { test } from 'node:test'
import { letterRuns } from './letter-runs.ts'
import { readTypedKeys } from './typed-keys.ts'

const read = (text: string): string | null => {
  const runs = readTypedKeys(letterRuns(text))
  return runs?.map(({ letters, tones }) => letters + (tones.find(tone => tone > 0) ?? '')).join(' ') ?? null
}

const cases: readonly (readonly [typed: string, meant: string | null])[] = [
  ['theo doxi ddoois tuwowngj', 'theo doi4 doi2 tuong5'],
  ['theo dox ddoosi tuwowjng', 'theo do4 doi2 tuong5'],
  ['theo do4i d9o61i tu7o7ng5', 'theo doi4 doi2 tuong5'],
  ['theo doi doi tuong', null],
  ['open data for all offices', null],
]
for (const [typed, meant] of cases) test(`keys typed: ${typed}`, () => assert.equal(read(typed), meant))

test('each letter keeps its place in the text', () => {
  const runs = readTypedKeys(letterRuns('ddoois tuwowngj'))
  assert.deepEqual(
    runs?.map(run => run.offsets),
    [
      [0, 2, 4],
      [7, 8, 10, 12, 13],
    ],
  )
})
