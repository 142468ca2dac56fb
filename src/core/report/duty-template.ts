import { measureKey } from '../text/measure-key.ts'
import { say } from '../wording/say.ts'
import { blankColumn, blankSection } from './blank-parts.ts'
import type { ReportTemplate, TemplateColumn, TemplateSection } from './template.ts'

const section = (key: string, title: string, more: Partial<TemplateSection> = {}): TemplateSection => ({
  ...blankSection(key),
  title,
  ...more,
})

const column = (key: string, title: string, fill: 'period' | 'total'): TemplateColumn => ({ ...blankColumn(key), title, least: '0', fill })

/** More than any plan asks for; what is measured seldom is told in words. */
const mostMeasures = 40

/**
 * The form of a duty whose cycle nobody gave one: the usual outline, and a table with a row for each unit of measurement that the plan asks
 * for in numbers. Both begin with what was told of the work, so that what was entered there is entered once.
 */
export function dutyTemplate(title: string, measures: readonly string[]): ReportTemplate {
  const named = measures
    .map(each => each.trim())
    .filter((each, at, all) => each !== '' && all.findIndex(other => measureKey(other) === measureKey(each)) === at)
    .slice(0, mostMeasures)
  return {
    title,
    parts: [
      section('S1', say('vi', 'report-paper.duty-results'), { required: true, fill: true }),
      ...(named.length
        ? [
            {
              kind: 'table' as const,
              key: 'T1',
              title: say('vi', 'report-paper.duty-figures'),
              columns: [
                column('A', say('vi', 'report-paper.duty-period'), 'period'),
                column('B', say('vi', 'report-paper.duty-total'), 'total'),
              ],
              rows: named.map((unit, at) => ({
                key: at + 1,
                title: say('vi', 'report-paper.duty-measure', { unit }),
                unit,
                aggregate: null,
                formula: null,
              })),
              checks: [],
            },
          ]
        : []),
      section('S2', say('vi', 'report-paper.duty-difficulties')),
      section('S3', say('vi', 'report-paper.duty-proposals')),
      section('S4', say('vi', 'report-paper.duty-next')),
    ],
  }
}
