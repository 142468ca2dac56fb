import type { GrayPage } from './gray-page.ts'

const block = 32
/** So bright is paper at least, or there is no paper to measure: a photograph, a black page. */
const darkestPaper = 60

/**
 * Paper made white everywhere: the light on a photographed page falls off to its edges, and grey paper is still paper. The brightest
 * tenth of each block is its paper; between the middles of blocks its brightness is drawn out evenly.
 */
export function evenLight({ width, height, pixels }: GrayPage): GrayPage {
  const columns = Math.max(1, Math.ceil(width / block))
  const rows = Math.max(1, Math.ceil(height / block))
  const paper = new Float32Array(columns * rows)
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) paper[r * columns + c] = paperOf(pixels, width, height, c, r)
  const evened = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, y / block - 0.5))
    const top = Math.floor(v)
    const bottom = Math.min(rows - 1, top + 1)
    for (let x = 0; x < width; x++) {
      const u = Math.min(columns - 1, Math.max(0, x / block - 0.5))
      const left = Math.floor(u)
      const right = Math.min(columns - 1, left + 1)
      const above = mix(paper[top * columns + left], paper[top * columns + right], u - left)
      const below = mix(paper[bottom * columns + left], paper[bottom * columns + right], u - left)
      const white = mix(above, below, v - top)
      evened[y * width + x] = Math.min(255, ((pixels[y * width + x] ?? 0) * 255) / white)
    }
  }
  return { width, height, pixels: evened }
}

const mix = (a = 255, b = 255, share: number): number => a + (b - a) * share

function paperOf(pixels: Uint8Array, width: number, height: number, column: number, row: number): number {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = row * block; y < Math.min(height, (row + 1) * block); y += 2)
    for (let x = column * block; x < Math.min(width, (column + 1) * block); x += 2) {
      const value = pixels[y * width + x] ?? 255
      counts[value] = (counts[value] ?? 0) + 1
      all++
    }
  let brighter = 0
  for (let value = 255; value > darkestPaper; value--) {
    brighter += counts[value] ?? 0
    if (brighter >= all / 10) return value
  }
  return 255
}
