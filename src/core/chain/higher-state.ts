/**
 * How a task of a higher plan stands to a lower plan and its unit: given to the unit and taken up nowhere, linked in this plan, linked in
 * another plan of the unit, said not to be the unit's own, or not given to it.
 */
export const higherStates = ['open', 'here', 'elsewhere', 'aside', 'other'] as const

export type HigherState = (typeof higherStates)[number]
