import type { IsoDay } from '../../core/time/day.ts'

const sevenHoursMs = 7 * 3_600_000

/** The day in Viet Nam, wherever the server stands: UTC+7 all year round. */
export const todayIn = (office: { readonly now: () => Date }): IsoDay =>
  new Date(office.now().getTime() + sevenHoursMs).toISOString().slice(0, 10)
