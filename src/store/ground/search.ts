import { type Expression, type SqlBool, sql } from 'kysely'
import { foldKey } from '../../core/text/fold.ts'

/** What a search column holds: every text that people may look for, folded. NUL cannot be stored in a text column. */
export const searchable = (...texts: readonly (string | null)[]): string =>
  foldKey(texts.filter(text => text !== null).join(' ')).replaceAll('\0', '')

/** Every word of `q` stands somewhere in the column; `%`, `_` and `\` stand for themselves. One condition per word, for an index serves no `like all`. */
export const matches = (column: Expression<string>, q: string): Expression<SqlBool> => {
  const words = foldKey(q).replaceAll('\0', '').split(' ').filter(Boolean).slice(0, mostWords)
  const patterns = words.map(word => `%${word.replace(/[\\%_]/g, sign => `\\${sign}`)}%`)
  if (!patterns.length) return sql<SqlBool>`true`
  return sql<SqlBool>`(${sql.join(
    patterns.map(pattern => sql`${column} like ${pattern}`),
    sql` and `,
  )})`
}

const mostWords = 20

/** A text as a column can hold it. */
export const storable = <Text extends string | null>(text: Text): Text | string => (text === null ? text : text.replaceAll('\0', '\uFFFD'))
