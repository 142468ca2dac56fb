import { posts, roles } from '../../core/policy/role.ts'

/** Roles in few words, for documentation. */
export function whoIn(among: readonly string[]): string {
  if (among.length === roles.length) return 'everybody'
  if (among.length === roles.length - 1 && !among.includes('stranger')) return 'everybody signed in'
  return among.length === posts.length ? 'every post' : among.join(', ')
}
