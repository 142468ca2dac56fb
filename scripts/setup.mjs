/**
 * What a bare machine lacks: the packages, the built pages, and for the tests Chromium and PostgreSQL. Plain JavaScript for any
 * Node from 20 on, for it runs before the project's own Node is there.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const top = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = name => join(top, 'node_modules', '.bin', name)
/** The project's own Node: scripts run on it whatever Node the machine has. */
export const projectNode = bin('node')

/** Ends the run with one line that says what is wrong and what to do. */
export function fail(line) {
  console.error(line)
  process.exit(2)
}

/** Runs a command with the terminal's own input and output; true where it ended well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: top, stdio: 'inherit', ...options }).status === 0
}

const hashOf = files => {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(top, file)))
      .update('\0')
  return hash.digest('hex')
}
const stampIs = (path, value) => existsSync(path) && readFileSync(path, 'utf8') === value
const writeStamp = (path, value) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, value)
}

export function ensurePackages() {
  const stamp = join(top, 'node_modules', '.dondoc-stamp')
  const wanted = hashOf(['package.json', 'package-lock.json'])
  if (stampIs(stamp, wanted) && existsSync(projectNode)) return
  console.log('Installing packages (npm ci) …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    fail('npm ci failed: see its lines above. With no network, copy node_modules from a machine that has it.')
  if (!existsSync(projectNode))
    fail('npm ci brought no Node of the project (package "node"). Allow its install script, then run this again.')
  writeStamp(stamp, wanted)
}

/** All files below a folder of the checkout, as paths relative to the checkout. */
export const filesBelow = folder =>
  readdirSync(join(top, folder), { recursive: true })
    .map(name => join(folder, name))
    .filter(name => statSync(join(top, name)).isFile())
    .sort()

/** Builds the pages into dist/web where anything that they are made of has changed. */
export function ensurePages() {
  const stamp = join(top, 'dist', '.web-stamp')
  const wanted = hashOf([
    'package-lock.json',
    ...['src/web', 'src/core', 'src/api'].flatMap(filesBelow).filter(name => !/\.test\.tsx?$/.test(name)),
  ])
  if (stampIs(stamp, wanted) && existsSync(join(top, 'dist/web/index.html'))) return
  console.log('Building the pages …')
  if (!run(projectNode, [bin('vite'), 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']))
    fail('The pages could not be built: see the lines above.')
  writeStamp(stamp, wanted)
}

const tools = [
  { package: 'chromium', there: () => existsSync('/usr/bin/chromium') },
  {
    package: 'postgresql',
    there: () =>
      existsSync('/usr/lib/postgresql') && readdirSync('/usr/lib/postgresql').some(v => existsSync(`/usr/lib/postgresql/${v}/bin/initdb`)),
  },
  { package: 'libreoffice-writer-nogui', there: () => existsSync('/usr/lib/libreoffice/program/libswlo.so') },
  { package: 'libreoffice-calc-nogui', there: () => existsSync('/usr/lib/libreoffice/program/libsclo.so') },
]

/** Chromium, PostgreSQL and LibreOffice from Debian: the tests need them, the product does not. */
export function ensureTestTools() {
  const missing = tools.filter(tool => !tool.there()).map(tool => tool.package)
  if (!missing.length) return
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const root = process.getuid?.() === 0
  console.log(`Installing ${missing.join(', ')} from Debian …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!run(root ? 'sh' : 'sudo', root ? ['-c', install] : ['-n', '-E', 'sh', '-c', install], { env }) || tools.some(tool => !tool.there()))
    fail(`The tests need ${missing.join(' and ')}. Install with: ${root ? '' : 'sudo '}sh -c '${install}'`)
}
