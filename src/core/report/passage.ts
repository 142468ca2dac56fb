/** Where a passage stands: the unit that wrote it, as it was called when the cycle was opened. */
export interface PassageSource {
  readonly unitId: string
  readonly unitName: string
}

/** A paragraph of a report, with all the units that wrote it so. */
export interface Passage {
  readonly text: string
  readonly sources: readonly PassageSource[]
}

/** Passages that say nearly the same. */
export interface PassageGroup {
  /** As most units wrote it. */
  readonly text: string
  /** All who wrote one of them. */
  readonly sources: readonly PassageSource[]
  /** Each wording with who wrote so, the commonest first. */
  readonly wordings: readonly Passage[]
}
