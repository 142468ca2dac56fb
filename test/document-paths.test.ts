import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const top = join(import.meta.dirname, '..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(top, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
]

/** Paths of this project in backticks, with the folder that they begin with. */
const quoted = /`((?:src|test|docs|scripts|bench|bin|samples)\/[\w./*-]+)`/g
/** Targets of links that are neither elsewhere nor a place in the same page. */
const linked = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[\w-]*)?\)/g

for (const page of pages)
  test(`${page} names only files that are there`, () => {
    const text = readFileSync(join(top, page), 'utf8')
    const missing = [
      ...[...text.matchAll(quoted)].map(([, path = '']) => join(top, path)),
      ...[...text.matchAll(linked)].map(([, path = '']) => join(top, dirname(page), path)),
    ].filter(path => !path.includes('*') && !existsSync(path))
    assert.deepEqual(
      missing.map(path => path.slice(top.length + 1)),
      [],
    )
  })
