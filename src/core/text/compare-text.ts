/** By code units: the same on every machine and in every language, for orders that results must not depend on. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
