import { Agent, get } from 'node:http'

export interface Load {
  /** Answers a second. */
  readonly rate: number
  /** In milliseconds. */
  readonly p99: number
  readonly median: number
}

const once = (url: string, agent: Agent, headers: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers }, answer => {
      answer.resume()
      answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`))))
      answer.on('error', reject)
    }).on('error', reject)
  })

/** Asks the same over so many connections that stay open, each as soon as it has its answer. */
export async function load(
  url: string,
  connections: number,
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const begun = performance.now()
  const until = begun + seconds * 1000
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      const start = performance.now()
      await once(url, agent, headers)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const spent = (performance.now() - begun) / 1000
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { rate: times.length / spent, p99: at(0.99), median: at(0.5) }
}
