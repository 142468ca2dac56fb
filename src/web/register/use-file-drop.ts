import { useEffect, useRef, useState } from 'react'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** True while files hang over the window; dropped anywhere on the page, they are handed on. */
export function useFileDrop(enabled: boolean, onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const hand = useRef(onFiles)
  hand.current = onFiles
  useEffect(() => {
    if (!enabled) return
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth++
      setOver(true)
    }
    const move = (event: DragEvent) => carriesFiles(event) && event.preventDefault()
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (!depth) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length) hand.current(files)
    }
    const hands: [string, (event: DragEvent) => void][] = [
      ['dragenter', enter],
      ['dragover', move],
      ['dragleave', leave],
      ['drop', drop],
    ]
    for (const [name, listener] of hands) window.addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of hands) window.removeEventListener(name, listener as EventListener)
    }
  }, [enabled])
  return over
}
