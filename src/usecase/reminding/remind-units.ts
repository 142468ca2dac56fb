import { ladderOf } from '../../core/reminding/ladder.ts'
import { type LadderSettings, standardLadder } from '../../core/reminding/ladder-settings.ts'
import { countOf, type DigestLine, renderDigest } from '../../core/reminding/render-digest.ts'
import { rungRanges } from '../../core/reminding/rung-ranges.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { subtractWorkingDays } from '../../core/time/working-calendar.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { claimDigest, listSeated, listUntold, type Seated, type ToldNotice } from '../../store/reminding/digest.ts'
import { saveNotices } from '../../store/reminding/reminder.ts'
import { findLadders } from '../../store/reminding/reminder-ladder.ts'
import type { Office } from '../ground/office.ts'
import { queueMail } from '../mail/queue-mail.ts'

export interface Reminded {
  readonly notices: number
  readonly mails: number
}

const linesOfRung = 10

/**
 * Tells these units what stands on a rung of their ladder today, and puts one mail for each of their offices into the queue: notices, digests
 * and mails in one transaction, each under a key of its own, so that whoever does it again, or at the same time, does nothing twice.
 * On days on which offices do not work, and on those that its ladder keeps quiet, nobody is told.
 */
export async function remindUnits(office: Office, unitIds: readonly string[], day: IsoDay): Promise<Reminded> {
  const now = office.now()
  return inTransaction(office.store, async store => {
    const actedSince = subtractWorkingDays(vietnamCalendar, day, 1) ?? day
    const told: string[] = []
    let notices = 0
    for (const { settings, units } of await groupByLadder(store, unitIds, day)) {
      const ranges = rungRanges(ladderOf(settings), day, { calendar: vietnamCalendar, ...settings })
      if (!ranges.length) continue
      told.push(...units)
      notices += await saveNotices(store, units, { today: day, actedSince, ranges, now })
    }
    const { digests, mails } = await sendDigests(office, store, told, day)
    if (notices + digests === 0) return { notices, mails }
    const about = { day, notices: String(notices), digests: String(digests), mails: String(mails) }
    await saveAudit(store, { at: now, by: null, action: 'units-reminded', subject: null, about })
    return { notices, mails }
  })
}

interface LadderGroup {
  readonly settings: LadderSettings
  readonly units: readonly string[]
}

/** Units of one ladder are asked about together. */
async function groupByLadder(store: Store, unitIds: readonly string[], day: IsoDay): Promise<readonly LadderGroup[]> {
  const ladders = await findLadders(store, unitIds, day)
  const groups = Map.groupBy(unitIds, id => ladders.get(id)?.from_id ?? '')
  return [...groups].map(([from, units]) => ({ settings: (from && ladders.get(units[0] ?? '')?.settings) || standardLadder, units }))
}

async function sendDigests(
  office: Office,
  store: Store,
  unitIds: readonly string[],
  day: IsoDay,
): Promise<{ digests: number; mails: number }> {
  const seated = Map.groupBy(await listSeated(store, unitIds, day), ({ office_id }) => office_id)
  if (!seated.size) return { digests: 0, mails: 0 }
  const told = Map.groupBy(await listUntold(store, [...seated.keys()], day, linesOfRung), ({ office_id }) => office_id)
  let [digests, mails] = [0, 0]
  for (const [officeId, notices] of told) {
    const readers = (seated.get(officeId) ?? []).filter(each => office.mailer !== null && each.wants_mail && each.email !== null)
    const lines = notices.map(lineOf)
    const digest = { officeId, day, at: office.now(), notices: countOf(lines), mails: readers.length }
    if (!(await claimDigest(store, digest))) continue
    for (const reader of readers) await mailDigest(office, store, reader, lines, day)
    digests++
    mails += readers.length
  }
  return { digests, mails }
}

const lineOf = (notice: ToldNotice): DigestLine => ({
  obligationId: notice.obligation_id,
  rung: notice.rung,
  countedFrom: notice.counted_from,
  text: notice.text,
  doer: notice.doer,
  of: notice.of,
})

const mailDigest = (office: Office, store: Store, reader: Seated, lines: readonly DigestLine[], day: IsoDay): Promise<void> =>
  queueMail(office, store, { account: { ...reader, id: reader.account_id }, email: reader.email ?? '' }, 'digest', {
    unit: reader.unit_name,
    count: String(countOf(lines)),
    day: day.split('-').toReversed().join('/'),
    lines: renderDigest(reader.language, lines, office.publicUrl()),
  })
