import { countUnread, listNotices as loadNotices, mostUnread, wantsMail } from '../../store/reminding/notice.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

export interface NoticeQuery {
  readonly unread?: 'yes' | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** What the unit that is acted for was told, the last first, with what the acting office has not seen yet. */
export async function listNotices(office: Office, asking: Caller | null, { unread, after, limit }: NoticeQuery) {
  const caller = permit(asking, 'list-notices')
  const { officeId } = actingFrom(caller)
  const [found, count, mail] = await Promise.all([
    loadNotices(office.store, caller, { officeId, unreadOnly: unread === 'yes', before: readCursor(after), limit: limit + 1 }),
    countUnread(office.store, caller, officeId),
    wantsMail(office.store, officeId),
  ])
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(notice => ({
      id: notice.id,
      rung: notice.rung,
      countedFrom: notice.counted_from,
      day: notice.day,
      obligationId: notice.obligation_id,
      text: notice.text,
      doer: notice.doer,
      assigner: notice.assigner,
      plan: [notice.plan_number, notice.plan_symbol].filter(Boolean).join('/'),
      read: notice.is_read,
    })),
    next: found.length > limit && last ? writeCursor(last.seq) : null,
    unread: count,
    unreadIsMore: count >= mostUnread,
    mail,
  }
}
