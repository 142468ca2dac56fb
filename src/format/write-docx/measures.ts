/** Word counts in twentieths of a point; sizes of letters in halves. */
export const ofPoints = (points: number): number => Math.round(points * 20)
export const ofMillimetres = (mm: number): number => Math.round((mm * 1440) / 25.4)
export const halfPoints = (points: number): number => Math.round(points * 2)
