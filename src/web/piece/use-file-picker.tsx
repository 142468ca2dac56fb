import { type ReactNode, useRef } from 'react'

interface FilePickerProps {
  /** As the field `accept` of HTML: `.docx`. */
  readonly accept: string
  readonly onPick: (file: File) => void
  readonly testId?: string
}

/** A file field that any button opens; the same file can be picked again, after it was mended, say. */
export function useFilePicker({ accept, onPick, testId }: FilePickerProps): { readonly field: ReactNode; readonly open: () => void } {
  const input = useRef<HTMLInputElement>(null)
  const field = (
    <input
      ref={input}
      type="file"
      accept={accept}
      hidden
      data-testid={testId}
      onChange={event => {
        const file = event.currentTarget.files?.[0]
        event.currentTarget.value = ''
        if (file) onPick(file)
      }}
    />
  )
  return { field, open: () => input.current?.click() }
}
