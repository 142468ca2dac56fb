/** What a spreadsheet program would take for a formula and run. */
const runs = /^[=+\-@\t\r]/

/** A text that opens as text wherever a file is opened: an apostrophe in front, which spreadsheet programs hide. */
export const guardCell = (text: string): string => (runs.test(text) || text.startsWith("'") ? `'${text}` : text)

/** The inverse, for files of ours that come back; any other text is kept as it is, formula or not: nothing here runs it. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && (runs.test(text.slice(1)) || text[1] === "'") ? text.slice(1) : text
