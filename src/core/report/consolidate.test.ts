import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compareExact, dividedBy, nought, plus, readExact, renderExact, wholeOf } from '../formula/exact.ts'
import { type Contribution, consolidate, gapsOf, handedOn, passagesOf } from './consolidate.ts'
import { groupPassages } from './group-passages.ts'
import { templateFixture } from './report-fixture.ts'
import { figureOf, joinTallies, noTally, tallyOf } from './tally.ts'

interface Leaf {
  readonly unitId: string
  readonly figures: Readonly<Record<string, string>>
  readonly text: string
  readonly at: string
}
const contribution = ({ unitId, figures, text, at }: Leaf): Contribution => ({
  unitId,
  unitName: `Xã ${unitId}`,
  tallies: new Map(Object.entries(figures).map(([cell, value]) => [cell, tallyOf(readExact(value) ?? nought, at, unitId)])),
  passages: new Map([['S1', passagesOf(text, { unitId, unitName: `Xã ${unitId}` })]]),
})

const sentences = [
  'Đã mở 02 lớp học cho trẻ em trên địa bàn xã',
  'Đã mở 02 lớp học cho trẻ em trên địa bàn xã.',
  'Đã mở 03 lớp học cho trẻ em trên địa bàn xã.',
  'Trên địa bàn không phát sinh khó khăn, vướng mắc.',
  'Trên địa bàn có phát sinh khó khăn, vướng mắc.',
  'Đề nghị Sở Giáo dục và Đào tạo bố trí thêm giáo viên mầm non cho các điểm trường lẻ.',
  'Đề nghị Sở Giáo dục và Đào tạo sớm bố trí thêm giáo viên mầm non cho các điểm trường lẻ.',
]
const leaf: fc.Arbitrary<Omit<Leaf, 'unitId'>> = fc.record({
  figures: fc.dictionary(
    fc.constantFrom('T1.A1', 'T1.B1', 'T1.A2', 'T1.D1'),
    fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(9)).map(([whole, part]) => `${whole}.${part}`),
    { maxKeys: 4 },
  ),
  text: fc.array(fc.constantFrom(...sentences), { maxLength: 3 }).map(lines => lines.join('\n')),
  at: fc.constantFrom('2026-03-10', '2026-03-11', '2026-03-12'),
})
const leaves = fc
  .array(leaf, { minLength: 1, maxLength: 24 })
  .map(found => found.map((each, position): Leaf => ({ ...each, unitId: `u${String(position).padStart(2, '0')}` })))

const shownOf = (contributions: readonly Contribution[]) => {
  const { figures, sections } = consolidate(templateFixture, contributions)
  return {
    figures: [...figures].map(([cell, value]) => `${cell} ${value.over}/${value.under}`).sort(),
    sections: [...sections].map(([key, groups]) => [key, groups]),
  }
}

describe('consolidation', () => {
  test('in any order, and heard twice, it is the same', () => {
    fc.assert(
      fc.property(leaves, fc.infiniteStream(fc.nat()), (found, order) => {
        const given = found.map(contribution)
        const shuffled = [...given, ...given.slice(0, 5)]
          .map(each => ({ each, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        assert.deepEqual(shownOf(shuffled), shownOf(given))
      }),
    )
  })

  test('at any depth the figures and the words are those of the leaves', () => {
    fc.assert(
      fc.property(
        leaves,
        fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
        fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
        (found, province, region) => {
          const given = found.map(contribution)
          const gather = (name: string, under: readonly Contribution[]): Contribution[] =>
            under.length ? [handedOn({ unitId: name, unitName: name }, templateFixture, consolidate(templateFixture, under), {})] : []
          const provinces = [0, 1, 2, 3].map(each =>
            gather(
              `p${each}`,
              given.filter((_, at) => province[at] === each),
            ),
          )
          const regions = [0, 1].flatMap(each =>
            gather(
              `r${each}`,
              provinces.flatMap((under, at) => (region[at] === each ? under : [])),
            ),
          )
          assert.deepEqual(shownOf(regions), shownOf(given))
        },
      ),
    )
  })

  test('a sum is the sum, an average the mean of all leaves and not of means, and rates are worked out anew', () => {
    fc.assert(
      fc.property(leaves, found => {
        const { figures } = consolidate(templateFixture, found.map(contribution))
        const of = (cell: string) =>
          found.flatMap(each => (each.figures[cell] === undefined ? [] : [readExact(each.figures[cell]) ?? nought]))
        for (const cell of ['T1.A1', 'T1.B1'])
          assert.deepEqual(figures.get(cell), of(cell).length ? of(cell).reduce(plus, nought) : undefined)
        const averages = of('T1.D1')
        assert.deepEqual(
          figures.get('T1.D1') ?? null,
          averages.length ? dividedBy(averages.reduce(plus, nought), wholeOf(averages.length)) : null,
        )
        const [a, b] = [figures.get('T1.A1'), figures.get('T1.B1')]
        if (a && b && compareExact(a, nought) !== 0) assert.deepEqual(figures.get('T1.C1'), dividedBy({ ...b, over: b.over * 100n }, a))
      }),
    )
  })

  test('nothing that anybody wrote is lost, and nothing stands under a name that did not write it', () => {
    fc.assert(
      fc.property(leaves, found => {
        const groups = consolidate(templateFixture, found.map(contribution)).sections.get('S1') ?? []
        const kept = groups.flatMap(({ wordings }) =>
          wordings.flatMap(({ text, sources }) => sources.map(({ unitId }) => `${unitId} ${text}`)),
        )
        const written = found.flatMap(({ unitId, text }) => [...new Set(text.split('\n').filter(Boolean))].map(line => `${unitId} ${line}`))
        assert.deepEqual(kept.toSorted(), written.toSorted())
      }),
    )
  })

  test('what a place wrote itself goes up in the place of what came from below', () => {
    const below = consolidate(templateFixture, [contribution({ unitId: 'x', figures: {}, text: 'Đã làm xong.', at: '' })])
    const own = handedOn({ unitId: 'p', unitName: 'Tỉnh' }, templateFixture, below, { S1: 'Toàn tỉnh đã làm xong.' })
    assert.deepEqual(own.passages.get('S1'), [{ text: 'Toàn tỉnh đã làm xong.', sources: [{ unitId: 'p', unitName: 'Tỉnh' }] }])
  })
})

test('tallies: the rule says what becomes of the figures of three units', () => {
  const tally = [
    ['2', '2026-03-10', 'a'],
    ['3', '2026-03-12', 'b'],
    ['5', '2026-03-11', 'c'],
  ].reduce((sum, [value = '', at = '', unit = '']) => joinTallies(sum, tallyOf(readExact(value) ?? nought, at, unit)), noTally)
  const shown = (['sum', 'average', 'latest', 'count', 'none'] as const).map(rule => {
    const figure = figureOf(tally, rule)
    return `${rule} ${figure && renderExact(figure, 2)}`
  })
  assert.deepEqual(shown, ['sum 10', 'average 3.33', 'latest 3', 'count 3', 'none null'])
  assert.equal(figureOf(noTally, 'sum'), null)
})

const grouped = (...texts: readonly string[]): string[] =>
  groupPassages(texts.flatMap((text, at) => passagesOf(text, { unitId: `u${at}`, unitName: `Xã ${at}` }))).map(
    ({ sources, text }) => `${sources.length} ${text}`,
  )
const alike: ReadonlyArray<readonly [said: string, groups: string[], texts: readonly string[]]> = [
  [
    'spaces, bullets, old tone marks and full stops make no difference',
    ['3 1. Đã hòa giải xong.'],
    ['Đã hoà giải xong.', '- Đã hòa  giải xong', '1. Đã hòa giải xong.'],
  ],
  [
    'the own name of a commune makes none',
    ['2 UBND xã An Hòa đã ban hành kế hoạch.'],
    ['UBND xã An Hòa đã ban hành kế hoạch.', 'UBND xã Tân Lộc đã ban hành kế hoạch.'],
  ],
  ['a number does', ['1 Đã mở 02 lớp.', '1 Đã mở 03 lớp.'], ['Đã mở 02 lớp.', 'Đã mở 03 lớp.']],
  [
    'nor does a no stand with a yes',
    ['1 Có phát sinh vướng mắc trong kỳ.', '1 Không có phát sinh vướng mắc trong kỳ.'],
    ['Có phát sinh vướng mắc trong kỳ.', 'Không có phát sinh vướng mắc trong kỳ.'],
  ],
  ['one word more in a long sentence makes none', [`2 ${sentences[5]}`], [sentences[5] ?? '', sentences[6] ?? '']],
]
for (const [said, groups, texts] of alike) test(said, () => assert.deepEqual(grouped(...texts), groups))

test('what is missing is named; a nil report is in, an excuse is told as one', () => {
  const place = (unitId: string) => ({ unitId, unitName: unitId, reportsTo: 'p', level: 0 })
  const state = (part: object) => ({ state: 'draft', answer: 'report', excuse: '', submittedOn: null, ...part }) as const
  const gaps = gapsOf(
    'p',
    ['a', 'b', 'c', 'd', 'e', 'f'].map(place),
    new Map([
      ['a', state({ state: 'accepted' })],
      ['b', state({ state: 'approved', answer: 'nil' })],
      ['c', state({ state: 'submitted' })],
      ['d', state({ state: 'approved', answer: 'excused', excuse: 'mới sáp nhập' })],
      ['e', state({ state: 'returned', submittedOn: '2026-03-10' })],
    ]),
  )
  assert.deepEqual(
    gaps.map(({ place: { unitId }, why, excuse }) => [unitId, why, excuse].filter(Boolean).join(' ')),
    ['c not-signed', 'd excused mới sáp nhập', 'e missing', 'f missing'],
  )
})
