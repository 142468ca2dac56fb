/** A piece of a text: UTF-16 offsets, the end exclusive; `text.slice(span[0], span[1])` is what stands there. */
export type Span = readonly [start: number, end: number]

/** True where `inner` lies wholly inside `outer`; an empty span on the edge counts as inside. */
export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1]

/** True where the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
