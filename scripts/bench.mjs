/** `npm run bench [NAME …]`: installs what is missing and runs the benchmarks on the project's own Node. */
import { ensurePackages, projectNode, run } from './setup.mjs'

ensurePackages()
if (!run(projectNode, ['bench/main.ts', ...process.argv.slice(2)])) process.exitCode = 1
