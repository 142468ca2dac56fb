import type { PageCode, Say } from './use-say.ts'

type Kind = PageCode extends infer Code ? (Code extends `personal-${infer Name}` ? Name : never) : never

/** Kinds of personal data, by the codes of the guard. */
export const kindWords = (say: Say, kinds: readonly string[]): string => kinds.map(kind => say(`personal-${kind as Kind}`)).join(', ')
