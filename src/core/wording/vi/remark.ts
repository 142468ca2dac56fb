export const remark = {} as const satisfies Record<string, string>
