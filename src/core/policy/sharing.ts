/**
 * How far a thing is shared: within its unit and the units above, which answer for it (internal), with every unit (shared), or with
 * everybody (open). Decree 47/2020/NĐ-CP, art. 3 tells data of one agency, shared data and open data apart in the same way.
 */
export const sharings = ['internal', 'shared', 'open'] as const

export type Sharing = (typeof sharings)[number]
