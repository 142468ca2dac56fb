import type { Due } from '../phrase/due.ts'
import type { Plan, ReportDuty } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { pointOrGather } from './gather.ts'
import type { Finding } from './rule.ts'

/**
 * A report that comes again and again, without a day to send it.
 *
 *     báo cáo kết quả thực hiện về Sở Nội vụ hằng tháng
 *                                            ^^^^^^^^^^
 */
export function* checkReportRhythmWithoutDay({ reports }: Plan): Generator<Finding> {
  const rhythmic = reports.filter(({ due, by, to }) => by.length + to.length > 0 && due.some(isRhythm))
  const answered = new Set(rhythmic.filter(report => !hasNoDay(report)).flatMap(rounds))
  const lacks = (report: ReportDuty) => hasNoDay(report) && !rounds(report).some(round => answered.has(round))
  yield* pointOrGather(rhythmic, lacks, { few: 1, severity: 'info' })
}

const isRhythm = (due: Due): boolean => due.kind === 'recurring' && due.every !== 'day'

const hasNoDay = ({ due, text }: ReportDuty): boolean =>
  due.every(each => each.kind === 'recurring' && each.day === undefined) && !elsewhere.test(text)

/** One place of the plan often says that there is a report, and another one when: both name who gets it and how often. */
const rounds = ({ due, to }: ReportDuty): string[] =>
  due.flatMap(each => (each.kind === 'recurring' ? to.map(({ name }) => `${each.every} ${toneKey(name)}`) : []))

/** The day is set by another document, or by that of the report it goes into. */
const elsewhere = /theo (?:quy định|hướng dẫn|yêu cầu|chế độ|đề cương|thời hạn|mẫu)|lồng ghép|trong báo cáo|thứ (?:hai|ba|tư|năm|sáu)/iu
