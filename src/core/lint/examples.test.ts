import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readText } from '../reading/read-text.ts'
import { rules } from './rules.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'rules')
const pageOf = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')

function block(page: string, name: string): string {
  const found = new RegExp(`^\`\`\`text ${name}\\n([\\s\\S]*?)\`\`\`$`, 'm').exec(page)?.[1]
  assert.ok(found, `a block “text ${name}”`)
  return found.trimEnd()
}

const [head = '', tail = ''] = block(pageOf('README'), 'frame').split('⟦example⟧')

/** The example in its frame with the words that the rule remarks on in ⟦ ⟧. */
function shown(rule: string, example: string): string {
  const text = head + example + (example.includes('Nơi nhận:') ? tail.slice(tail.indexOf('TM. ')) : tail)
  const spans = readText(text)
    .remarks.filter(remark => remark.rule === rule)
    .map(remark => remark.span)
  const marked = spans.reduceRight((all, [start, end]) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text)
  return marked.slice(head.length).slice(0, example.length + 2 * spans.length)
}

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(folder).flatMap(file => (file === 'README.md' ? [] : [file.replace(/\.md$/, '')]))
  assert.deepEqual(pages.sort(), rules.map(rule => rule.id).sort())
})

for (const { id, severity, since } of rules) {
  test(`the page of ${id} names it, its severity and the version that brought it`, () => {
    const page = pageOf(id)
    assert.ok(page.startsWith(`# ${id}\n`))
    assert.ok(page.includes(`Severity: ${severity}`), severity)
    assert.ok(page.includes(`since ${since}`), since)
  })
  test(`${id} remarks on its wrong example`, () => {
    const wrong = block(pageOf(id), 'wrong')
    assert.ok(wrong.includes('⟦'))
    assert.equal(shown(id, wrong.replaceAll(/[⟦⟧]/g, '')), wrong)
  })
  test(`${id} says nothing on its right example`, () => {
    const right = block(pageOf(id), 'right')
    assert.equal(shown(id, right), right)
  })
}
