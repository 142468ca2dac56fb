/** The server of a benchmark in a process of its own, so that its time and its memory are its own: prints its address and serves until it is ended. */
import { join } from 'node:path'
import { startChores } from '../src/server/chores.ts'
import { makeApp } from '../src/server/make-app.ts'
import { openOffice } from '../src/usecase/ground/office.ts'

const [databaseUrl = '', dataDir = ''] = process.argv.slice(2)
const office = await openOffice({ databaseUrl, dataDir })
const app = await makeApp(office, { logLevel: 'silent', trustProxy: false, webDir: join(dataDir, 'no-pages') })
await startChores(office)
console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
