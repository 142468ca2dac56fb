import { checkAgencyNotInRecipients } from './agency-not-in-recipients.ts'
import { checkBlankPlaceholder } from './blank-placeholder.ts'
import { checkContradictingDates } from './contradicting-dates.ts'
import { checkDeadlineBeforeDocument } from './deadline-before-document.ts'
import { checkImpossibleDay } from './impossible-day.ts'
import { checkNumberingGap } from './numbering-gap.ts'
import type { Severity } from './remark.ts'
import { checkReportWithoutDate } from './report-without-date.ts'
import type { Rule, RuleId } from './rule.ts'
import { checkTaskWithoutDeadline } from './task-without-deadline.ts'
import { checkTaskWithoutLead } from './task-without-lead.ts'
import { checkUnknownAgency } from './unknown-agency.ts'
import { checkWeekdayOfAnotherDay } from './weekday-of-another-day.ts'

/**
 * All rules. `error`: the document is certainly wrong, or what it says cannot be carried out. `warning`: someone should look before it
 * is signed. `info`: true, and worth knowing.
 */
export const rules: readonly Rule[] = [
  rule('task-without-deadline', 'warning', checkTaskWithoutDeadline),
  rule('task-without-lead', 'warning', checkTaskWithoutLead),
  rule('report-without-date', 'warning', checkReportWithoutDate),
  rule('deadline-before-document', 'error', checkDeadlineBeforeDocument),
  rule('contradicting-dates', 'error', checkContradictingDates),
  rule('impossible-day', 'error', checkImpossibleDay),
  rule('weekday-of-another-day', 'error', checkWeekdayOfAnotherDay),
  rule('agency-not-in-recipients', 'warning', checkAgencyNotInRecipients),
  rule('unknown-agency', 'warning', checkUnknownAgency),
  rule('numbering-gap', 'warning', checkNumberingGap),
  rule('blank-placeholder', 'warning', checkBlankPlaceholder),
]

function rule(id: RuleId, severity: Severity, check: Rule['check'], since = '0.1.0'): Rule {
  return { id, severity, since, check }
}
