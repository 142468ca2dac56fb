import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'
import { edgesBetween, findCircle, importsOf, sourceFiles } from './imports.ts'
import { arrows, packages, roomOf } from './rooms.ts'

const root = join(import.meta.dirname, '..', 'src')
const files = sourceFiles(root)
const imports = importsOf(root, files)

test('the house has files in every room that the arrows name', () => {
  for (const room of Object.keys(arrows))
    assert.ok(
      files.some(file => roomOf(file) === room),
      `no file in ${room}`,
    )
})

test('an import goes only along an arrow', () => {
  const strays = imports
    .filter(({ from, to, own }) => own && roomOf(from) !== roomOf(to) && !arrows[roomOf(from)]?.includes(roomOf(to)))
    .map(({ from, to }) => `${from} → ${to}`)
  assert.deepEqual(strays, [])
})

test('a room imports only the packages that are its business', () => {
  const allowed = (file: string, name: string) =>
    (packages[roomOf(file).split('/')[0] ?? ''] ?? []).some(entry =>
      entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
    )
  const strays = imports.filter(({ from, to, own }) => !own && !allowed(from, to)).map(({ from, to }) => `${from} → ${to}`)
  assert.deepEqual(strays, [])
})

test('no circle between files', () => assert.equal(findCircle(edgesBetween(imports, path => path)), null))
test('no circle between folders', () => assert.equal(findCircle(edgesBetween(imports, dirname)), null))

test('the arrows themselves draw no circle', () => {
  assert.equal(findCircle(new Map(Object.entries(arrows).map(([room, targets]) => [room, new Set(targets)]))), null)
})

test('a circle is found where there is one', () => {
  const edge = (from: string, to: string): [string, Set<string>] => [from, new Set([to])]
  assert.deepEqual(findCircle(new Map([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])), ['b', 'c', 'b'])
})

test('no barrel and no attic', () => {
  const attics = /(^|\/)(utils?|helpers?|common|shared|lib|misc)(\/|$)/
  assert.deepEqual(
    files.filter(file => basename(file).startsWith('index.') || attics.test(dirname(file))),
    [],
  )
  assert.deepEqual(
    files.filter(file => /^export \*/m.test(readFileSync(join(root, file), 'utf8'))),
    [],
  )
})

test('names are kebab-case', () => {
  assert.deepEqual(
    files.filter(file => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.config)?\.tsx?$/.test(file)),
    [],
  )
})

test('rows are asked for in the store only', () => {
  const asks = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/
  const strays = files.filter(
    file =>
      /^(usecase|server|cli)\//.test(file) && !/\.test\.ts$|\/trial-[^/]+$/.test(file) && asks.test(readFileSync(join(root, file), 'utf8')),
  )
  assert.deepEqual(strays, [])
})

test('the environment is read in the two main files only', () => {
  const readers = files.filter(file => /process\.env/.test(readFileSync(join(root, file), 'utf8')))
  assert.deepEqual(
    readers.filter(file => file !== 'server/main.ts' && file !== 'cli/main.ts'),
    [],
  )
})
