import type { page as vi } from '../vi/page.ts'

export const page = {} as const satisfies Record<keyof typeof vi, string>
