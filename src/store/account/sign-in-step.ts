import type { Selectable } from 'kysely'
import type { Store } from '../ground/database.ts'
import type { SignInStepTable } from '../tables/account-tables.ts'

export type SignInStep = Selectable<SignInStepTable>
export type StepKind = SignInStep['kind']

export const saveStep = async (store: Store, step: SignInStep): Promise<void> => {
  await store
    .insertInto('sign_in_step')
    .values({ ...step, content: JSON.stringify(step.content) })
    .execute()
}

export const loadStep = (store: Store, tokenHash: Buffer, kind: StepKind, now: Date): Promise<SignInStep | undefined> =>
  store
    .selectFrom('sign_in_step')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('ends_at', '>', now)
    .executeTakeFirst()

/** Takes the step: whoever comes second finds none. */
export const takeStep = (store: Store, tokenHash: Buffer, kind: StepKind, now: Date): Promise<SignInStep | undefined> =>
  store
    .deleteFrom('sign_in_step')
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('ends_at', '>', now)
    .returningAll()
    .executeTakeFirst()

export const deleteStepsOf = async (store: Store, accountId: string): Promise<void> => {
  await store.deleteFrom('sign_in_step').where('account_id', '=', accountId).execute()
}

export const deleteEndedSteps = async (store: Store, now: Date): Promise<void> => {
  await store.deleteFrom('sign_in_step').where('ends_at', '<=', now).execute()
}
