import { NativeSelect } from '@mantine/core'
import { relations } from '../../core/policy/where.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { useSay } from '../speech/use-say.ts'

/** Whose documents or plans a list shows. */
export function WhoseField({ value, onWhose }: { value: UnitRelation | undefined; onWhose: (whose: UnitRelation | undefined) => void }) {
  const say = useSay()
  return (
    <NativeSelect
      size="sm"
      aria-label={say('whose-label')}
      value={value ?? ''}
      data={[{ value: '', label: say('whose-all') }, ...relations.map(relation => ({ value: relation, label: say(`whose-${relation}`) }))]}
      onChange={event => onWhose(relations.find(relation => relation === event.currentTarget.value))}
    />
  )
}
