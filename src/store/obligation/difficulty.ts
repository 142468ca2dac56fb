import { type Selectable, sql } from 'kysely'
import type { Difficulty } from '../../core/obligation/difficulty.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Store } from '../ground/database.ts'
import type { DifficultyTable } from '../tables/progress-tables.ts'

export type DifficultyRecord = Selectable<DifficultyTable> & {
  readonly addressee_name: string
  readonly steps: readonly DifficultyStepRecord[]
}

/** As JSON gives it: instants are ISO text. */
export interface DifficultyStepRecord {
  readonly version: number
  readonly move: string
  readonly at: string
  readonly post: Post
  readonly postNumber: number
  readonly unit: string
  readonly words: string | null
  readonly toUnit: string | null
}

/** What stood or stands in the way, the first first, each with its history. */
export async function listDifficulties(store: Store, permit: Permit<'open-obligation'>): Promise<DifficultyRecord[]> {
  const { day } = permit.standpoint
  const { rows } = await sql<DifficultyRecord>`
    select d.*, unit_name(d.addressee_id, ${day}) as addressee_name,
           coalesce((select json_agg(json_build_object('version', s.version, 'move', s.move, 'at', s.taken_at, 'post', f.post,
                     'postNumber', f.number, 'unit', unit_name(f.unit_id, ${day}), 'words', s.words,
                     'toUnit', unit_name(s.to_unit_id, ${day})) order by s.version)
              from difficulty_step s join office f on f.id = s.office_id where s.difficulty_id = d.id), '[]') as steps
      from difficulty d where d.obligation_id = ${permit.subjectId}::uuid order by d.raised_at, d.id`.execute(store)
  return rows
}

/** Holds the difficulty for this transaction. */
export const lockDifficulty = (store: Store, permit: Permit<'move-difficulty'>): Promise<Selectable<DifficultyTable> | undefined> =>
  store.selectFrom('difficulty').selectAll().where('id', '=', permit.subjectId).forUpdate().executeTakeFirst()

export const difficultyOf = (row: Selectable<DifficultyTable>): Difficulty => ({
  id: row.id,
  obligationId: row.obligation_id,
  state: row.state,
  words: row.words,
  addresseeId: row.addressee_id,
  waitingSince: row.waiting_since,
  version: row.version,
})

export interface NewDifficultyStep {
  readonly move: string
  readonly at: Date
  readonly officeId: string
  readonly words: string | null
  readonly toUnitId: string | null
}

/** The step and the difficulty after it, in the caller's transaction. */
export async function saveDifficultyStep(
  store: Store,
  _permit: Permit<'raise-difficulty' | 'move-difficulty'>,
  after: Difficulty,
  step: NewDifficultyStep,
): Promise<void> {
  const moved = { state: after.state, addressee_id: after.addresseeId, waiting_since: after.waitingSince, version: after.version }
  await store
    .insertInto('difficulty')
    .values({ id: after.id, obligation_id: after.obligationId, words: after.words, raised_at: step.at, ...moved })
    .onConflict(conflict => conflict.column('id').doUpdateSet(moved))
    .execute()
  await store
    .insertInto('difficulty_step')
    .values({
      difficulty_id: after.id,
      version: after.version,
      move: step.move,
      to_state: after.state,
      taken_at: step.at,
      office_id: step.officeId,
      words: step.words,
      to_unit_id: step.toUnitId,
    })
    .execute()
}
