import { Checkbox } from '@mantine/core'
import type { OpenedObligation } from '../../api/obligation.ts'
import { useSay } from '../speech/use-say.ts'

/** Ticked beforehand is what the unit's own figures reach; everything else only a person can tell. */
export function reachedCriteria({ criteria, progress }: OpenedObligation): readonly number[] {
  const products = criteria.filter(({ kind }) => kind === 'product').length
  return progress.targets.flatMap(({ n, reached }, place) => (reached >= n ? [products + place] : []))
}

interface CriteriaFieldsProps {
  readonly criteria: OpenedObligation['criteria']
  /** The places of those that are met. */
  readonly met: readonly number[]
  readonly onChange: (met: readonly number[]) => void
}

/** What the task names as its result, ticked by who confirms it. */
export function CriteriaFields({ criteria, met, onChange }: CriteriaFieldsProps) {
  const say = useSay()
  if (!criteria.length) return null
  return (
    <fieldset className="criteria">
      <legend>{say('criteria')}</legend>
      {criteria.map(({ text }, place) => (
        <Checkbox
          key={text}
          label={text}
          lang="vi"
          checked={met.includes(place)}
          onChange={event => onChange(event.currentTarget.checked ? [...met, place] : met.filter(each => each !== place))}
        />
      ))}
    </fieldset>
  )
}
