/**
 * `npm test [-- GROUP …]`: installs what is missing, checks format, lint and types, and runs every test. A skipped test counts as
 * failed, for what is skipped in silence is not tested. The last line sums up all groups.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks } from './check.mjs'
import { ensurePackages, ensurePages, ensureTestTools, fail, filesBelow, projectNode, top } from './setup.mjs'

const groups = [
  { name: 'core', folders: ['src/core', 'src/api', 'src/web', 'test'], flags: ['--test-isolation=none'] },
  { name: 'laws', folders: ['test/laws'], flags: ['--test-concurrency=2'] },
  { name: 'format', folders: ['src/format', 'src/cli', 'samples'], flags: ['--test-concurrency=2'] },
  { name: 'server', folders: ['src/store', 'src/usecase', 'src/server'], flags: ['--test-concurrency=2'] },
  { name: 'crash', folders: ['test/crash'], flags: ['--test-concurrency=2'] },
  { name: 'journeys', folders: ['test/journeys'], flags: ['--test-concurrency=1'], fresh: 'dist/journeys' },
  { name: 'moves', folders: ['test/moves'], flags: ['--test-isolation=none'], with: 'journeys' },
]

const counted = { pass: 0, fail: 0, skipped: 0, todo: 0, cancelled: 0 }

/** Runs one group on the project's Node; adds what its closing lines count. */
function runGroup({ name, folders, flags, fresh }) {
  if (fresh) rmSync(join(top, fresh), { recursive: true, force: true })
  const others = groups.flatMap(group => group.folders).filter(folder => !folders.includes(folder))
  const found = folders
    .flatMap(folder =>
      filesBelow(folder).filter(file => !others.some(other => other.startsWith(`${folder}/`) && file.startsWith(`${other}/`))),
    )
    .filter(file => file.endsWith('.test.ts'))
  console.log(`\n── tests: ${name} (${found.length} files)`)
  if (!found.length) return Promise.resolve()
  return new Promise(resolve => {
    const env = { ...process.env, FORCE_COLOR: '0' }
    const child = spawn(projectNode, ['--test', '--test-reporter=spec', ...flags, ...found], {
      cwd: top,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', text => {
      said += text
      process.stdout.write(text)
    })
    child.on('close', code => {
      const before = counted.fail
      for (const key of Object.keys(counted)) {
        const lines = [...said.matchAll(new RegExp(`^ℹ ${key} (\\d+)$`, 'gm'))]
        counted[key] += Number(lines.at(-1)?.[1] ?? 0)
      }
      if (code !== 0 && counted.fail === before) counted.fail++
      resolve()
    })
  })
}

async function main() {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find(name => name !== 'checks' && !groups.some(group => group.name === name))
  if (unknown) fail(`No group of tests is called "${unknown}"; there are: checks, ${groups.map(group => group.name).join(', ')}.`)
  const chosen = name => !wanted.length || wanted.includes(name)
  ensurePackages()
  if (chosen('server') || chosen('crash') || chosen('journeys')) ensureTestTools()
  if (chosen('checks')) {
    const failed = runChecks()
    counted.fail += failed.length
    for (const [name] of failed) console.error(`failed: ${name}`)
  }
  if (chosen('server') || chosen('crash') || chosen('journeys')) ensurePages()
  for (const group of groups) if (chosen(group.name) || wanted.includes(group.with)) await runGroup(group)
  const failed = counted.fail + counted.cancelled + counted.skipped + counted.todo
  if (counted.skipped + counted.todo) console.error('Skipped tests count as failed: let them run or take them out.')
  console.log(`\nTotal: ${counted.pass} passed, ${failed} failed`)
  process.exitCode = failed || !counted.pass ? 1 : 0
}

await main()
