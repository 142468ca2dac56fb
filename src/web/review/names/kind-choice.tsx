import { Checkbox } from '@mantine/core'
import type { GroupProposalShown } from '../../../api/agency-answer.ts'
import type { UnitKind } from '../../../core/unit/unit-kind.ts'
import { useLanguage } from '../../speech/language.ts'
import { sayCode, useSay } from '../../speech/use-say.ts'

interface KindChoiceProps {
  readonly proposal: GroupProposalShown
  readonly chosen: readonly UnitKind[]
  readonly onChange: (kinds: readonly UnitKind[]) => void
}

/** The kinds that there are in the place, those that the words name ticked, and how many units all of them make. */
export function KindChoice({ proposal: { kinds }, chosen, onChange }: KindChoiceProps) {
  const say = useSay()
  const language = useLanguage()
  const members = kinds.reduce((sum, each) => sum + (chosen.includes(each.kind) ? each.members : 0), 0)
  return (
    <fieldset className="name-kinds" aria-label={say('name-kinds-pick')}>
      {kinds.every(({ said }) => !said) && <p className="soft small">{say('name-kinds-concerned')}</p>}
      {kinds.map(each => (
        <Checkbox
          key={each.kind}
          size="sm"
          label={say('name-kind', { kind: sayCode(language, `unit.kind-${each.kind}`, {}, each.kind), count: each.members })}
          checked={chosen.includes(each.kind)}
          onChange={event => onChange(event.currentTarget.checked ? [...chosen, each.kind] : chosen.filter(kind => kind !== each.kind))}
        />
      ))}
      <p className="soft small">{say('name-kinds-sum', { count: members })}</p>
    </fieldset>
  )
}
