import type { FigureFaultCode } from './check-figure.ts'

/** Why a cell of a sheet that was filled in without a network is not taken. */
export type EntryFaultCode = FigureFaultCode | 'figure-unreadable' | 'text-too-long' | 'part-locked' | 'changed-meanwhile'
