/** The entries of one list with what parts and closes it: `One;` `Another.` */
export const punctuate = (entries: readonly string[]): readonly string[] =>
  entries.map((entry, at) => entry + (at === entries.length - 1 ? '.' : ';'))
