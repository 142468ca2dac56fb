import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { listAudit } from '../../store/audit/audit.ts'
import { openTrialServer, type TrialClient, type TrialServer } from '../trial/trial-server.ts'

const plan = readFileSync(join(import.meta.dirname, '../../format/pdf/fixtures/plan.pdf'))

describe('pictures of the pages of a file over HTTP', () => {
  let server: TrialServer
  let clerk: TrialClient
  let id = ''
  let now = new Date('2026-11-30T02:00:00Z')
  before(async () => {
    server = await openTrialServer({ now: () => now })
    clerk = await server.as('clerk')
    id = (await clerk.upload('ke-hoach.pdf', plan)).body.id
  })
  after(() => server.close())

  const picture = (client: TrialClient, page = 0, headers = {}) =>
    client.ask('GET', `/api/documents/${id}/pages/${page}/picture?width=480`, undefined, headers)
  const looks = async () => (await listAudit(server.office.store)).filter(({ action }) => action === 'pages-viewed')

  test('several pages at once are one look on the record, and a later reading is another', async () => {
    const answers = await Promise.all([picture(clerk), picture(clerk), picture(clerk)])
    assert.deepEqual(
      answers.map(({ status, headers }) => [status, headers.get('content-type')]),
      Array.from({ length: 3 }, () => [200, 'image/png']),
    )
    assert.deepEqual(
      (await looks()).map(({ subject }) => subject),
      [id],
    )
    now = new Date('2026-11-30T03:00:00Z')
    await picture(clerk)
    assert.equal((await looks()).length, 2)
  })

  test('whoever has the picture is not sent it again, and is asked for the right to see it all the same', async () => {
    const tag = (await picture(clerk)).headers.get('etag') ?? ''
    assert.equal((await picture(clerk, 0, { 'if-none-match': tag })).status, 304)
    assert.equal((await picture(server.stranger(), 0, { 'if-none-match': tag })).status, 401)
    assert.equal((await picture(clerk, 0, { 'if-none-match': '"other"' })).status, 200)
  })

  test('a page that is not there is refused and no look', async () => {
    now = new Date('2026-11-30T05:00:00Z')
    const before = (await looks()).length
    assert.equal((await picture(clerk, 500)).status, 404)
    assert.equal((await looks()).length, before)
  })
})
