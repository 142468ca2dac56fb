/** Why a cell of a sheet that was filled in without a network is not taken. */
export type EntryFaultCode =
  | 'figure-unreadable'
  | 'figure-too-precise'
  | 'figure-below'
  | 'figure-above'
  | 'text-too-long'
  | 'part-locked'
  | 'changed-meanwhile'
