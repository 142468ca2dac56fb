/** What an office does in its unit. The names that people read stand in the wording under `office.post-…`. */
export const posts = ['administrator', 'approver', 'main-focal-point', 'alternate-focal-point', 'reader'] as const

export type Post = (typeof posts)[number]

/** Posts that one person at a time fills: work that lies with two lies with nobody. */
export const singlePosts: readonly Post[] = ['approver', 'main-focal-point', 'alternate-focal-point']

export const roles = ['stranger', 'without-post', ...posts] as const

/** Who asks, as the policy sees it: the post that is acted from, an account that holds none, or nobody signed in. */
export type Role = (typeof roles)[number]
