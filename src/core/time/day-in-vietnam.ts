import type { IsoDay } from './day.ts'

const aheadMs = 7 * 3_600_000

/** The day in Viet Nam, which has one time zone and no summer time: terms and offices begin and end there at midnight. */
export const dayInVietnam = (instant: Date): IsoDay => new Date(instant.getTime() + aheadMs).toISOString().slice(0, 10)
