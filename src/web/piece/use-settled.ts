import { useEffect, useState } from 'react'

/** What was typed, trimmed, once nothing has been typed for a moment: so that not every letter asks the server. */
export function useSettled(typed: string): string {
  const text = typed.trim()
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 150)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
