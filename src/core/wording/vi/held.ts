export const held = {} as const satisfies Record<string, string>
