import { type PageCode, useSay } from '../speech/use-say.ts'

/** The heads of a table's columns, by their words. */
export function ColumnHeads({ codes }: { codes: readonly PageCode[] }) {
  const say = useSay()
  return (
    <thead>
      <tr>
        {codes.map(code => (
          <th key={code} scope="col">
            {say(code)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
