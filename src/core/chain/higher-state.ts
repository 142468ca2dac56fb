/**
 * How a task of a higher plan stands to a lower plan and its unit: given to the unit and taken up nowhere, linked in this plan, linked in
 * another plan of the unit, split among its own units, said not to be the unit's own, or not given to it. What was given to a unit whose
 * place it took was given to it.
 */
export const higherStates = ['open', 'here', 'elsewhere', 'split', 'aside', 'other'] as const

export type HigherState = (typeof higherStates)[number]

/** How many of them concern the unit at all. */
export const concerning = ({ open, here, elsewhere, split, aside }: Readonly<Record<HigherState, number>>): number =>
  open + here + elsewhere + split + aside
