import { resolve } from 'node:path'
import { DataInUse } from '../usecase/ground/office.ts'
import { DataUnusable, type ReachedData, reachData } from '../usecase/ground/reach-data.ts'
import { type Call, CallRefused } from './call.ts'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || String(error) : String(error))

/** What keeps a command from its data, as one line. */
export function refuseData(error: unknown, { place }: Call): never {
  const folder = place.databaseUrl ? 'DATABASE_URL' : resolve(place.dataDir)
  if (error instanceof CallRefused) throw error
  if (error instanceof DataUnusable) throw new CallRefused(error.why === 'absent' ? 'data-absent' : 'data-other-version', { folder })
  if (error instanceof DataInUse) throw new CallRefused('data-in-use', { folder, pid: error.pid })
  throw new CallRefused('data-unreachable', { folder, reason: reasonOf(error) })
}

/** Runs `work` on the data that the environment names. */
export async function withData<Result>(call: Call, work: (data: ReachedData) => Promise<Result>): Promise<Result> {
  const data = await reachData(call.place).catch((error: unknown) => refuseData(error, call))
  try {
    return await work(data)
  } finally {
    await data.close()
  }
}
