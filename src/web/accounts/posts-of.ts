import type { Post } from '../../core/policy/role.ts'
import type { Say } from '../speech/use-say.ts'

/** `Đầu mối chính, Sở Y tế; Người duyệt, Sở Y tế`. */
export const postsOf = (say: Say, posts: readonly { readonly post: Post; readonly unitName: string }[]): string =>
  posts.length
    ? posts.map(({ post, unitName }) => say('office-line', { post: say(`role-${post}`), unit: unitName })).join('; ')
    : say('no-post')
