/**
 * Completes package-lock.json with the optional packages of other platforms that the registry in use does not serve: `npm ci` refuses a
 * lockfile that leaves them out, though it would not install them here. Run after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.entries(optionalDependencies).filter(([name]) => !lock.packages[`node_modules/${name}`]),
)
const words = name => name.split(/[/-]/)
const first = (name, known) => known.find(word => words(name).includes(word))
for (const [name, version] of missing) {
  const os = first(name, ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'sunos', 'win32', 'wasm32', 'wasi'])
  const cpu = first(name, ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'loong64', 'wasm32'])
  lock.packages[`node_modules/${name}`] = {
    version: version.replace(/^[\^~]/, ''),
    dev: true,
    optional: true,
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(name.endsWith('musl') && { libc: ['musl'] }),
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(missing.length ? `Added: ${missing.map(([name]) => name).join(', ')}` : 'Nothing was missing.')
