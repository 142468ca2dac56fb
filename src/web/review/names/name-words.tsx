import { Link } from '@tanstack/react-router'
import type { AgencyNameShown } from '../../../api/agency-answer.ts'
import { useLanguage } from '../../speech/language.ts'
import { showDay } from '../../speech/show-day.ts'
import { sayCode, useSay } from '../../speech/use-say.ts'

/** Whom a name means and how that is known; for an open one, why it is open. */
export function NameWords({ row }: { row: AgencyNameShown }) {
  const say = useSay()
  const language = useLanguage()
  const { meaning } = row
  if (meaning.type === 'open') return <span className="soft small">{say(`name-why-${meaning.why}`)}</span>
  const why = meaning.by === 'answer' ? say('name-by-answer', { day: row.answeredOn ? showDay(row.answeredOn) : '' }) : null
  if (meaning.type === 'unit') {
    const { unit } = meaning
    return (
      <span>
        {unit && (
          <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{}}>
            {unit.place ? `${unit.name}, ${unit.place}` : unit.name}
          </Link>
        )}{' '}
        <span className="soft small">({why ?? say('name-by-name')})</span>
      </span>
    )
  }
  if (meaning.type === 'nobody') {
    return (
      <span>
        {say('name-is-nobody')} <span className="soft small">({why})</span>
      </span>
    )
  }
  const { groupName, members, kinds, units } = meaning
  const named = kinds.map(kind => sayCode(language, `unit.kind-${kind}`, {}, kind)).join('; ')
  return (
    <span>
      {groupName ? say('name-is-named-group', { group: groupName, count: members }) : say('name-is-group', { count: members })}
      {named && `: ${named}`}
      {units.length > 0 && `: ${units.map(({ name }) => name).join(', ')}${units.length < members ? ', …' : ''}`}{' '}
      <span className="soft small">({why ?? say('name-by-words')})</span>
    </span>
  )
}
