import type { UrgingPage } from '../../api/urging.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showInstant } from '../speech/show-day.ts'
import type { Say } from '../speech/use-say.ts'
import { useSay } from '../speech/use-say.ts'

type Urging = UrgingPage['items'][number]

/** `Đôn đốc lần 2`, `Nhắc việc`, `Báo cáo cấp trên`. */
export const nameOfUrging = (say: Say, { kind, round }: Pick<Urging, 'kind' | 'round'>): string =>
  kind === 'urge' ? say('urging-kind-urge', { round }) : say(`urging-kind-${kind}`)

export const numberOfUrging = (say: Say, { number, year }: Pick<Urging, 'number' | 'year'>): string =>
  say('urging-number', { number, year })

/** Whether it was opened where it was sent, by which office and when. */
export function Receipt({ urging }: { urging: Pick<Urging, 'opened' | 'to'> }) {
  const say = useSay()
  const { opened } = urging
  if (!opened) return <span className="tag tag-open">{say('urging-unopened')}</span>
  return <span className="soft">{say('urging-opened', { office: nameOfOffice(say, opened.by), at: showInstant(opened.at) })}</span>
}
