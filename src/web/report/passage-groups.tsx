import { Button } from '@mantine/core'
import type { PassageGroup } from '../../core/report/passage.ts'
import { useSay } from '../speech/use-say.ts'

interface GroupsProps {
  readonly groups: readonly PassageGroup[]
  /** Takes a passage over into the own words. */
  readonly onCopy?: (text: string) => void
}

/** What the units wrote; what says nearly the same comes once, with all who wrote it and how each did. */
export function PassageGroups({ groups, onCopy }: GroupsProps) {
  const say = useSay()
  return (
    <ul className="passages">
      {groups.map(group => (
        <li key={group.text} className="passage">
          <p className="report-words" lang="vi">
            {group.text}
          </p>
          <div className="row small">
            {group.sources.length === 1 ? (
              <span className="soft">{group.sources[0]?.unitName}</span>
            ) : (
              <details>
                <summary>
                  {say('gather-said-by', { count: group.sources.length })}
                  {group.wordings.length > 1 && ` · ${say('gather-wordings', { count: group.wordings.length })}`}
                </summary>
                {group.wordings.map(wording => (
                  <div key={wording.text} className="wording">
                    {group.wordings.length > 1 && (
                      <p className="report-words" lang="vi">
                        {wording.text}
                      </p>
                    )}
                    <p className="soft">{wording.sources.map(({ unitName }) => unitName).join('; ')}</p>
                  </div>
                ))}
              </details>
            )}
            {onCopy && (
              <Button size="compact-xs" variant="default" onClick={() => onCopy(group.text)}>
                {say('gather-copy')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
