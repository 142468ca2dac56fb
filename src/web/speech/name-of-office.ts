import type { OfficeName } from '../../api/belonging.ts'
import type { Say } from './use-say.ts'

/** `Đầu mối chính`; of several of a kind in one unit also the number: `Đầu mối dự phòng 2`. */
export const nameOfOffice = (say: Say, { post, number }: OfficeName): string =>
  number > 1 ? `${say(`role-${post}`)} ${number}` : say(`role-${post}`)
