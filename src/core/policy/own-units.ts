import type { Standpoint } from './place-of.ts'

/** The ids of the unit that is acted for and of the ended units whose place it took; none where nobody acts for a unit. */
export const ownUnits = ({ paths }: Pick<Standpoint, 'paths'>): readonly string[] => paths.flatMap(({ territory }) => territory.slice(-1))
