export interface Result {
  readonly ratio: number
  readonly better: 'higher' | 'lower'
  /** What it is measured against. */
  readonly limit: string
  readonly runs: number
  readonly detail: Readonly<Record<string, number | string>>
}

export type Work = () => void | Promise<void>

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN]
  return (low + high) / 2
}

export async function secondsOf(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

export interface Pairs {
  /** Seconds of the first divided by seconds of the second, the median over the pairs. */
  readonly ratio: number
  readonly first: number
  readonly second: number
  readonly runs: number
}

/**
 * Runs two works by turns in one process, each time in the other order, after both have warmed up: what disturbs the machine disturbs
 * both alike, and the ratio of each pair stands by itself.
 */
export async function alternate(first: Work, second: Work, runs: number): Promise<Pairs> {
  for (let i = 0; i < 3; i++) {
    await first()
    await second()
  }
  const pairs: [number, number][] = []
  for (let i = 0; i < runs; i++) {
    if (i % 2) {
      const b = await secondsOf(second)
      pairs.push([await secondsOf(first), b])
    } else pairs.push([await secondsOf(first), await secondsOf(second)])
  }
  const [a, b] = [median(pairs.map(pair => pair[0])), median(pairs.map(pair => pair[1]))]
  return { ratio: median(pairs.map(([one, other]) => one / other)), first: a, second: b, runs }
}

export const round = (value: number): number => Number(value.toPrecision(4))
export const bytesOf = (files: readonly Uint8Array[]): number => files.reduce((sum, file) => sum + file.length, 0)
/** Millions of bytes a second. */
export const speed = (bytes: number, seconds: number): number => round(bytes / 1e6 / seconds)
