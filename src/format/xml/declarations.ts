import { remember } from '../../core/text/remember.ts'
import { namespaces } from './namespaces.ts'

const declaration = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The prefixes that the attributes of an element declare, with our own names for what they stand for. Programs write the same roots again and again. */
export const declarationsIn = remember(
  (attributes): readonly (readonly [prefix: string, known: string])[] =>
    [...attributes.matchAll(declaration)].map(([, prefix = '', double, single]) => [
      prefix,
      namespaces[double ?? single ?? ''] ?? (prefix === '' ? '?' : prefix),
    ]),
  100,
  10_000,
)
