import type { DraftItem } from '../../../core/task/draft.ts'

/** An item for tests: an open task as it was read, but for what is given. */
export const itemFixture = (id: string, span: readonly [number, number], part: Partial<DraftItem> = {}): DraftItem => ({
  id,
  kind: 'task',
  state: 'open',
  origin: 'read',
  path: [],
  span,
  text: `việc ${id}`,
  lead: [],
  support: [],
  to: [],
  due: [],
  quantities: [],
  product: null,
  doubts: [],
  edited: [],
  amended: null,
  ...part,
})
