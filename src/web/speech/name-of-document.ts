interface Named {
  readonly subject: string | null
  readonly number: string | null
  readonly symbol: string | null
}

/** What a document is called on the pages: its subject with a capital first, for documents of many types write it after "về việc". */
export function nameOfDocument(document: Named, otherwise: string): string {
  const name = document.subject ?? otherwise
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}

/** `128/KH-UBND`; empty where neither part was found. */
export const numberOfDocument = ({ number, symbol }: Named): string => [number, symbol].filter(Boolean).join('/')
