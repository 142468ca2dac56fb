import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Exact, nought, readExact, renderExact } from '../formula/exact.ts'
import { askUnusual, type UnitFigures } from './ask-unusual.ts'
import { columnFixture, rowFixture } from './report-fixture.ts'
import type { ReportTemplate } from './template.ts'

const template: ReportTemplate = {
  title: 'Báo cáo',
  parts: [
    {
      kind: 'table',
      key: 'T1',
      title: 'Bảng',
      columns: [
        columnFixture({ key: 'A', title: 'Tổng số' }),
        columnFixture({ key: 'B', title: 'Đã ra lớp', mayDiffer: 20 }),
        columnFixture({ key: 'C', title: 'Tỷ lệ', formula: 'B / A * 100' }),
      ],
      rows: [rowFixture(1, 'Toàn xã')],
      checks: [],
    },
  ],
}
const exact = (text: string): Exact => readExact(text) ?? nought
const figures = (a: string, b: string | null = null) =>
  new Map([['T1.A1', exact(a)], ...(b === null ? [] : [['T1.B1', exact(b)] as const])])
const unit = (unitId: string, now: ReturnType<typeof figures>, former = new Map<string, Exact>()): UnitFigures => ({
  unitId,
  figures: now,
  former,
})
const asked = (units: readonly UnitFigures[]): string[] =>
  askUnusual(template, units).map(({ unitId, cell, rule, value, against }) =>
    [unitId, cell, rule, renderExact(value, 0), renderExact(against, 0)].join(' '),
  )

const jumps: ReadonlyArray<readonly [said: string, former: string, now: string, isAsked: boolean]> = [
  ['three times as much is asked about', '100', '300', true],
  ['less than three times is not', '100', '299', false],
  ['a third is asked about', '300', '100', true],
  ['a nought too many is asked about', '125', '1250', true],
  ['nothing where there was much is asked about', '120', '0', true],
  ['small figures jump without meaning anything', '2', '9', false],
  ['much where there was nothing is asked about', '0', '50', true],
]
for (const [said, former, now, isAsked] of jumps)
  test(`against the period before: ${said}`, () => {
    assert.deepEqual(asked([unit('a', figures(now), figures(former))]), isAsked ? [`a T1.A1 jump ${now} ${former}`] : [])
  })

test('where the form says how much a figure may differ, that holds', () => {
  assert.deepEqual(asked([unit('a', figures('100', '121'), figures('100', '100'))]), ['a T1.B1 jump 121 100'])
  assert.deepEqual(asked([unit('a', figures('100', '120'), figures('100', '100'))]), [])
})

test('against the units beside it: ten times the others stands out, being the largest does not', () => {
  const sizes = [80, 95, 110, 120, 130, 150, 170, 200, 240]
  const others = sizes.map((size, at) => unit(`x${at}`, figures(String(size))))
  assert.deepEqual(asked(others), [])
  assert.deepEqual(
    asked([...others, unit('typo', figures('1300'))]).map(each => each.split(' ').slice(0, 3).join(' ')),
    ['typo T1.A1 stands-out'],
  )
  assert.deepEqual(
    asked([...others, unit('typo', figures('12'))]).map(each => each.split(' ').slice(0, 3).join(' ')),
    ['typo T1.A1 stands-out'],
  )
  assert.deepEqual(asked([...others.slice(0, 6), unit('typo', figures('1300'))]), [], 'seven units tell nothing of each other')
})

test('whatever the order of the units, the same figures are asked about; and where all are alike, none', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(sizes, sizes, (found, order) => {
      const units = found.map((size, at) => unit(`u${at}`, figures(String(size))))
      const shuffled = units
        .map((each, at) => ({ each, key: order[at % order.length] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ each }) => each)
      assert.deepEqual(asked(shuffled).toSorted(), asked(units).toSorted())
    }),
  )
  assert.deepEqual(asked(Array.from({ length: 20 }, (_, at) => unit(`u${at}`, figures('70')))), [])
})
