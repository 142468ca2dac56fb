import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'

const web = join(import.meta.dirname, '..')
const read = (pattern: string) => globSync(pattern, { cwd: web }).map(file => ({ file, text: readFileSync(join(web, file), 'utf8') }))
const sheets = read('**/*.css').map(({ file, text }) => ({ file, text: text.replace(/\/\*[\s\S]*?\*\//g, '') }))
const code = read('**/*.{ts,tsx}')
  .map(({ text }) => text)
  .join('\n')

const namesBy = (css: string, pattern: RegExp): string[] => [...css.matchAll(pattern)].map(([, name = '']) => name)
/** Class names that a rule is about; those that only say where another one stands are left out. */
const subjects = (css: string) => namesBy(css, /(?:^|[{},])\s*\.([a-z][\w-]*)(?=\s*[,{:.[])/g)
const all = (css: string) => namesBy(css, /\.([a-z][\w-]*)(?=[^{}]*\{)/g)

/** Named as it is, or put together: `tag-${state}` names `tag-open`. */
function isUsed(name: string): boolean {
  const parts = name.split('-')
  const starts = parts.slice(1).map((_, at) => `${parts.slice(0, at + 1).join('-')}-\${`)
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) || starts.some(start => code.includes(start))
}

describe('class names of the pages', () => {
  test('a class is styled by one folder, for styles stay when one goes on to another page', () => {
    const foldersOf = new Map<string, Set<string>>()
    for (const { file, text } of sheets) {
      const [folder = ''] = file.split(/[\\/]/)
      for (const name of subjects(text)) foldersOf.set(name, (foldersOf.get(name) ?? new Set()).add(folder))
    }
    assert.ok(foldersOf.size > 200, `${foldersOf.size} classes`)
    const twice = [...foldersOf].filter(([, folders]) => folders.size > 1).map(([name, folders]) => `${name}: ${[...folders].join(', ')}`)
    assert.deepEqual(twice.sort(), [])
  })

  test('what is styled is used', () => {
    const names = new Set(sheets.flatMap(({ text }) => all(text)).filter(name => !/^(mantine|m_)/.test(name)))
    assert.deepEqual(
      [...names].filter(name => !isUsed(name)),
      [],
    )
  })
})
