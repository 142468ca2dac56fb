import type { held as vi } from '../vi/held.ts'

export const held = {} as const satisfies Record<keyof typeof vi, string>
