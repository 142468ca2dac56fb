import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '../../src/store/ground/database.ts'

/** A step that a journey took: of which table of states, from which state, by which move. */
export interface MadeMove {
  readonly machine: 'obligation' | 'extension' | 'difficulty' | 'submission'
  readonly state: string
  readonly move: string
}

const folder = join(import.meta.dirname, '..', '..', 'dist', 'journeys')

/**
 * Keeps what the histories of an office tell at the end of its journey, in a file of that journey. What was granted of a request is read
 * from the audit trail: the request itself keeps its last state only.
 */
export async function recordMoves(store: Store): Promise<void> {
  const { rows } = await sql<MadeMove>`
    select distinct 'obligation' as machine, from_state as state, move from obligation_step
    union select 'submission', from_state, move from report_step
    union select 'difficulty', lag(to_state) over (partition by difficulty_id order by version), move from difficulty_step
    union select 'extension', case when about ->> 'move' in ('take', 'leave') then 'countered' else 'asked' end, about ->> 'move'
            from audit_event where action = 'extension-answered'
    order by 1, 2, 3`.execute(store)
  mkdirSync(folder, { recursive: true })
  const name = basename(process.argv[1] ?? 'journey', '.test.ts')
  writeFileSync(join(folder, `${name}-${process.pid}-${Date.now()}.json`), JSON.stringify(rows))
}

/** What all journeys together did since their folder was last emptied, each once with the journeys that did it. */
export function readMoves(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'))
  const found = new Map<string, string[]>()
  for (const file of files)
    for (const { machine, state, move } of JSON.parse(readFileSync(join(folder, file), 'utf8')) as MadeMove[]) {
      const key = `${machine} ${state} ${move}`
      found.set(key, [...(found.get(key) ?? []), file.replace(/-\d+-\d+\.json$/, '')])
    }
  return found
}
