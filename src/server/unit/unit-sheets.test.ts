import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { UnitImported, UnitImportReport, UnitPage } from '../../api/unit.ts'
import { textSheet } from '../../format/sheet/book.ts'
import { renderCsv } from '../../format/sheet/csv.ts'
import { readSheet } from '../../format/sheet/read-sheet.ts'
import { bookBytes } from '../../format/sheet/render-book.ts'
import { takeInVietnam } from '../../usecase/unit/load-vietnam.ts'
import { openTrialServer, type TrialClient, type TrialServer } from '../trial/trial-server.ts'

describe('tables of units over HTTP', () => {
  let server: TrialServer
  let administrator: TrialClient
  before(async () => {
    server = await openTrialServer({ now: () => new Date('2026-11-30T02:00:00Z') })
    administrator = await server.as('administrator')
    await takeInVietnam(server.office, null, { offices: false })
  })
  after(() => server.close())

  const download = async (query: string): Promise<Buffer> => {
    const cookie = await signedIn()
    const answer = await fetch(`${server.url}/api/units/export?${query}`, { headers: { cookie } })
    assert.equal(answer.status, 200)
    return Buffer.from(await answer.arrayBuffer())
  }
  const signedIn = async () => {
    const answer = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'administrator', password: 'một mật khẩu để thử' }),
    })
    return (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  }
  const send = <Body>(path: string, content: Buffer, name = 'don-vi.xlsx') => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(content)]), name)
    return administrator.ask<Body & { code: string; about: Record<string, string> }>('POST', `/api/units/${path}`, form)
  }
  const tried = (content: Buffer) => send<UnitImportReport>('import/check?day=2026-12-10', content)
  const imported = (content: Buffer) => send<UnitImported>('import?day=2026-12-10&basis=Quyết định 1/QĐ-UBND', content)

  for (const format of ['csv', 'xlsx'] as const)
    test(`what goes out as .${format} comes back and changes nothing: the columns are the same both ways`, async () => {
      const { status, body } = await tried(await download(`format=${format}`))
      assert.equal(status, 200)
      assert.deepEqual(body.counts, { create: 0, change: 0, nothing: 4209, problems: 0 })
    })

  test('a part of the tree, as of a day', async () => {
    const { body } = await administrator.ask<UnitPage>('GET', '/api/units?q=75&kind=city&limit=1')
    const rows = readSheet(await download(`format=csv&day=2025-12-31&below=${body.items[0]?.id}`))
    assert.deepEqual(rows[1]?.slice(0, 4), ['75', 'Tỉnh Đồng Nai', 'Tỉnh', 'chinh-phu'])
    assert.equal(rows.length - 1, 1 + 95 + 24)
  })

  const head = ['Mã', 'Tên', 'Loại', 'Mã cấp trên', 'Mã ngành dọc', 'Tên khác']
  const faulty = [
    head,
    ['20.ban-kkt', 'Ban Quản lý Khu kinh tế', 'Ban, ban quản lý', '20', '', 'BQL KKT'],
    ['20.x', 'Sở Lạ', 'sở gì đó', '20', '', ''],
    ['20.y', 'Phòng', 'Phòng', 'Tỉnh Lạng Sơn', '', ''],
  ]

  test('a table with faults is reported line by line, and not one line of it is written', async () => {
    const { body } = await tried(renderCsv(faulty))
    assert.deepEqual(
      body.problems.map(({ line, column, why, accepted }) => [line, column, why, accepted]),
      [
        [3, 'kind', 'kind-unknown', []],
        [4, 'parent', 'parent-unknown', ['20']],
      ],
    )
    assert.deepEqual(body.counts, { create: 1, change: 0, nothing: 0, problems: 2 })
    const { status, body: refused } = await imported(renderCsv(faulty))
    assert.deepEqual([status, refused.code, refused.about], [409, 'import-has-problems', { count: '2' }])
    assert.equal((await administrator.ask<UnitPage>('GET', '/api/units?q=ban quan ly khu kinh te&day=2026-12-31')).body.total, 0)
  })

  test('a sound table is written at once, and what it made is found by its acts', async () => {
    const rows = [
      head,
      ['20.ban-kkt', 'Ban Quản lý Khu kinh tế', 'Ban, ban quản lý', '20', '', 'BQL KKT'],
      ['20.ban-kkt.p1', 'Phòng Đầu tư', 'Phòng', '20.ban-kkt', '', ''],
      ['06019', 'Phường Tân Tiến', 'Phường', '20', '', ''],
    ]
    const { status, body } = await imported(await bookBytes({ sheets: [textSheet('x', rows, [10])] }))
    assert.equal(status, 201)
    assert.deepEqual(
      body.acts.map(({ kind, units }) => [kind, units]),
      [
        ['created', 2],
        ['kind-changed', 1],
      ],
    )
    const [created] = body.acts
    const view = await administrator.ask<UnitPage>('GET', `/api/units?act=${created?.id}&day=2026-12-31`)
    assert.deepEqual(view.body.items.map(({ name, parentName }) => `${name}, ${parentName}`).sort(), [
      'Ban Quản lý Khu kinh tế, Tỉnh Lạng Sơn',
      'Phòng Đầu tư, Ban Quản lý Khu kinh tế',
    ])
    const again = await tried(await bookBytes({ sheets: [textSheet('x', rows, [10])] }))
    assert.deepEqual(again.body.counts, { create: 0, change: 0, nothing: 3, problems: 0 })
  })

  test('what is no table is refused with what to do', async () => {
    for (const [content, code] of [
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'sheet-kind'],
      [Buffer.from(''), 'file-empty'],
    ] as const)
      assert.equal((await tried(content)).body.code, code)
    assert.equal((await administrator.ask('POST', '/api/units/import/check?day=2026-12-10', {})).status, 415)
  })

  test('only administrators import; every post may take the tree along', async () => {
    const viewer = await server.as('viewer')
    assert.equal((await viewer.ask('POST', '/api/units/import/check?day=2026-12-10', {})).status, 403)
    assert.equal((await viewer.ask('GET', '/api/units/export?format=csv')).status, 200)
  })
})
