import type { GrayPage } from './gray-page.ts'

const degree = Math.PI / 180
const steepest = 5
const step = 3
const dark = 128
const mostPoints = 250_000

/**
 * By how much the lines of a page lean, in radians, clockwise from level. Seen along its lines a page is rows of black and white;
 * seen askew it is grey: the angle at which the rows differ most is that of the lines.
 */
export function findLean(page: GrayPage): number {
  const { xs, ys, count } = darkPoints(page)
  if (count < 500) return 0
  const sharpness = (angle: number): number => {
    const slope = Math.tan(angle)
    const rows = new Uint32Array(Math.ceil((page.height + page.width * Math.abs(slope)) / step) + 2)
    const lift = slope > 0 ? page.width * slope : 0
    for (let i = 0; i < count; i++) {
      const row = Math.floor(((ys[i] ?? 0) - (xs[i] ?? 0) * slope + lift) / step)
      rows[row] = (rows[row] ?? 0) + 1
    }
    let sum = 0
    for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2
    return sum
  }
  const coarse = best(sharpness, 0, steepest * degree, 0.25 * degree)
  return best(sharpness, coarse, 0.25 * degree, 0.025 * degree)
}

function best(sharpness: (angle: number) => number, middle: number, reach: number, by: number): number {
  let found = middle
  let most = -1
  for (let angle = middle - reach; angle <= middle + reach + by / 2; angle += by) {
    const value = sharpness(angle)
    if (value > most) {
      most = value
      found = angle
    }
  }
  return found
}

function darkPoints({ width, height, pixels }: GrayPage): { xs: Uint16Array; ys: Uint16Array; count: number } {
  const xs = new Uint16Array(mostPoints)
  const ys = new Uint16Array(mostPoints)
  let count = 0
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width && count < mostPoints; x += step)
      if ((pixels[y * width + x] ?? 255) < dark) {
        xs[count] = x
        ys[count++] = y
      }
  return { xs, ys, count }
}
