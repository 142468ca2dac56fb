import { type JobQueue, openJobQueue, type QueueRules } from '../../store/ground/jobs.ts'
import { cleanUp } from '../clean-up.ts'
import type { Office } from '../ground/office.ts'
import { remindUnits } from '../reminding/remind-units.ts'
import { openDueCycles } from '../report/open-due-cycles.ts'
import { beginDay } from './begin-day.ts'
import type { ChoreData, ChoreName, Enqueue } from './chore.ts'
import { renewDuties } from './renew-duties.ts'

type Works = { readonly [Name in ChoreName]: (data: ChoreData[Name]) => Promise<unknown> }

const queues: readonly QueueRules[] = [
  { name: 'begin-day', once: true, cron: '*/5 * * * *' },
  { name: 'clean-up', once: true, cron: '*/10 * * * *' },
  { name: 'renew-duties', once: false, cron: null },
  { name: 'remind-units', once: false, cron: null },
] satisfies readonly (QueueRules & { readonly name: ChoreName })[]

const choresOfDay = ['renew-duties', 'remind-units'] as const satisfies readonly ChoreName[]

export interface Chores {
  readonly enqueue: Enqueue
  /** What has been asked for is begun at once, where its transaction has ended. */
  readonly wake: (name: ChoreName) => void
  /** Waits for what is under way. */
  readonly stop: () => Promise<void>
}

/** What the servers do without being asked, shared among however many there are. */
export async function openChores(office: Office): Promise<Chores> {
  const queue: JobQueue = await openJobQueue(office.store, queues, error => office.onWarning('the queue of jobs', error))
  const enqueue: Enqueue = (store, name, data) => queue.enqueue(store, name, data)
  const works: Works = {
    'begin-day': async () => {
      if (await beginDay(office, enqueue)) for (const name of choresOfDay) queue.wake(name)
    },
    'clean-up': () => cleanUp(office),
    'renew-duties': async ({ day, planId }) => {
      await renewDuties(office, planId, day)
      await openDueCycles(office, planId, day)
    },
    'remind-units': ({ day, unitIds }) => remindUnits(office, unitIds, day),
  }
  const work = async <Name extends ChoreName>(name: Name): Promise<void> => {
    const run: Works[Name] = works[name]
    await queue.work(name, async data => {
      try {
        await run(data as ChoreData[Name])
      } catch (error) {
        office.onWarning(`the chore ${name} failed and is tried again`, error)
        throw error
      }
    })
  }
  for (const { name } of queues) await work(name as ChoreName)
  await enqueue(office.store, 'begin-day', {})
  return { enqueue, wake: queue.wake, stop: queue.stop }
}
