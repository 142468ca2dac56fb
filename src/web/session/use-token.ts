import { useState } from 'react'

/**
 * The token behind the `#` of a mail's link, read once and taken out of the address: it is in no history that others could look at, and
 * no request ever carries it but the one that uses it.
 */
export function useToken(): string | null {
  const [token] = useState(() => window.location.hash.slice(1) || null)
  if (token && window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname)
  return token
}
