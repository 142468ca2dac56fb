import { readDocument } from '../src/usecase/ground/read-document.ts'
import { composePlan } from './compose-plan.ts'
import { median, type Result, round, secondsOf } from './measure.ts'

const sizes = [10_000, 100_000, 1_000_000, 10_000_000, 50_000_000]
const runs = 5

/** Each sample reads at least so many bytes, small plans one after another, so that a clock's grain and a warm-up tell nothing. */
const sampleBytes = 1_000_000

function plansOf(size: number): Uint8Array[] {
  const count = Math.max(1, Math.round(sampleBytes / size))
  return Array.from({ length: count }, (_, i) => Buffer.from(composePlan(77 + i, size)))
}

/** Time per byte at the worst size divided by the best: reading grows with the text and no faster. */
export async function readLinearity(): Promise<Result> {
  const samples = sizes.map(size => ({ size, plans: plansOf(size), perByte: [] as number[] }))
  const read = async (plans: readonly Uint8Array[]): Promise<void> => {
    for (const plan of plans) await readDocument(plan, 'plan.txt')
  }
  // The large ones meet no code that the small ones have not warmed up.
  for (const { plans, size } of samples) if (size <= sampleBytes) await read(plans)
  for (let i = 0; i < runs; i++)
    for (const { plans, perByte } of samples) {
      const bytes = plans.reduce((sum, plan) => sum + plan.length, 0)
      perByte.push((await secondsOf(() => read(plans))) / bytes)
    }
  const medians = samples.map(({ size, perByte }) => ({ size, nanoseconds: median(perByte) * 1e9 }))
  const times = medians.map(({ nanoseconds }) => nanoseconds)
  return {
    ratio: round(Math.max(...times) / Math.min(...times)),
    better: 'lower',
    limit: 'the best time per byte among plans of 10 KB, 100 KB, 1 MB, 10 MB and 50 MB',
    runs,
    detail: Object.fromEntries(medians.map(({ size, nanoseconds }) => [`${size / 1000} KB, ns per byte`, round(nanoseconds)])),
  }
}
