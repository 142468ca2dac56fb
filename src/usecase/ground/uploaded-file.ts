import { FileRefusal } from '../../format/file/file-refusal.ts'
import { Refusal, refuse } from './refusal.ts'

/** A file as somebody sent it. */
export interface UploadedFile {
  readonly fileName: string
  readonly bytes: Buffer
}

/** Reads the file that comes with a request. A use case calls it when the caller may send one: nobody else's bytes are waited for. */
export type TakeFile<File extends UploadedFile = UploadedFile> = () => Promise<File>

interface Limit {
  readonly maxFileBytes: number
}

/** `file` is its name, `…` where it has not come yet. */
export const tooLarge = ({ maxFileBytes }: Limit, file: string): Refusal =>
  new Refusal('file-too-large', { limitMb: String(Math.floor(maxFileBytes / 1024 / 1024)), file })

export function checkSize(limit: Limit, { bytes, fileName }: UploadedFile): void {
  if (bytes.length > limit.maxFileBytes) throw tooLarge(limit, fileName)
}

/** What `read` makes of the bytes; where it refuses them, its reason is told with the name of the file. */
export function readUploaded<Model>(limit: Limit, file: UploadedFile, read: (bytes: Buffer) => Model): Model {
  checkSize(limit, file)
  try {
    return read(file.bytes)
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    const about = Object.fromEntries(Object.entries(error.about).map(([name, value]) => [name, String(value)]))
    return refuse(error.code, { ...about, file: file.fileName })
  }
}
