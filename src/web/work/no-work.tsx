import { Link } from '@tanstack/react-router'
import type { WorkFilterAddress } from '../address/work-address.ts'
import { StatePanel } from '../piece/state-panel.tsx'
import { useSay } from '../speech/use-say.ts'

/** Nothing there at all, or nothing that the filter finds. */
export function NoWork({ filter }: { filter: WorkFilterAddress }) {
  const say = useSay()
  const filtered = Object.keys(filter).some(name => name !== 'side')
  return (
    <StatePanel title={say(filtered ? 'inbox-none-found' : 'inbox-empty')}>
      <p>{say(filtered ? 'work-none-found-text' : 'work-empty-text')}</p>
      <Link to={filtered ? '/work' : '/plans'} search={{}}>
        {say(filtered ? 'clear-filters' : 'plans')}
      </Link>
    </StatePanel>
  )
}
