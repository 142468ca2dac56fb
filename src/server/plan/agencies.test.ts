import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AgencyList } from '../../api/agency.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPlan } from '../trial/trial-server.ts'

describe('institutions', () => {
  let server: TrialServer
  let clerk: TrialClient
  let document = ''
  before(async () => {
    server = await openTrialServer()
    clerk = await server.as('clerk')
    document = (await clerk.upload('kế hoạch.txt', trialPlan())).body.id
  })
  after(() => server.close())

  const find = async (q: string): Promise<string[]> => {
    const { body } = await clerk.ask<AgencyList>('GET', `/api/agencies?documentId=${document}&q=${encodeURIComponent(q)}`)
    return body.items.map(({ name }) => name)
  }

  for (const q of ['so yte', 'Sở Y tế', 'so y te', 'SYT', 'sở y tế'.normalize('NFD')])
    test(`“${q}” finds the department first`, async () => assert.equal((await find(q))[0], 'Sở Y tế'))

  test('a common abbreviation finds several', async () => assert.ok((await find('UBND')).length > 1))

  test('where nothing is typed, those of the document come first', async () => {
    assert.ok((await find('')).slice(0, 3).includes('Sở Giáo dục và Đào tạo'))
  })

  test('a name is given once, however often it is used', async () => {
    const names = await find('so')
    assert.equal(new Set(names).size, names.length)
  })

  test('what nobody is called finds nothing', async () => assert.deepEqual(await find('xyzxyz'), []))

  test('a document that is not there is told', async () => {
    assert.equal((await clerk.ask('GET', '/api/agencies?documentId=none')).status, 404)
  })
})
