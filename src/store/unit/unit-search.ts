import { sql } from 'kysely'
import { foldKey } from '../../core/text/fold.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import { plainMarks } from '../../core/unit/name-keys.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { Store } from '../ground/database.ts'
import { members } from './group-members.ts'
import type { UnitOnDay } from './unit.ts'
import { storedVersion } from './unit-day.ts'

export interface UnitQuery {
  /** Each word stands in the name, an abbreviation, the code, or the name of the unit above. */
  readonly q: string
  readonly day: IsoDay
  /** Any where empty. */
  readonly kinds: readonly UnitKind[]
  /** Only what stands directly below; null for roots; undefined for all. */
  readonly parentId?: string | null | undefined
  /** Only what this act made, changed or ended. */
  readonly actId?: string | undefined
  /** Only who belongs to it on the day. */
  readonly group?: GroupRule | undefined
  /** The place of the last row shown, `placeOf` of it. */
  readonly after: string | null
  readonly limit: number
}

/** A unit in a list, with what stands below it and where. */
export interface UnitRow extends UnitOnDay {
  readonly parentName: string | null
  readonly below: number
  /** Where it stands in the order of the list, for the next page. */
  readonly place: string
}

const escaped = (word: string): string => `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`

const wordsOf = (q: string): readonly string[] => foldKey(plainMarks(q)).replaceAll('\0', '').split(' ').filter(Boolean).slice(0, 20)

const filter = (query: Pick<UnitQuery, 'q' | 'day' | 'kinds' | 'parentId' | 'actId' | 'group'>) => {
  const words = wordsOf(query.q).map(word => sql`(v.search like ${escaped(word)} or p.search like ${escaped(word)})`)
  const own = wordsOf(query.q).map(word => sql`v.search like ${escaped(word)}`)
  return sql.join(
    [
      sql`v.valid_from <= ${query.day} and v.valid_to > ${query.day}`,
      // A province is no answer for the words of its country alone: some word is the unit's own.
      ...(words.length > 0 ? [sql.join(words, sql` and `), sql`(${sql.join(own, sql` or `)})`] : []),
      ...(query.kinds.length > 0 ? [sql`v.kind = any(${[...query.kinds]}::text[])`] : []),
      ...(query.actId === undefined
        ? []
        : [sql`u.id in (select unit_id from unit_version where act_id = ${query.actId} or closed_by = ${query.actId})`]),
      ...(query.group === undefined ? [] : [sql`u.id in (${members(query.group, query.day)})`]),
      ...(query.parentId === undefined ? [] : [sql`v.parent_id is not distinct from ${query.parentId}::uuid`]),
    ],
    sql` and `,
  )
}

const from = (day: IsoDay) => sql`unit u join unit_version v on v.unit_id = u.id
  left join unit_version p on p.unit_id = v.parent_id and p.valid_from <= ${day} and p.valid_to > ${day}`

/** Territories first, from the largest down, then bodies; within a kind by code. The key sorts as text. */
const kindOrder = sql`case v.kind when 'government' then 'a' when 'province' then 'b' when 'city' then 'b' when 'ministry' then 'c'
  when 'central-agency' then 'd' when 'department' then 'e' when 'office' then 'f' when 'vertical-body' then 'g' when 'board' then 'h'
  when 'commune' then 'm' when 'ward' then 'm' when 'special-zone' then 'm' else 'k' end`

/** Units whose whole name, abbreviation or code is what was looked for come before those that hold its words. */
const rank = (q: string) => {
  const key = foldKey(plainMarks(q))
  return key === '' ? sql`'1'` : sql`case when v.search like ${`%${key.replace(/[\\%_]/g, sign => `\\${sign}`)}%`} then '0' else '1' end`
}

const place = (q: string) => sql<string>`(${rank(q)} || ${kindOrder} || ' ' || u.code) collate "C"`

export async function searchUnits(store: Store, query: UnitQuery): Promise<readonly UnitRow[]> {
  const { rows } = await sql<
    Parameters<typeof storedVersion>[0] & {
      id: string
      seq: number
      code: string
      parent_name: string | null
      below: number
      place: string
    }
  >`
    select s.*, (select count(*) from unit_version c where c.parent_id = s.id and c.valid_from <= ${query.day} and c.valid_to > ${query.day}) as below
      from (select u.id, u.seq, u.code, v.valid_from, v.valid_to, v.name, v.kind, v.parent_id, v.sector_id, v.aliases,
                   p.name as parent_name, ${place(query.q)} as place
              from ${from(query.day)} where ${filter(query)}) s
     ${query.after === null ? sql`` : sql`where s.place > ${query.after} collate "C"`}
     order by s.place limit ${query.limit}`.execute(store)
  return rows.map(row => ({
    id: row.id,
    seq: row.seq,
    code: row.code,
    version: storedVersion(row),
    parentName: row.parent_name,
    below: row.below,
    place: row.place,
  }))
}

export async function countUnits(
  store: Store,
  query: Pick<UnitQuery, 'q' | 'day' | 'kinds' | 'parentId' | 'actId' | 'group'>,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${from(query.day)} where ${filter(query)}`.execute(store)
  return rows[0]?.total ?? 0
}

/** How many units of each kind there are on a day. */
export async function countUnitsByKind(store: Store, day: IsoDay): Promise<Readonly<Partial<Record<UnitKind, number>>>> {
  const { rows } = await sql<{ kind: UnitKind; total: number }>`
    select kind, count(*) as total from unit_version where valid_from <= ${day} and valid_to > ${day} group by 1`.execute(store)
  return Object.fromEntries(rows.map(({ kind, total }) => [kind, total]))
}
