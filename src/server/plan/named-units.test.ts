import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OpenedPlan } from '../../api/plan.ts'
import type { Published, ReviewView } from '../../api/review.ts'
import type { OpenedUnit } from '../../api/unit.ts'
import { takeInVietnam } from '../../usecase/unit/load-vietnam.ts'
import { openTrialServer, trialPlan } from '../trial/trial-server.ts'

test('a published plan leads to the institutions that its names certainly mean, and to no other', async () => {
  const server = await openTrialServer({ now: () => new Date('2026-11-30T02:00:00Z') })
  await takeInVietnam(server.office, null, { offices: false })
  const clerk = await server.as('clerk')
  const { body } = await clerk.upload('ke-hoach.txt', trialPlan().replaceAll('Sở Giáo dục và Đào tạo', 'Bộ Y tế'))
  const view = (await clerk.ask<ReviewView>('GET', `/api/documents/${body.id}/review`)).body
  const move = { type: 'accept', ids: view.items.map(item => item.id) }
  const moved = await clerk.ask<ReviewView>('POST', `/api/documents/${body.id}/review/moves`, { version: view.version, move })
  const published = await clerk.ask<Published>('POST', `/api/documents/${body.id}/plan`, { version: moved.body.version })
  assert.equal(published.status, 201)
  const { agencies } = (await clerk.ask<OpenedPlan>('GET', `/api/plans/${published.body.planId}`)).body
  const unitOf = (name: string) => agencies.find(agency => agency.name === name)?.unitId
  const unit = await clerk.ask<OpenedUnit>('GET', `/api/units/${unitOf('Bộ Y tế')}`)
  assert.equal(unit.body.unit.code, 'bo-y-te')
  assert.equal(unitOf('Sở Tài chính'), null, 'thirty-four provinces have one')
  await server.close()
})
