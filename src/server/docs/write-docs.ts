import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTrialServer } from '../trial/trial-server.ts'
import { type ApiDocument, apiPage } from './api-page.ts'
import { permissionsPage } from './permissions-page.ts'
import { settingsPage } from './settings-page.ts'

/** Writes the pages of the documentation that are made from the program. */
const docs = join(import.meta.dirname, '../../../docs')
const server = await openTrialServer()
writeFileSync(join(docs, 'configuration.md'), settingsPage())
writeFileSync(join(docs, 'permissions.md'), permissionsPage())
writeFileSync(join(docs, 'api.md'), apiPage(server.app.swagger() as unknown as ApiDocument))
await server.close()
