import type { GrayPage } from './gray-page.ts'

/** The page turned about its middle so that lines that lean by `lean` (radians, clockwise) are level; what comes in at the edges is white. */
export function turnPage({ width, height, pixels }: GrayPage, lean: number): GrayPage {
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)]
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2]
  const turned = new Uint8Array(width * height).fill(255)
  for (let y = 0; y < height; y++) {
    let u = middleX - cos * middleX - sin * (y - middleY)
    let v = middleY - sin * middleX + cos * (y - middleY)
    for (let x = 0; x < width; x++, u += cos, v += sin) {
      const [left, top] = [Math.floor(u), Math.floor(v)]
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const at = top * width + left
      const [right, down] = [u - left, v - top]
      const above = (pixels[at] ?? 0) * (1 - right) + (pixels[at + 1] ?? 0) * right
      const below = (pixels[at + width] ?? 0) * (1 - right) + (pixels[at + width + 1] ?? 0) * right
      turned[y * width + x] = above * (1 - down) + below * down + 0.5
    }
  }
  return { width, height, pixels: turned }
}
