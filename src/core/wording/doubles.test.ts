import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** A part that is spread into another silently loses to the next one with the same code. */
for (const language of ['vi', 'en'])
  test(`no two parts of one family say different things under one code, ${language}`, async () => {
    const folder = join(import.meta.dirname, language)
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8')
      const said = new Map<string, string>()
      for (const [, name = '', from = ''] of text.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+\.ts)'/gm)) {
        if (!text.includes(`...${name},`)) continue
        const part = (await import(join(folder, from))) as Readonly<Record<string, Readonly<Record<string, string>>>>
        for (const code of Object.keys(part[name] ?? {})) {
          assert.equal(said.get(code), undefined, `${file}: “${code}” stands in ${said.get(code)} and in ${from}`)
          said.set(code, from)
        }
      }
    }
  })
