import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { OpenedDocument } from '../../api/document.ts'
import { openTrialDesk, type TrialDesk } from '../trial/trial-desk.ts'
import { type TrialClient, trialPlan } from '../trial/trial-server.ts'

const citing = (number: number, ...bases: readonly string[]): string =>
  trialPlan(` lần ${number}`)
    .replace('Số: 45/KH-UBND', `Số: ${number}/KH-UBND`)
    .replace('\nI. MỤC ĐÍCH', `\n${bases.map(basis => `Căn cứ ${basis};`).join('\n')}\n\nI. MỤC ĐÍCH`)

const planOf = (number: number, day: string) =>
  `Kế hoạch số ${number}/KH-UBND ngày ${day} của Ủy ban nhân dân tỉnh Sông Trăng về quyền trẻ em`
const decisionOf = (day: string, number = 57) =>
  `Quyết định số ${number}/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ về phòng, chống thiên tai`

describe('citations against the register', () => {
  let desk: TrialDesk
  before(async () => {
    desk = await openTrialDesk()
  })
  after(() => desk.close())

  const take = async (clerk: TrialClient, name: string, text: string): Promise<string> => (await clerk.upload(name, text)).body.id
  const said = async (clerk: TrialClient, id: string): Promise<string[]> => {
    const { body, status } = await clerk.ask<OpenedDocument>('GET', `/api/documents/${id}`)
    assert.equal(status, 200)
    return body.contradictions.map(({ rule, about: { symbol, one, other, source, sourceId } }) => {
      return `${rule}: ${symbol} ${one}, ${source} ${other} (${sourceId})`
    })
  }

  test('another day than the document itself bears, or than another one cites, is remarked with the way to it', async () => {
    const clerk = await desk.as('province')
    const first = await take(clerk, 'thứ nhất.txt', citing(71, decisionOf('05/01/2026')))
    assert.deepEqual(await said(clerk, first), [])
    const second = await take(clerk, 'thứ hai.txt', citing(72, planOf(71, '11/01/2026'), decisionOf('06/01/2026')))
    assert.deepEqual(await said(clerk, second), [
      `citation-against-document: 71/KH-UBND 11/01/2026, 71/KH-UBND 12/01/2026 (${first})`,
      `citation-against-citation: 57/QĐ-TTg 06/01/2026, 71/KH-UBND 05/01/2026 (${first})`,
    ])
    assert.deepEqual(
      await said(clerk, first),
      [`citation-against-citation: 57/QĐ-TTg 05/01/2026, 72/KH-UBND 06/01/2026 (${second})`],
      'a document that comes later speaks, too',
    )
    assert.equal((await clerk.ask('DELETE', `/api/documents/${first}`)).status, 204)
    assert.deepEqual(await said(clerk, second), [])
  })

  test('nothing is told of documents that the caller may not see', async () => {
    const [clerk, department] = [await desk.as('province'), await desk.as('health')]
    const hidden = await take(clerk, 'nội bộ.txt', citing(81, decisionOf('05/01/2026', 58)))
    const own = await take(department, 'của sở.txt', citing(82, planOf(81, '11/01/2026'), decisionOf('06/01/2026', 58)))
    assert.equal((await department.ask('GET', `/api/documents/${hidden}`)).status, 403)
    assert.deepEqual(await said(department, own), [])
    assert.deepEqual(await said(clerk, own), [
      `citation-against-document: 81/KH-UBND 11/01/2026, 81/KH-UBND 12/01/2026 (${hidden})`,
      `citation-against-citation: 58/QĐ-TTg 06/01/2026, 81/KH-UBND 05/01/2026 (${hidden})`,
    ])
  })

  test('a version that another one has replaced is not held against it', async () => {
    const clerk = await desk.as('province')
    const former = await take(clerk, 'bản cũ.txt', citing(91, decisionOf('08/02/2026', 59)))
    const next = await take(clerk, 'bản mới.txt', citing(91, decisionOf('09/02/2026', 59)))
    assert.equal((await said(clerk, next)).length, 1)
    assert.equal((await clerk.ask('PUT', `/api/documents/${next}/former`, { formerId: former })).status, 204)
    assert.deepEqual(await said(clerk, next), [])
  })
})
