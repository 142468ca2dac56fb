/** A page as pixels from 0 (black) to 255, row by row from the top. */
export interface GrayPage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** As the plainest of picture files, which every recogniser reads: PGM. */
export const renderPgm = ({ width, height, pixels }: GrayPage): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels])
