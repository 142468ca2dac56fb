const { BENCH_SCALE: given = '1' } = process.env

/** `BENCH_SCALE=0.1 npm run bench publish-vs-insert`: a tenth of the rows, for a look; what counts is the whole. */
export const scaled = (count: number): number => Math.max(1, Math.round(count * Number(given)))
