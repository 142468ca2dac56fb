import { createContext } from 'react'

/** The year of the document: what a day typed without a year means. */
export const YearContext = createContext(0)
