import type { doubt as vi } from '../vi/doubt.ts'

export const doubt = {} as const satisfies Record<keyof typeof vi, string>
