import type { OfficeName } from '../../api/belonging.ts'
import type { Say } from './use-say.ts'

/** `Đầu mối chính`; of several of a kind in one unit also the number: `Đầu mối dự phòng 2`. */
export const nameOfOffice = (say: Say, { post, number }: OfficeName): string =>
  number > 1 ? `${say(`role-${post}`)} ${number}` : say(`role-${post}`)

interface Held extends OfficeName {
  readonly unitName: string
  readonly standsIn: boolean
}

/** `Đầu mối chính, Sở Y tế`; of a deputy also that it is one. */
export const nameOfHeld = (say: Say, held: Held): string =>
  `${nameOfOffice(say, held)}, ${held.unitName}${held.standsIn ? ` (${say('office-stands-in')})` : ''}`
