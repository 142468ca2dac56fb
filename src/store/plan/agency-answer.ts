import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { AgencyAnswer, KnownAnswer } from '../../core/unit/agency-answer.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import type { Store } from '../ground/database.ts'

export interface AnswerRecord {
  readonly answer: KnownAnswer
  readonly answeredOn: IsoDay
}

/** What an issuer has answered about these names, by their keys. */
export async function loadAgencyAnswers(
  store: Store,
  issuerId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, AnswerRecord>> {
  if (keys.length === 0) return new Map()
  const rows = await store
    .selectFrom('agency_answer as a')
    .leftJoin('unit_group as g', 'g.id', 'a.group_id')
    .select(['a.name_key', 'a.meant_id', 'a.rule', 'a.answered_on', 'g.rule as group_rule', 'g.name as group_name'])
    .where('a.unit_id', '=', issuerId)
    .where(sql<boolean>`a.name_key = any(${[...keys]}::text[])`)
    .execute()
  return new Map(
    rows.map(row => {
      const rule = (row.group_rule ?? row.rule) as GroupRule | null
      const one: KnownAnswer = row.meant_id === null ? { type: 'nobody' } : { type: 'unit', unitId: row.meant_id }
      const answer: KnownAnswer = rule ? { type: 'group', rule, groupName: row.group_name } : one
      return [row.name_key, { answer, answeredOn: row.answered_on }] as const
    }),
  )
}

/** An answer whose lists and kinds have become a rule. */
export type SettledAnswer =
  | Extract<AgencyAnswer, { readonly type: 'unit' | 'group' | 'nobody' }>
  | { readonly type: 'rule'; readonly rule: GroupRule }

/** In the place of what was answered before. */
export async function saveAgencyAnswer(
  store: Store,
  _permit: Permit<'answer-agency'>,
  of: { readonly issuerId: string; readonly key: string; readonly name: string },
  answer: SettledAnswer,
  by: { readonly officeId: string; readonly day: IsoDay },
): Promise<void> {
  const meant = {
    name: of.name,
    meant_id: answer.type === 'unit' ? answer.unitId : null,
    group_id: answer.type === 'group' ? answer.groupId : null,
    rule: answer.type === 'rule' ? JSON.stringify(answer.rule) : null,
    answered_on: by.day,
    office_id: by.officeId,
  }
  await store
    .insertInto('agency_answer')
    .values({ unit_id: of.issuerId, name_key: of.key, ...meant })
    .onConflict(conflict => conflict.columns(['unit_id', 'name_key']).doUpdateSet(meant))
    .execute()
}

/** False where nothing was answered. */
export const deleteAgencyAnswer = async (
  store: Store,
  _permit: Permit<'answer-agency'>,
  of: { readonly issuerId: string; readonly key: string },
): Promise<boolean> =>
  (await store.deleteFrom('agency_answer').where('unit_id', '=', of.issuerId).where('name_key', '=', of.key).executeTakeFirst())
    .numDeletedRows > 0n

/** The mentions of a plan whose meaning is known: `task number/position`. */
export const listAddressed = async (store: Store, planId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await store.selectFrom('task_addressee').select(['task_number', 'position']).where('plan_id', '=', planId).execute()).map(
      ({ task_number, position }) => `${task_number}/${position}`,
    ),
  )

/** The plan that a document became; `replaced` where another one has taken its place. */
export async function loadPublished(
  store: Store,
  permit: Permit<'open-review' | 'publish-plan'>,
): Promise<{ readonly id: string; readonly at: Date; readonly replaced: boolean } | null> {
  const row = await store
    .selectFrom('plan')
    .leftJoin('plan as next', 'next.amends_id', 'plan.id')
    .select(['plan.id', 'plan.published_at', 'next.id as next_id'])
    .where('plan.document_id', '=', permit.subjectId)
    .executeTakeFirst()
  return row ? { id: row.id, at: row.published_at, replaced: row.next_id !== null } : null
}

/** The tasks of a plan in their order, by the items that they were. */
export const listTaskIds = (store: Store, planId: string) =>
  store.selectFrom('task').select(['id', 'plan_id', 'number', 'item_id']).where('plan_id', '=', planId).orderBy('number').execute()

/** The unit that a document belongs to. */
export const loadDocumentUnit = (store: Store, permit: Permit<'open-review'>): Promise<string> =>
  store
    .selectFrom('document')
    .select('unit_id')
    .where('id', '=', permit.subjectId)
    .executeTakeFirstOrThrow()
    .then(row => row.unit_id)
