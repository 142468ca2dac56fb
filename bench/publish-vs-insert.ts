import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { ReviewView } from '../src/api/review.ts'
import { clientOf, type TrialClient, trialPassword } from '../src/server/trial/trial-server.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import { openOffice } from '../src/usecase/ground/office.ts'
import { inHouse } from './house.ts'
import { median, type Result, round, secondsOf } from './measure.ts'
import { scaled } from './scale.ts'
import { memoryOf, serving } from './served.ts'
import { plantUnits } from './trial-units.ts'

const tasks = 250
const works = ['rà soát trẻ em bỏ học', 'tổ chức tập huấn cho cán bộ', 'cập nhật dữ liệu dân cư', 'kiểm tra công trình đê điều']

/** A plan that gives each of its tasks to all communes of the province, due on forty different days. */
function planOf(mark: number): string {
  const items = Array.from({ length: tasks }, (_, n) => {
    const day = `${1 + (n % 28)}/${6 + Math.floor((n % 40) / 8)}/2027`
    return `${n + 1}. UBND các xã, phường ${works[n % works.length]} lần thứ ${n + 1}, hoàn thành trước ngày ${day}.`
  })
  return `ỦY BAN NHÂN DÂN
TỈNH SỐ 1
Số: ${mark}/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số 1, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Thực hiện nhiệm vụ năm 2027, lần ${mark}

I. NHIỆM VỤ
${items.join('\n')}

Nơi nhận:
- UBND các xã, phường;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`
}

/** Up to the moment before publishing: taken in, read, all accepted. */
async function review(client: TrialClient, mark: number): Promise<{ readonly id: string; readonly version: number }> {
  const { body, status } = await client.upload(`kế hoạch ${mark}.txt`, planOf(mark))
  if (status !== 201) throw new Error(`the plan was refused: ${JSON.stringify(body)}`)
  const { items, version } = (await client.ask<ReviewView>('GET', `/api/documents/${body.id}/review`)).body
  const move = { type: 'accept', ids: items.map(({ id }) => id) }
  const answer = await client.ask<ReviewView>('POST', `/api/documents/${body.id}/review/moves`, { version, move })
  return { id: body.id, version: answer.body.version }
}

const empty = 'truncate obligation, obligation_count, obligation_delta, obligation_area_count, bare cascade'
/** What publishing comes down to: every unit, every task, the same columns and the same indexes; nothing is checked and nothing counted. */
const bareInsert = `
  insert into bare (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day, last_day, event)
  select o.id, o.plan_id, u.unit_id, $1::uuid, 'lead', 'day 2027-06-01 before', 'day', null, date '2027-06-01' + o.number % 40, null
    from task o cross join (select unit_id from unit_version where kind = 'commune' order by unit_id) u where o.plan_id = $2
  on conflict (task_id, unit_id, part, instance) do nothing`

async function signIn(url: string): Promise<TrialClient> {
  const client = clientOf(url)
  const { status } = await client.ask('POST', '/api/session', { username: 'measurer', password: trialPassword })
  if (status !== 200) throw new Error(`nobody could sign in: ${status}`)
  return client
}

interface Round {
  readonly publish: number
  readonly bare: number
  readonly grownMb: number
  readonly rows: number
}

/** Publishing a plan of 250 tasks to 4,000 institutions through the whole server, measured against one statement that inserts the same rows. */
export const publishVsInsert = (): Promise<Result> =>
  inHouse(async ({ url }) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-bench-data-'))
    const office = await openOffice({ databaseUrl: url, dataDir })
    const { provinceId } = await plantUnits(office.store, { provinces: 1, communes: scaled(4000) })
    const account = { username: 'measurer', name: 'Đo', post: 'main-focal-point', unitId: provinceId } as const
    await addAccount(office, { ...account, password: trialPassword, mustChangePassword: false })
    await office.close()
    const database = new Client({ connectionString: url })
    database.on('error', () => undefined)
    await database.connect()
    await database.query('create table bare (like obligation including all)')
    const publish = (mark: number) =>
      serving('serving.ts', [url, dataDir], async ({ url: address, pid }) => {
        const client = await signIn(address)
        const { id, version } = await review(client, mark)
        let planId = ''
        const { result, grownMb } = await memoryOf(pid, () =>
          secondsOf(async () => {
            const { status, body } = await client.ask<{ planId: string }>('POST', `/api/documents/${id}/plan`, { version })
            if (status !== 201) throw new Error(`the plan was not published: ${JSON.stringify(body)}`)
            planId = body.planId
          }),
        )
        return { planId, publish: result, grownMb }
      })
    const once = async (mark: number): Promise<Round> => {
      const { planId, ...published } = await publish(mark)
      const { rows } = await database.query<{ n: string }>('select count(*) as n from obligation')
      await database.query('checkpoint')
      const bare = await secondsOf(() => database.query(bareInsert, [provinceId, planId]).then(() => undefined))
      await database.query(empty)
      await database.query('checkpoint')
      return { ...published, bare, rows: Number(rows[0]?.n) }
    }
    const rounds: Round[] = []
    for (let mark = 1; mark <= 5; mark++) rounds.push(await once(mark))
    await database.end()
    rmSync(dataDir, { recursive: true, force: true })
    return {
      ratio: round(median(rounds.map(({ publish, bare }) => publish / bare))),
      better: 'lower',
      limit: 'one bare INSERT … SELECT of the same rows with the same indexes, no references, nothing counted (limit 3)',
      runs: rounds.length,
      detail: {
        obligations: rounds[0]?.rows ?? 0,
        'publish s': round(median(rounds.map(({ publish }) => publish))),
        'insert s': round(median(rounds.map(({ bare }) => bare))),
        'server MB above idle': round(Math.max(...rounds.map(({ grownMb }) => grownMb))),
      },
    }
  })
