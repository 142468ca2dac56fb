import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { openTrialDatabase, type TrialDatabase } from '../trial/trial-database.ts'

/** Tables about accounts themselves and about which of them fills which office: no work stands in them. */
const ofAccounts: readonly string[] = [
  'account',
  'account_identity',
  'account_link',
  'attempt',
  'identity',
  'mail',
  'passkey',
  'recovery_code',
  'session',
  'sign_in_step',
  'totp',
  'office_holding',
  'office_delegation',
  // Searches that somebody keeps for themselves, or for the office: no work.
  'work_filter',
]

/** Columns elsewhere that name an account, each with its reason. A new one belongs here only where it tells who made a step. */
const allowed: Readonly<Record<string, string>> = {
  'unit_version.closed_by': 'an act of law that ended a version, no person',
  'audit_event.account_id': 'who did it: the trail proves who changed what',
  'audit_event.username': 'the same, readable after the account is erased',
  'recognition.begun_by': 'who sent a scan in: in whose name the program takes it in when it has been recognised; the row goes then',
  'review_step.made_by': 'who made the step: nobody publishes what they reviewed themselves',
  'report_writer.made_by': 'who wrote on a report: nobody signs or takes what they wrote themselves',
}

/** Words that a column would be called by if work, an urging or a score were a person’s. */
const personal =
  /account|person|people|user|member|employee|staff|officer(?!s?_id)|assignee|assigned|owner|responsible|handler|_by$|^by$|civil_servant|full_?name/

describe('work is of institutions and never of persons', () => {
  let trial: TrialDatabase
  let client: Client
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    client = new Client({ connectionString: await trial.fresh() })
    await client.connect()
  })
  after(async () => {
    await client.end()
    await trial.close()
  })

  const ask = async (query: string): Promise<string[]> => (await client.query<{ name: string }>(query)).rows.map(row => row.name)
  const columns = () =>
    ask(`select c.relname || '.' || a.attname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
           join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped where c.relkind in ('r', 'p', 'v', 'm')`)
  const references = () =>
    ask(`select con.conrelid::regclass || '.' || a.attname as name from pg_constraint con
           join unnest(con.conkey) k(n) on true join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.n
          where con.contype = 'f' and con.confrelid in (select unnest(array['account', 'office_holding', 'office_delegation'])::regclass)`)

  const strays = async (): Promise<string[]> => {
    const found = [...(await columns()).filter(name => personal.test(name.split('.')[1] ?? '')), ...(await references())]
    return [...new Set(found)].filter(name => !ofAccounts.includes(name.split('.')[0] ?? '') && !(name in allowed)).sort()
  }

  test('no column of the work tables names a person', async () =>
    assert.deepEqual(await strays(), [], 'work belongs to a unit and an office; see docs/decisions/0018-offices-not-persons.md'))

  test('what is allowed is there', async () => {
    const all = new Set(await columns())
    assert.deepEqual(
      Object.keys(allowed).filter(name => !all.has(name)),
      [],
    )
  })

  for (const [said, change] of [
    ['an assignee', 'alter table task add column assignee_id uuid'],
    ['a reference under an innocent name', 'alter table task_due add column seat uuid references account'],
    ['a reference to who holds an office', 'alter table plan add column seat uuid references office_holding'],
    ['a score of officers', 'create table score (officer text, points integer)'],
    ['a view that ranks users', 'create view ranking as select 1 as user_rank'],
  ] as const) {
    test(`${said} is found`, async () => {
      await client.query('begin')
      await client.query(change)
      assert.equal((await strays()).length, 1)
      await client.query('rollback')
    })
  }
})
