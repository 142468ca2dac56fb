import { sql } from 'kysely'
import { columnFixture, rowFixture, sectionFixture } from '../src/core/report/report-fixture.ts'
import type { ReportTemplate } from '../src/core/report/template.ts'
import type { Store } from '../src/store/ground/database.ts'
import type { Caller } from '../src/usecase/ground/caller.ts'
import type { Office } from '../src/usecase/ground/office.ts'
import { openCycle } from '../src/usecase/report/open-cycle.ts'
import { addTemplate } from '../src/usecase/report/save-template.ts'

const sections = 6
const columns = ['A', 'B', 'C', 'D', 'E'] as const
const words =
  'đã mở lớp tập huấn cho cán bộ về chuyển đổi số gắn với công việc của thôn ấp và vận động người dân tham gia học tập thường xuyên tại nhà văn hóa trường học trạm y tế'
const rows = [1, 2, 3, 4, 5] as const

/** 25 figures, one of them the last that was given and one a mean, and 6 sections of words. */
export const measuredTemplate: ReportTemplate = {
  title: 'Báo cáo đo',
  parts: [
    ...Array.from({ length: sections }, (_, at) => sectionFixture(`S${at + 1}`, `Mục ${at + 1}`)),
    {
      kind: 'table',
      key: 'T1',
      title: 'Bảng',
      columns: columns.map(key =>
        columnFixture({ key, title: `Cột ${key}`, decimals: 2, aggregate: key === 'D' ? 'average' : key === 'E' ? 'latest' : 'sum' }),
      ),
      rows: rows.map(key => rowFixture(key, `Dòng ${key}`)),
      checks: [],
    },
  ],
}

/** Opens the month's cycle for everybody of these kinds below a unit. Answers the report in which the unit gathers, and the cycle. */
export async function openMeasuredCycle(
  office: Office,
  caller: Caller,
  unitId: string,
  kinds: readonly ('province' | 'commune')[],
): Promise<{ readonly top: string; readonly cycleId: string }> {
  const { id: templateId } = await addTemplate(office, caller, measuredTemplate)
  const asked = { type: 'below', unitId, line: 'territory', kinds, direct: false, except: [] } as const
  const due = [5, 8, 11].map(days => ({ days, working: true }))
  const period = { start: '2026-03-01', end: '2026-03-31' }
  const timing = { kind: 'month', period, closing: { type: 'calendar' }, due, lateRule: 'open' } as const
  const { id: top } = await openCycle(office, caller, { templateId, title: '', timing, asked: [asked] })
  const { cycle_id: cycleId } = await office.store.selectFrom('report').select('cycle_id').where('id', '=', top).executeTakeFirstOrThrow()
  return { top, cycleId }
}

/**
 * Every unit at the bottom has signed its 25 figures and 6 sections: what counts is put there as signing does it. Of the words a half is the
 * same everywhere, a quarter nearly so, the rest everybody's own.
 */
export async function signBottom(store: Store, cycleId: string): Promise<void> {
  await store.transaction().execute(async within => {
    await sql`insert into report_figure (report_id, cell, sum, count, last_value, last_at, last_unit)
      select r.id, 'T1.' || c || n, v, 1, v, '2026-03-' || 10 + abs(hashtext(r.id::text)) % 10 || 'T03:00:00.000Z', r.unit_id
        from report r cross join unnest(array['A', 'B', 'C', 'D', 'E']) c cross join generate_series(1, 5) n
        cross join lateral (select (abs(hashtext(r.id::text || c || n)) % 1000000) / 100.0) f(v)
       where r.cycle_id = ${cycleId}::uuid and r.level = 0`.execute(within)
    const vocabulary = words.split(' ')
    await sql`insert into report_passage (report_id, section, position, text, sources)
      select r.id, 'S' || n, 0, case when pick < 50 then 'UBND xã đã ban hành kế hoạch và tổ chức thực hiện đúng thời gian quy định.'
          when pick < 75 then 'UBND ' || lower(left(r.unit_name, 1)) || substr(r.unit_name, 2) || ' đã ban hành kế hoạch, tổ chức thực hiện đúng thời gian quy định tại địa bàn.'
          else r.unit_name || ' ' || (select string_agg((${vocabulary}::text[])[1 + abs(hashtext(r.id::text || n || w)) % ${vocabulary.length}::integer], ' ' order by w)
                                        from generate_series(1, 14) w) || '.' end,
        json_build_array(json_build_object('unitId', r.unit_id, 'unitName', r.unit_name))
        from report r cross join generate_series(1, ${sections}::integer) n cross join lateral (select abs(hashtext(n || r.id::text)) % 100) p(pick)
       where r.cycle_id = ${cycleId}::uuid and r.level = 0`.execute(within)
    await sql`update report set state = 'approved', submitted_on = '2026-04-03', was_approved = true, in_force = 1
       where cycle_id = ${cycleId}::uuid and level = 0`.execute(within)
  })
  await sql`vacuum analyze`.execute(store)
}
