import type { TrialDesk } from '../../src/usecase/trial/trial-desks.ts'

export const communes = 100
export const departments = 14
const first = ['An', 'Bình', 'Châu', 'Đông', 'Hòa', 'Long', 'Mỹ', 'Phú', 'Tân', 'Thạnh']
const second = ['Hưng', 'Lợi', 'Thành', 'Phước', 'Quới', 'Trị', 'Thuận', 'Xuân', 'Yên', 'Định']
/** Communes 1 to 100, each with a name of its own. */
export const nameOf = (n: number): string => `${first[Math.floor((n - 1) / 10)]} ${second[(n - 1) % 10]}`

/** The centre, one province, its departments and its communes, each with a desk. */
export const desks: Readonly<Record<string, TrialDesk>> = {
  centre: { name: 'Chính phủ', above: null, kind: 'government' },
  province: { name: 'Tỉnh Sông Trăng', above: 'centre', kind: 'province' },
  ...Object.fromEntries(
    Array.from({ length: departments }, (_, n) => [`so${n + 1}`, { name: `Sở số ${n + 1}`, above: 'province', kind: 'department' }]),
  ),
  ...Object.fromEntries(
    Array.from({ length: communes }, (_, n) => [`xa${n + 1}`, { name: `Xã ${nameOf(n + 1)}`, above: 'province', kind: 'commune' }]),
  ),
}
