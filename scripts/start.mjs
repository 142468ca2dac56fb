/** `npm start`: installs what is missing, builds the pages where they have changed, and runs the server until it is stopped. */
import { spawn } from 'node:child_process'
import { ensurePackages, ensurePages, projectNode, top } from './setup.mjs'

ensurePackages()
ensurePages()
const server = spawn(projectNode, ['src/server/main.ts', ...process.argv.slice(2)], { cwd: top, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
server.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0)
})
