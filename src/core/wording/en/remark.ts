import type { remark as vi } from '../vi/remark.ts'

export const remark = {} as const satisfies Record<keyof typeof vi, string>
