import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectPatterns, type Pattern } from './collect-patterns.ts'
import { type Pump, pumps } from './pump.ts'

/*
 * JavaScript does not count the steps of a pattern, and a static check of nested quantifiers calls many harmless ones dangerous and
 * misses pairs that overlap. So each repetition of each pattern is blown up, and growth is measured: four times the text may take four
 * times as long, not sixteen. Times below the floor are noise and pass; what grows too fast is far above it at these sizes, for 16,000
 * letters in a quadratic pattern are a hundred million steps. The best of several runs counts, so that a busy machine fails nothing.
 *
 * A pattern alone may be quadratic where it only ever sees a few dozen letters (`…\s+$` on the words before a date); reading a whole
 * text may not. So the patterns alone must stay below cubic, and reading texts made of their blown-up samples must be linear.
 */
const floorMs = 25
const growthAllowed = 9

function bestOf(runs: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const blown = ({ prefix, unit }: Pump, letters: number): string => prefix + unit.repeat(Math.ceil(letters / unit.length))

const patterns = await collectPatterns()
// Loaded only now, so that the patterns that the modules build were seen being built.
const { readText } = await import('../../src/core/reading/read-text.ts')

test('there are patterns to try, literals and built ones', () => {
  assert.ok(patterns.length > 200)
  for (const place of ['built from pieces', 'core/', 'format/', 'usecase/', 'server/', 'web/'])
    assert.ok(
      patterns.some(({ from }) => from.startsWith(place)),
      `none of ${place}`,
    )
})

/** The blown-up samples on which a pattern alone takes long, by small steps, so that an exponential one is caught where it ends. */
function slowSamples(pattern: Pattern): string[] {
  const regex = new RegExp(pattern.source, pattern.flags)
  const match = (text: string) => (): void => {
    regex.lastIndex = 0
    regex.exec(text)
  }
  return pumps(pattern).flatMap(pump => {
    for (let letters = 14; letters < 1500; letters = Math.ceil(letters * 1.15)) {
      const text = `${blown(pump, letters)}\0`
      const ms = bestOf(1, match(text))
      if (ms > floorMs && bestOf(1, match(text)) > floorMs)
        return [`/${pattern.source}/ of ${pattern.from}: ${ms.toFixed(0)} ms for ${letters} of ${JSON.stringify(pump)}`]
    }
    return []
  })
}

test('a pattern that grows too fast is seen', () => {
  const isSlow = (source: string): boolean => slowSamples({ source, flags: 'u', from: 'this test' }).length > 0
  assert.ok(isSlow('^(?:a+)+b'), 'exponential')
  assert.ok(isSlow('^(?:\\w|đ|[a-z])*!'), 'exponential by overlapping choices')
  assert.ok(isSlow('\\s*,?\\s*;?\\s*!'), 'cubic')
  assert.ok(!isSlow('(?:\\s*,)?(?:\\s*;)?\\s*!'), 'quadratic at most')
})

test('no pattern alone takes cubic time or worse', () => assert.deepEqual(patterns.flatMap(slowSamples), []))

/** Where the blown-up sample stands: as an item, as the value of a field, as a paragraph of its own. */
const places: readonly ((sample: string) => string)[] = [
  sample => `KẾ HOẠCH\nVề việc thử\nII. NHIỆM VỤ\n1. Sở Y tế chủ trì ${sample} báo cáo\n2. Sở Nội vụ rà soát.\n`,
  sample => `II. NHIỆM VỤ\n1. Rà soát\n- Đơn vị chủ trì: ${sample}\n- Thời gian thực hiện: ${sample}\n`,
  sample => `${sample}\nNơi nhận:\n- Như trên;\n`,
]

/** How the reading of a blown-up sample grows, where it takes time worth measuring; from small to large, so that the worst ends too. */
function growthOf(textOf: (letters: number) => string): string | null {
  const time = (letters: number, runs: number): number => {
    const text = textOf(letters)
    return bestOf(runs, () => void readText(text))
  }
  for (const letters of [800, 6000]) {
    if (time(letters, 1) < floorMs) continue
    const [small, large] = [time(letters / 4, 5), time(letters, 5)]
    if (large > floorMs && large > small * growthAllowed)
      return `${small.toFixed(1)} ms for ${letters / 4} letters, ${large.toFixed(1)} ms for ${letters}`
  }
  return null
}

test('reading is linear whatever the patterns are fed', () => {
  const ofReading = patterns.filter(({ from }) => from.startsWith('core/') || from === 'built from pieces')
  const all = new Map(ofReading.flatMap(pattern => pumps(pattern).map(pump => [`${pump.prefix}\0${pump.unit}`, pump])))
  const slow = [...all.values()].flatMap(pump =>
    places.flatMap((place, i) => {
      const grow = (): string | null => growthOf(letters => place(blown(pump, letters)))
      const growth = grow() && grow() && grow()
      return growth === null ? [] : [`${JSON.stringify(pump)} in place ${i}: ${growth}`]
    }),
  )
  assert.deepEqual(slow, [])
})
