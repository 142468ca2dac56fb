import type { refusal as vi } from '../vi/refusal.ts'

export const refusal = {
  'not-found': 'This could not be found. It may have been deleted, or the address is wrong.',
} as const satisfies Record<keyof typeof vi, string>
