/** Why an item is held; `docs/safeguards.md` says what each means. */
export type HoldReason = 'person' | 'monitoring' | 'expression'
