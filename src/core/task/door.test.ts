import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPlan } from '../plan/read-plan.ts'
import { screen } from '../safeguard/screen.ts'
import { sourceOf } from '../text/source-of.ts'
import { verdictOn } from './door.ts'
import { openReview } from './review.ts'

const folder = join(import.meta.dirname, '../../../test/accuracy')

for (const name of globSync('**/*.txt', { cwd: folder }).sort())
  test(`${name}: what was read and let pass can be accepted as it is`, () => {
    const source = sourceOf(readFileSync(join(folder, name), 'utf8'), null)
    const { items } = openReview(screen(readPlan(source)))
    const refused = items.flatMap(item => {
      const verdict = verdictOn(item)
      return verdict === null ? [] : [`${verdict.rule}: ${item.text}`]
    })
    assert.deepEqual(refused, [])
  })
