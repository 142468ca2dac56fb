import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { renderPng } from '../../format/picture/render-png.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

const photo = (shade: number): Buffer => renderPng({ width: 4, height: 4, pixels: new Uint8Array(64).fill(shade) })

describe('evidence', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const send = (client: TrialClient, id: string, name: string, bytes: Buffer | string, fields: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [field, value] of Object.entries({ sharing: 'internal', ...fields })) form.append(field, value)
    form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
    return client.ask<{ id: string; code: string }>('POST', `/api/obligations/${id}/evidence/files`, form)
  }
  const shown = async (client: TrialClient, id: string) => (await trial.open(client, id)).evidence
  const owed = async () => trial.owed('education', await trial.publish())
  const eventsOn = async (id: string) =>
    (await trial.server.office.store.selectFrom('audit_event').select('action').where('subject', '=', id).orderBy('id').execute()).map(
      ({ action }) => action,
    )

  test('a photo is kept with its checksum, downloaded on record, and shown once', async () => {
    const { client, id } = await owed()
    const bytes = photo(10)
    const { status, body } = await send(client, id, 'lớp 1.png', bytes, { note: 'Lớp thứ nhất' })
    assert.equal(status, 201)
    const [line] = await shown(client, id)
    assert.deepEqual(
      [line?.fileName, line?.format, line?.note, line?.unread, line?.checksum],
      ['lớp 1.png', 'png', 'Lớp thứ nhất', true, createHash('sha256').update(bytes).digest('hex')],
    )
    assert.equal((await send(client, id, 'lại.png', bytes)).body.code, 'evidence-known')
    const got = await (await trial.as('province')).ask<string>('GET', `/api/evidence/${body.id}/file`)
    assert.deepEqual([got.status, got.headers.get('content-type')], [200, 'image/png'])
    assert.deepEqual((await eventsOn(id)).slice(-2), ['evidence-refused', 'evidence-downloaded'])
  })

  test('what is removed keeps its line and its checksum; its bytes are gone', async () => {
    const { client, id } = await owed()
    const { body } = await send(client, id, 'nhầm.png', photo(20))
    const remove = (reason: string) => client.ask('POST', `/api/evidence/${body.id}/removal`, { reason })
    assert.equal((await remove(' ')).body.code, 'reason-needed')
    assert.equal(
      (await (await trial.as('province')).ask('POST', `/api/evidence/${body.id}/removal`, { reason: 'x' })).body.code,
      'move-not-yours',
    )
    assert.equal((await remove('gửi nhầm')).status, 204)
    assert.equal((await client.ask('GET', `/api/evidence/${body.id}/file`)).status, 404)
    const [line] = await shown(client, id)
    assert.deepEqual([line?.removed?.why, line?.checksum?.length], ['gửi nhầm', 64])
    const kept = await trial.server.office.store
      .selectFrom('stored_file')
      .select('size')
      .where('sha256', '=', Buffer.from(line?.checksum ?? '', 'hex'))
      .execute()
    assert.deepEqual(kept, [])
    assert.equal((await remove('lần nữa')).body.code, 'evidence-removed')
    assert.equal((await send(client, id, 'nhầm.png', photo(20))).status, 201)
  })

  test('a link and a document are told by address, number and day', async () => {
    const { client, id } = await owed()
    const add = (body: object) => client.ask('POST', `/api/obligations/${id}/evidence`, { sharing: 'shared', ...body })
    assert.equal((await add({ kind: 'link', url: 'data:text/html,x' })).body.code, 'link-invalid')
    assert.equal((await add({ kind: 'link', url: 'https://songtrang.gov.vn/tin/12' })).status, 201)
    assert.equal((await add({ kind: 'document', number: '12/BC-SGDĐT', day: '2026-01-19' })).status, 201)
    assert.deepEqual(
      (await shown(client, id)).map(({ kind, url, number, day }) => [kind, url ?? number, day]),
      [
        ['link', 'https://songtrang.gov.vn/tin/12', null],
        ['document', '12/BC-SGDĐT', '2026-01-19'],
      ],
    )
  })

  test('personal data in a file or its name must be confirmed, and are never open', async () => {
    const { client, id } = await owed()
    const text = 'Danh sách: bà Ngọ Rế Tre, điện thoại 0912345678, CCCD 012345678901.'
    assert.equal((await send(client, id, 'danh sách.txt', text)).body.code, 'personal-data-found')
    assert.equal((await send(client, id, 'danh sách.txt', text, { sharing: 'open', confirmed: 'true' })).body.code, 'personal-data-open')
    assert.deepEqual(await shown(client, id), [])
    const { body, status } = await send(client, id, 'danh sách.txt', text, { confirmed: 'true' })
    assert.equal(status, 201)
    assert.deepEqual((await shown(client, id))[0]?.found.toSorted(), ['citizen-id', 'name', 'phone'])
    const share = (sharing: string) => client.ask('PUT', `/api/evidence/${body.id}/sharing`, { sharing, confirmed: true })
    assert.equal((await share('open')).body.code, 'personal-data-open')
    assert.equal((await share('shared')).status, 204)
    assert.equal((await send(client, id, 'điện_thoại_0912345678.png', photo(30))).body.code, 'personal-data-found')
  })

  test('an open photo has been looked at; then other units may take it, and an internal one they may not', async () => {
    const { client, id } = await owed()
    assert.equal((await send(client, id, 'hội nghị.png', photo(40), { sharing: 'open' })).body.code, 'picture-open')
    const open = (await send(client, id, 'hội nghị.png', photo(40), { sharing: 'open', confirmed: 'true' })).body.id
    const internal = (await send(client, id, 'nội bộ.png', photo(41))).body.id
    const neighbour = await trial.as('health')
    assert.equal((await neighbour.ask('GET', `/api/evidence/${open}/file`)).status, 200)
    assert.equal((await neighbour.ask('GET', `/api/evidence/${internal}/file`)).status, 403)
  })

  test('programs, archives and secrets are not taken, and nothing of them is kept', async () => {
    const { client, id } = await owed()
    for (const [name, bytes, code] of [
      ['a.jpg', Buffer.from(`MZ${'\0'.repeat(80)}`), 'file-not-document'],
      ['b.pdf', Buffer.from('Rar!\x1a\x07'), 'file-archive'],
      ['c.txt', Buffer.from(''), 'file-empty'],
      ['d.txt', 'ỦY BAN NHÂN DÂN\nTỈNH SÔNG TRĂNG\nTỐI MẬT\nSố: 12/BC-UBND', 'secret'],
    ] as const)
      assert.equal((await send(client, id, name, bytes)).body.code, code, name)
    assert.deepEqual(await shown(client, id), [])
    assert.deepEqual(await eventsOn(id), Array<string>(4).fill('evidence-refused'))
  })

  test('the one who assigned judges evidence and adds none; what is confirmed takes no more', async () => {
    const { client, id } = await owed()
    const province = await trial.as('province')
    assert.equal((await send(province, id, 'a.png', photo(50))).body.code, 'move-not-yours')
    await trial.step(client, id, { type: 'accept' })
    await trial.step(client, id, { type: 'submit' })
    await trial.step(province, id, { type: 'confirm' })
    assert.equal((await send(client, id, 'muộn.png', photo(51))).body.code, 'move-not-now')
    assert.equal((await trial.open(client, id)).mayShow, false)
  })
})
