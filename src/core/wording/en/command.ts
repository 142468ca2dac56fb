import type { command as vi } from '../vi/command.ts'

export const command = {} as const satisfies Record<keyof typeof vi, string>
