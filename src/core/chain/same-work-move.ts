/** What the unit of a plan says of a task and one of another document; each move has another that takes it back. */
export type SameWorkMove =
  | { readonly type: 'same' | 'not-same' | 'ask-again'; readonly taskId: string; readonly otherId: string }
  | { readonly type: 'part'; readonly taskId: string }
