/** Named parts, written one after the other; nothing stands under the final name before `finish`. */
export interface ArchiveWriter {
  readonly write: (name: string, bytes: Buffer) => Promise<void>
  readonly finish: () => Promise<void>
  /** Takes away what has been written. */
  readonly abandon: () => Promise<void>
}

export interface ArchiveReader {
  readonly names: ReadonlySet<string>
  /** The bytes of a part, as many as are there; null where there is no such part. */
  readonly read: (name: string) => Promise<Buffer | null>
  readonly close: () => Promise<void>
}

/** Names of parts are ours: letters, digits, `-`, `_`, `.` and `/`, and never a step upwards. Whatever else an archive holds is passed over. */
export const isPartName = (name: string): boolean => /^[a-z0-9_][\w.-]*(\/[a-z0-9_][\w.-]*)*$/i.test(name) && !name.includes('..')
