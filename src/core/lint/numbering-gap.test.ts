import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../plan/read-plan.ts'
import { sourceOf } from '../text/source-of.ts'
import { checkNumberingGap } from './numbering-gap.ts'
import { pointLetters } from './outline-label.ts'

/** A section whose points bear these letters. */
const planOf = (letters: readonly string[]): string =>
  `II. NHIỆM VỤ\n1. Sở Y tế\n${letters.map(letter => `${letter}) Rà soát cơ sở vật chất của trạm y tế.`).join('\n')}\n`

const gapsOf = (letters: readonly string[]): string[] =>
  checkNumberingGap(readPlan(sourceOf(planOf(letters), null))).map(({ about }) => String(about?.['label']))

test('a letter left out is found', () => assert.deepEqual(gapsOf(['a', 'b', 'd']), ['d)']))

test('behind the last letter nothing can be expected, and whatever follows it is left alone', () =>
  assert.deepEqual(gapsOf([...pointLetters, 'k']), []))
