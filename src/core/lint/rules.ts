import { checkAbolishedAgency } from './abolished-agency.ts'
import { checkAddresseeMissing } from './addressee-missing.ts'
import { checkAgencyNameCapitals } from './agency-name-capitals.ts'
import { checkAgencyNotInRecipients } from './agency-not-in-recipients.ts'
import { checkAnnexAbsent } from './annex-absent.ts'
import { checkAnnexNotMentioned } from './annex-not-mentioned.ts'
import { checkAnnexWithoutNumber } from './annex-without-number.ts'
import { checkArchiveLineMissing } from './archive-line-missing.ts'
import { checkBasisPunctuation } from './basis-punctuation.ts'
import { checkBlankPlaceholder } from './blank-placeholder.ts'
import { checkCitationAfterDocument } from './citation-after-document.ts'
import { checkCitationWithoutDate } from './citation-without-date.ts'
import { checkContradictingDates } from './contradicting-dates.ts'
import { checkDateWithoutZero } from './date-without-zero.ts'
import { checkDayCountAgainstRange } from './day-count-against-range.ts'
import { checkDeadlineAfterPeriod } from './deadline-after-period.ts'
import { checkDeadlineBeforeDocument } from './deadline-before-document.ts'
import { checkDeputyWithoutAuthority } from './deputy-without-authority.ts'
import { checkDistrictBody } from './district-body.ts'
import { checkDoubledWord } from './doubled-word.ts'
import { checkDuplicateTask } from './duplicate-task.ts'
import { checkEndMarkMissing } from './end-mark-missing.ts'
import { checkImpossibleDay } from './impossible-day.ts'
import { checkIssueDateMissing } from './issue-date-missing.ts'
import { checkIssuerAgainstSymbol } from './issuer-against-symbol.ts'
import { checkLeadAlsoSupports } from './lead-also-supports.ts'
import { checkMottoMissing } from './motto-missing.ts'
import { checkMottoMisspelled } from './motto-misspelled.ts'
import { checkNumberingGap } from './numbering-gap.ts'
import { checkPointLetter } from './point-letter.ts'
import { checkQuantityWithoutUnit } from './quantity-without-unit.ts'
import type { Severity } from './remark.ts'
import { checkReportChainOrder } from './report-chain-order.ts'
import { checkReportRhythmWithoutDay } from './report-rhythm-without-day.ts'
import { checkReportWithoutDate } from './report-without-date.ts'
import { checkReportWithoutRecipient } from './report-without-recipient.ts'
import type { Rule, RuleId } from './rule.ts'
import { checkSubjectMissing } from './subject-missing.ts'
import { checkSymbolFormat } from './symbol-format.ts'
import { checkTaskWithoutDeadline } from './task-without-deadline.ts'
import { checkTaskWithoutLead } from './task-without-lead.ts'
import { checkTaskWithoutResult } from './task-without-result.ts'
import { checkTypeAgainstSymbol } from './type-against-symbol.ts'
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
  rule('point-letter', 'warning', checkPointLetter),
  rule('motto-missing', 'warning', checkMottoMissing),
  rule('motto-misspelled', 'error', checkMottoMisspelled),
  rule('issue-date-missing', 'warning', checkIssueDateMissing),
  rule('date-without-zero', 'warning', checkDateWithoutZero),
  rule('subject-missing', 'warning', checkSubjectMissing),
  rule('addressee-missing', 'warning', checkAddresseeMissing),
  rule('symbol-format', 'warning', checkSymbolFormat),
  rule('type-against-symbol', 'error', checkTypeAgainstSymbol),
  rule('issuer-against-symbol', 'error', checkIssuerAgainstSymbol),
  rule('citation-after-document', 'error', checkCitationAfterDocument),
  rule('citation-without-date', 'info', checkCitationWithoutDate),
  rule('basis-punctuation', 'info', checkBasisPunctuation),
  rule('end-mark-missing', 'info', checkEndMarkMissing),
  rule('archive-line-missing', 'warning', checkArchiveLineMissing),
  rule('deputy-without-authority', 'warning', checkDeputyWithoutAuthority),
  rule('annex-absent', 'warning', checkAnnexAbsent),
  rule('annex-not-mentioned', 'warning', checkAnnexNotMentioned),
  rule('report-chain-order', 'error', checkReportChainOrder),
  rule('report-without-recipient', 'info', checkReportWithoutRecipient),
  rule('report-rhythm-without-day', 'info', checkReportRhythmWithoutDay),
  rule('quantity-without-unit', 'warning', checkQuantityWithoutUnit),
  rule('task-without-result', 'info', checkTaskWithoutResult),
  rule('deadline-after-period', 'warning', checkDeadlineAfterPeriod),
  rule('duplicate-task', 'warning', checkDuplicateTask),
  rule('lead-also-supports', 'warning', checkLeadAlsoSupports),
  rule('abolished-agency', 'warning', checkAbolishedAgency),
  rule('district-body', 'warning', checkDistrictBody),
  rule('day-count-against-range', 'warning', checkDayCountAgainstRange),
  rule('doubled-word', 'warning', checkDoubledWord),
  rule('agency-name-capitals', 'info', checkAgencyNameCapitals),
  rule('annex-without-number', 'warning', checkAnnexWithoutNumber),
]

function rule(id: RuleId, severity: Severity, check: Rule['check'], since = '0.1.0'): Rule {
  return { id, severity, since, check }
}
