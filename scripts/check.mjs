/** `npm run check`: format, lint and types, without running any test. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages, run, top } from './setup.mjs'

const bin = name => join(top, 'node_modules', '.bin', name)
const checks = [
  ['format and lint', bin('biome'), ['ci', '--error-on-warnings', '.']],
  ['types of core', bin('tsc'), ['-p', 'src/core']],
  ['types of server, command line and tests', bin('tsc'), ['-p', '.']],
  ['types of the pages', bin('tsc'), ['-p', 'src/web']],
  ['promises, circles, file length', bin('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'test', 'bench', 'samples']],
]

/** Names of the checks that failed; each has printed why. */
export function runChecks() {
  const env = { ...process.env, PATH: `${join(top, 'node_modules', '.bin')}:${process.env.PATH}` }
  return checks.filter(([name, command, args]) => {
    console.log(`── ${name}`)
    return !run(command, args, { env })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages()
  const failed = runChecks()
  for (const [name] of failed) console.error(`failed: ${name}`)
  process.exitCode = failed.length ? 1 : 0
}
