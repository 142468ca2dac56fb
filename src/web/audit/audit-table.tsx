import { Link } from '@tanstack/react-router'
import type { AuditEventRow } from '../../api/audit.ts'
import { useLanguage } from '../speech/language.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showInstant } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

export function AuditTable({ rows }: { rows: readonly AuditEventRow[] }) {
  const say = useSay()
  return (
    <table className="data-table audit-table paper">
      <thead>
        <tr>
          <th scope="col">{say('audit-column-time')}</th>
          <th scope="col">{say('audit-column-what')}</th>
          <th scope="col" className="wide-only">
            {say('audit-column-who')}
          </th>
          <th scope="col" className="wide-only">
            {say('audit-column-subject')}
          </th>
          <th scope="col" className="wide-only">
            {say('audit-column-about')}
          </th>
          <th scope="col" className="wide-only">
            {say('audit-column-place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <EventLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function EventLine({ row }: { row: AuditEventRow }) {
  const say = useSay()
  const language = useLanguage()
  const place = say('audit-place', { lane: row.lane, seq: row.seq })
  return (
    <tr>
      <td className="audit-time">{showInstant(row.at)}</td>
      <td>
        {sayCode(language, `audit.action-${row.action}`, {}, row.action)}
        <div className="narrow-only soft small">
          <p>
            <Who row={row} />
          </p>
          <About about={row.about} />
          <p>
            <Subject subject={row.subject} />
          </p>
        </div>
      </td>
      <td className="wide-only">
        <Who row={row} />
      </td>
      <td className="wide-only">
        <Subject subject={row.subject} />
      </td>
      <td className="wide-only">
        <About about={row.about} />
      </td>
      <td className="wide-only soft small audit-time">{place}</td>
    </tr>
  )
}

/** The office that acted, whoever held it; the link shows what else was done from it. */
function Who({ row: { username, unit, unitName, office, officeName, about } }: { row: AuditEventRow }) {
  const say = useSay()
  if (username === null) return <span className="soft">{say('audit-nobody')}</span>
  const { by, lending } = about
  const ofUnit = unitName ?? unit ?? ''
  // Under a lending the office is of one unit and acts for another.
  const units = by && lending ? [by, say('step-for', { unit: ofUnit })] : [ofUnit]
  const names = [officeName && nameOfOffice(say, officeName), ...units].filter(Boolean).join(', ')
  return (
    <>
      <span>{username}</span>
      {names && (
        <span className="small audit-of">
          {office === null ? (
            names
          ) : (
            <Link to="/audit" search={{ office }} title={say('audit-only-office')}>
              {names}
            </Link>
          )}
        </span>
      )}
    </>
  )
}

/** Eight signs of an id tell events apart; the whole of it is what the link searches for. */
function Subject({ subject }: { subject: string | null }) {
  const say = useSay()
  if (subject === null) return <span className="soft">–</span>
  return (
    <Link to="/audit" search={{ subject }} title={`${say('audit-only-subject')}: ${subject}`} className="audit-id">
      {subject.length > 12 ? `${subject.slice(0, 8)}…` : subject}
    </Link>
  )
}

function About({ about }: { about: AuditEventRow['about'] }) {
  const entries = Object.entries(about)
  if (!entries.length) return null
  return (
    <ul className="audit-about small">
      {entries.map(([name, value]) => (
        <li key={name}>
          <span className="soft">{name}</span> {value}
        </li>
      ))}
    </ul>
  )
}
