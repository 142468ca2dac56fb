import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { dividedBy, nought, plus, readExact, renderExact, wholeOf } from '../../core/formula/exact.ts'
import type { Post } from '../../core/policy/role.ts'
import { cellsOf, sectionsOf } from '../../core/report/cells.ts'
import { type Contribution, consolidate, passagesOf } from '../../core/report/consolidate.ts'
import { templateFixture } from '../../core/report/report-fixture.ts'
import { tallyOf } from '../../core/report/tally.ts'
import { addDays } from '../../core/time/day.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../account/add-account.ts'
import type { Caller } from '../ground/caller.ts'
import { type OpenOffice, openOffice } from '../ground/office.ts'
import { changeUnit } from '../unit/change-unit.ts'
import { fillReport } from './fill-report.ts'
import { moveReport } from './move-report.ts'
import { openCompleteness } from './open-completeness.ts'
import { openConsolidation } from './open-consolidation.ts'
import { openCycle } from './open-cycle.ts'
import { openReport } from './open-report.ts'
import { addTemplate } from './save-template.ts'

const communes = 6
/** Each is a country of its own on the database; core has the same laws over thousands of cases. */
const runs = { numRuns: 4, endOnFailure: true }
const sentences = [
  'Đã mở 02 lớp học cho trẻ em.',
  'Đã mở 03 lớp học cho trẻ em.',
  'Không phát sinh khó khăn, vướng mắc.',
  'Thiếu giáo viên mầm non.',
]

/** What a commune reports. */
const told = fc.record({
  a: fc.integer({ min: 10, max: 1_000_000 }),
  average: fc.integer({ min: 1, max: 400 }).map(tenths => `${Math.floor(tenths / 10)}.${tenths % 10}`),
  text: fc.constantFrom(...sentences),
})

describe('laws of cycles, on the database', () => {
  let office: OpenOffice
  let now = new Date('2026-03-16T03:00:00Z')
  let stop = async (): Promise<void> => undefined
  before(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-laws-'))
    office = await openOffice({ databaseUrl: null, dataDir, now: () => now })
    stop = async () => {
      await office.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
  after(() => stop())

  const sit = (unitId: string, post: Post = 'main-focal-point'): Promise<Caller> =>
    addAccount(office, { username: randomUUID(), name: 'Thử', post, unitId, password: randomUUID(), mustChangePassword: false })

  /** A centre with two provinces that share the communes, a cycle of all of them, and who acts for each. */
  async function begin() {
    now = new Date('2026-03-16T03:00:00Z')
    const callers = new Map<string, Caller>()
    const plant = async (above: string | null, name: string, kind: UnitKind): Promise<string> => {
      const id = randomUUID()
      await plantUnit(office.store, id, above, { name, kind })
      callers.set(id, await sit(id))
      return id
    }
    const centre = await plant(null, 'Chính phủ', 'government')
    const provinces = [await plant(centre, 'Tỉnh Một', 'province'), await plant(centre, 'Tỉnh Hai', 'province')]
    const leaves: string[] = []
    for (let at = 0; at < communes; at++) leaves.push(await plant(provinces[at % 2] ?? centre, `Xã ${'ABCDEF'.charAt(at)}`, 'commune'))
    const callerOf = (id: string): Caller => {
      const caller = callers.get(id)
      assert.ok(caller)
      return caller
    }
    const { id: templateId } = await addTemplate(office, callerOf(centre), templateFixture)
    const asked = { type: 'below', unitId: centre, line: 'territory', kinds: [], direct: false, except: [] } as const
    const period = { start: '2026-03-01', end: '2026-03-31' }
    const due = [2, 5, 8].map(days => ({ days, working: true }))
    const timing = { kind: 'month', period, closing: { type: 'day-of-month', day: 14 }, due, lateRule: 'open' } as const
    const { id: top } = await openCycle(office, callerOf(centre), { templateId, title: '', timing, asked: [asked] })
    const { cycleId } = await openReport(office, callerOf(centre), top)
    const rows = await office.store.selectFrom('report').select(['id', 'unit_id']).where('cycle_id', '=', cycleId).execute()
    const reportOf = (unitId: string): string => rows.find(row => row.unit_id === unitId)?.id ?? ''
    return { centre, provinces, leaves, top, callerOf, reportOf, roster: rows.map(row => row.unit_id) }
  }

  /** Fills a report in and signs it; each request is sent twice. */
  async function report(caller: Caller, id: string, { a, average, text }: { a: number; average: string; text: string }): Promise<void> {
    const { version } = await openReport(office, caller, id)
    const figures = { 'T1.A1': String(a), 'T1.B1': String(a - 5), 'T1.A2': '10', 'T1.B2': '10', 'T1.D1': average }
    const fill = { version, key: randomUUID(), figures, texts: { S1: text } }
    assert.deepEqual(await fillReport(office, caller, id, fill), await fillReport(office, caller, id, fill))
    const send = { version: version + 1, key: randomUUID(), move: { type: 'submit' } } as const
    const sent = await moveReport(office, caller, id, send)
    assert.deepEqual(await moveReport(office, caller, id, send), sent)
  }

  async function gatherUp(caller: Caller, id: string): Promise<void> {
    const { version, gaps } = await openConsolidation(office, caller, id)
    const seen = gaps.map(({ unit }) => unit.id)
    await moveReport(office, caller, id, { version, key: randomUUID(), move: { type: 'submit' }, gaps: seen })
  }

  test('in whatever order reports come, and sent twice, the centre has the figures of the leaves and the words of all, as core reckons them', async () => {
    const each = fc.array(told, { minLength: communes, maxLength: communes })
    await fc.assert(
      fc.asyncProperty(each, fc.shuffledSubarray([...Array(communes).keys()], { minLength: communes }), async (values, order) => {
        const { provinces, leaves, top, centre, callerOf, reportOf } = await begin()
        for (const at of order) {
          const [unit, value] = [leaves[at], values[at]]
          if (unit && value) await report(callerOf(unit), reportOf(unit), value)
        }
        for (const province of order[0] === 0 ? provinces : provinces.toReversed()) await gatherUp(callerOf(province), reportOf(province))
        const { figures, parts, gaps } = await openConsolidation(office, callerOf(centre), top)
        const exact = values.map(({ average }) => readExact(average) ?? nought)
        const mean = dividedBy(exact.reduce(plus, nought), wholeOf(communes)) ?? nought
        const sum = values.reduce((all, { a }) => all + a, 0)
        assert.deepEqual([figures['T1.A1'], figures['T1.D1'], gaps], [String(sum), renderExact(mean, 1), []])
        const contributions = leaves.map((unitId, at): Contribution => {
          const [source, value] = [{ unitId, unitName: `Xã ${'ABCDEF'.charAt(at)}` }, values[at]]
          const tallies = new Map([['T1.A1', tallyOf(wholeOf(value?.a ?? 0), '', unitId)]])
          return { ...source, tallies, passages: new Map([['S1', passagesOf(value?.text ?? '', source)]]) }
        })
        assert.deepEqual(parts.find(({ part }) => part === 'S1')?.groups, consolidate(templateFixture, contributions).sections.get('S1'))
      }),
      runs,
    )
  })

  test('a figure that is sent back can be mended, and nothing else; nobody else’s report is opened by it', async () => {
    const typed = cellsOf(templateFixture).filter(({ formula, column }) => formula === null && column.type === 'number')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...typed.map(({ key }) => key)), async cell => {
        const { provinces, leaves, callerOf, reportOf } = await begin()
        const [unit = '', , neighbour = ''] = leaves
        const [province = ''] = provinces
        for (const each of [unit, neighbour]) await report(callerOf(each), reportOf(each), { a: 100, average: '30', text: 'Đã làm.' })
        const id = reportOf(unit)
        const { version } = await openReport(office, callerOf(province), id)
        const marks = [{ target: { type: 'figure', cell }, reason: 'lệch' }] as const
        await moveReport(office, callerOf(province), id, { version, key: randomUUID(), move: { type: 'return', marks } })
        const write = async (of: string, who: string, figures: Record<string, string>, texts: Record<string, string> = {}) => {
          const { version: seen } = await openReport(office, callerOf(who), of)
          return fillReport(office, callerOf(who), of, { version: seen, key: randomUUID(), figures, texts })
        }
        const locked = { code: 'report-part-locked' }
        for (const { key } of cellsOf(templateFixture)) {
          if (key !== cell) await assert.rejects(write(id, unit, { [key]: '7' }), locked, key)
          await assert.rejects(write(reportOf(neighbour), neighbour, { [key]: '7' }), locked, key)
        }
        for (const { key } of sectionsOf(templateFixture)) await assert.rejects(write(id, unit, {}, { [key]: 'khác' }), locked, key)
        assert.ok((await write(id, unit, { [cell]: '7' })).version > version)
      }),
      runs,
    )
  })

  test('however communes merge while a cycle runs, who is expected stays, heirs answer for all of them, and the sum is that of the leaves', async () => {
    const merges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 3 })
    const early = fc.subarray([...Array(communes).keys()], { maxLength: communes - 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(told, { minLength: communes, maxLength: communes }), early, merges, async (values, before_, pairs) => {
        const { centre, provinces, leaves, top, callerOf, reportOf, roster } = await begin()
        for (const at of before_) {
          const [unit, value] = [leaves[at], values[at]]
          if (unit && value) await report(callerOf(unit), reportOf(unit), value)
        }
        /** Who stands in the place of each commune by now. */
        const heirs = new Map(leaves.map(id => [id, id]))
        for (const [turn, [a, b]] of pairs.entries()) {
          const province = provinces[turn % 2] ?? ''
          const alive = [...new Set(leaves.filter((_, at) => at % 2 === turn % 2).map(id => heirs.get(id) ?? id))]
          const [one, other] = [alive[a % alive.length] ?? '', alive[b % alive.length] ?? '']
          if (one === other) continue
          const day = addDays('2026-03-17', turn) ?? ''
          now = new Date(`${day}T03:00:00Z`)
          const into = { name: `Xã Mới ${turn}`, kind: 'commune', code: randomUUID().slice(0, 12) } as const
          const request = { type: 'merge', unitIds: [other], into } as const
          await changeUnit(office, await sit(province, 'administrator'), one, { request, day, basis: 'Nghị quyết 999/NQ-UBTVQH16' })
          const { unit_id: heir } = await office.store
            .selectFrom('unit_succession')
            .innerJoin('unit_version', 'unit_version.unit_id', 'unit_succession.to_id')
            .select('unit_version.unit_id')
            .where('from_id', '=', one)
            .executeTakeFirstOrThrow()
          for (const [id, held] of heirs) if (held === one || held === other) heirs.set(id, heir)
        }
        now = new Date('2026-03-20T03:00:00Z')
        const sitting = new Map<string, Promise<Caller>>()
        const acting = (unitId: string): Promise<Caller> => {
          const known = sitting.get(unitId) ?? sit(unitId, 'alternate-focal-point')
          sitting.set(unitId, known)
          return known
        }
        for (const [at, unit] of leaves.entries()) {
          const value = values[at]
          if (!before_.includes(at) && value) await report(await acting(heirs.get(unit) ?? unit), reportOf(unit), value)
        }
        const expected = await office.store
          .selectFrom('report as r')
          .innerJoin('report as t', 't.cycle_id', 'r.cycle_id')
          .select('r.unit_id')
          .where('t.id', '=', top)
          .execute()
        assert.deepEqual(new Set(expected.map(row => row.unit_id)), new Set(roster))
        for (const province of provinces) {
          const caller = await acting(province)
          const { levels } = await openCompleteness(office, caller, reportOf(province), { limit: 50 })
          assert.deepEqual(
            levels.map(({ expected: all, approved }) => [all, approved]),
            [[communes / 2, communes / 2]],
          )
          await gatherUp(caller, reportOf(province))
        }
        const { figures } = await openConsolidation(office, callerOf(centre), top)
        assert.equal(figures['T1.A1'], String(values.reduce((all, { a }) => all + a, 0)))
      }),
      runs,
    )
  })
})
