import type { UnitImportReport } from '../../api/unit.ts'
import { unitKinds } from '../../core/unit/unit-kind.ts'
import { columnWords, neededColumns } from '../../core/unit/unit-sheet.ts'
import type { Language } from '../../core/wording/say.ts'
import { ColumnHeads } from '../piece/column-heads.tsx'
import { useLanguage } from '../speech/language.ts'
import { showDay } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

type Problem = UnitImportReport['problems'][number]

/** What is wrong, cell by cell, or else what will be written, line by line. */
export function ImportReport({ report }: { report: UnitImportReport }) {
  const say = useSay()
  const { counts, problems } = report
  return (
    <section className="stack" aria-live="polite">
      {problems.length > 0 ? (
        <>
          <h2>{say('import-problems', { count: counts.problems })}</h2>
          <p>{say('import-problems-text')}</p>
          <Problems problems={problems} />
        </>
      ) : counts.create + counts.change === 0 ? (
        <p>{say('import-nothing')}</p>
      ) : (
        <>
          <h2>{say('import-lines')}</h2>
          <Lines report={report} />
        </>
      )}
      <p className="soft">{say('import-counts', counts)}</p>
    </section>
  )
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage()
  return (
    <div className="data-table-wrap paper">
      <table className="data-table">
        <ColumnHeads codes={['import-line', 'import-column', 'import-value', 'import-why']} />
        <tbody>
          {problems.map(problem => (
            <tr key={`${problem.line} ${problem.column} ${problem.why}`}>
              <td>{problem.line}</td>
              <td>{columnWords(problem.column, language)}</td>
              <td>{problem.value}</td>
              <td>{whyWords(problem, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What to write instead: the kinds, the columns, the codes that carry the name. */
function whyWords({ why, value, accepted }: Problem, language: Language): string {
  const perhaps = accepted.length > 0 ? sayCode(language, 'unit-sheet.perhaps', { names: accepted.join(', ') }, '') : ''
  const lists: Readonly<Record<string, string>> = {
    'kind-unknown': unitKinds.map(kind => sayCode(language, `unit.kind-${kind}`, {}, kind)).join('; '),
    'column-missing': neededColumns.map(column => columnWords(column, language)).join(', '),
  }
  const about = { value: why === 'changed-later' ? showDay(value) : value, other: accepted[0] ?? '', accepted: lists[why] ?? perhaps }
  return sayCode(language, `unit-sheet.${why}`, about, why)
}

function Lines({ report: { lines, counts } }: { report: UnitImportReport }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <div className="data-table-wrap paper">
        <table className="data-table">
          <ColumnHeads codes={['import-line', 'unit-what', 'unit-code', 'unit-name']} />
          <tbody>
            {lines.map(({ line, does, code, name, former, changes }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>
                  {say(does === 'create' ? 'import-does-create' : 'import-does-change')}
                  {changes.length > 0 && (
                    <span className="soft small"> · {changes.map(each => columnWords(each, language)).join(', ')}</span>
                  )}
                </td>
                <td>{code}</td>
                <td>{former ? say('unit-arrow', { before: former, after: name }) : name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length < counts.create + counts.change && <p className="soft small">{say('import-first', { shown: lines.length })}</p>}
    </>
  )
}
