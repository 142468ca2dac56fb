import { allowedOn } from '../../core/policy/decide.ts'
import { ruleOf, type UseCase, useCases } from '../../core/policy/policy.ts'
import { type Post, posts } from '../../core/policy/role.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import { listUnitOffices, type UnitOffice } from '../../store/unit/unit-office.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

const about = (thing: 'unit' | 'office'): readonly UseCase[] => useCases.filter(name => ruleOf(name).about === thing)

/** The offices of a unit with who holds, held and will hold them; posts that nobody ever held stand there as vacant. */
export async function openOffices(office: Office, asking: Caller | null, unitId: string) {
  const caller = await permitOn(office.store, asking, 'open-offices', unitId)
  const { day } = caller.standpoint
  const paths = await loadLastPaths(office.store, [unitId], day)
  const subject = { id: unitId, units: [...paths.values()], sharing: 'open', officeId: null, madeBy: [], hasApprover: false } as const
  const found = await listUnitOffices(office.store, caller)
  const mayOn = (id: string) => [...allowedOn(about('office'), caller, { ...subject, id, officeId: id })]
  const known = found.map(each => ({ ...shown(each), id: each.id, may: mayOn(each.id) }))
  const vacant = posts.filter(post => !found.some(each => each.post === post)).map(never)
  return { day, offices: [...known, ...vacant].sort(byPost), may: [...allowedOn(about('unit'), caller, subject)] }
}

const shown = ({ post, number, holders, deputies }: Omit<UnitOffice, 'id'>) => ({
  post,
  number,
  holders: [...holders],
  deputies: [...deputies],
})

const never = (post: Post) => ({ ...shown({ post, number: 1, holders: [], deputies: [] }), id: null, may: [] })

const order: readonly Post[] = ['approver', 'main-focal-point', 'alternate-focal-point', 'reader', 'administrator']

const byPost = (a: { post: Post; number: number }, b: { post: Post; number: number }): number =>
  order.indexOf(a.post) - order.indexOf(b.post) || a.number - b.number
