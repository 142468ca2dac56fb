export const doubt = {} as const satisfies Record<string, string>
