import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isSentence } from '../wording/is-sentence.ts'
import { findings, rules } from './judge.ts'
import { screenWords, whyCode } from './screen-words.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/safeguards.md'), 'utf8')
const rows = [...page.matchAll(/^\| `([a-z-]+\/[a-z-]+@\d+)`\s*\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)].map(
  ([, id = '', , hit = '', miss = '']) => ({ id, hit: hit.trim(), miss: miss.trim() }),
)

test('every rule has a row in docs/safeguards.md, and every row a rule', () => {
  const ids = [...new Set(rules.map(rule => rule.id))]
  assert.deepEqual(rows.map(row => row.id).sort(), ids.sort())
})

for (const { id, hit, miss } of rows) {
  test(`${id} has a sentence that says why`, () => assert.ok(isSentence(whyCode(id))))
  test(`${id} holds its documented hit: ${hit}`, () => assert.ok(findings(hit).some(finding => finding.rule.id === id)))
  test(`${id} lets its documented near miss pass: ${miss}`, () => assert.equal(screenWords(miss)?.rule, undefined))
}
