import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { trialPassword } from '../src/server/trial/trial-server.ts'
import { addAccount } from '../src/usecase/account/add-account.ts'
import { openOffice } from '../src/usecase/ground/office.ts'
import { readDocument } from '../src/usecase/ground/read-document.ts'
import { composePlan } from './compose-plan.ts'
import { cookieOf } from './cookie-of.ts'
import { inHouse } from './house.ts'
import { median, type Result, round, secondsOf } from './measure.ts'
import { serving } from './served.ts'
import { writePlanDocx } from './write-plan-docx.ts'

const warmUps = 20
const uploads = 100
/** Some 2,600 letters a page. */
const tenPages = 26_000

const formOf = (file: Buffer, name: string): FormData => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file)]), name)
  return form
}

async function answerOf(url: string, asked: RequestInit = {}): Promise<string> {
  const answer = await fetch(url, asked)
  const said = await answer.text()
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${said.slice(0, 300)}`)
  return said
}

/** What the review page asks for, as soon as the upload is answered. */
async function throughUs(url: string, cookie: string, file: Buffer, name: string): Promise<void> {
  const headers = { cookie }
  const { id } = JSON.parse(await answerOf(`${url}/api/documents`, { method: 'POST', headers, body: formOf(file, name) })) as { id: string }
  const pages = ['', '/review', '/agency-names'].map(page => answerOf(`${url}/api/documents/${id}${page}`, { headers }))
  for (const said of await Promise.all(pages)) JSON.parse(said)
}

async function throughBare(url: string, file: Buffer, name: string): Promise<void> {
  const { id } = JSON.parse(await answerOf(url, { method: 'POST', body: formOf(file, name) })) as { id: string }
  JSON.parse(await answerOf(`${url}/${id}`))
}

const p95 = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN
const ms = (seconds: number): number => round(seconds * 1000)

/**
 * A ten-page .docx from the first byte sent until all that the review page needs has come, by the real server over HTTP, against its parts
 * alone: reading and linting the file, and a bare server that takes in, stores and gives back as many bytes. The ratio is the p95 of the whole to
 * the sum of the parts' medians: the two slowest of twenty rarely fall on one upload, so that the sum of their p95 would flatter.
 */
export function uploadVsParts(): Promise<Result> {
  return inHouse(async house => {
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'))
    try {
      const files = await Promise.all(Array.from({ length: warmUps + uploads }, (_, at) => writePlanDocx(composePlan(9000 + at, tenPages))))
      const [first = Buffer.alloc(0)] = files
      writeFileSync(join(folder, 'reading.json'), JSON.stringify((await readDocument(first, 'ke-hoach.docx')).reading))
      const office = await openOffice({ databaseUrl: house.url, dataDir: folder })
      await addAccount(office, {
        username: 'clerk',
        name: 'clerk',
        post: 'main-focal-point',
        password: trialPassword,
        mustChangePassword: false,
      })
      await office.close()
      return await serving('bare-upload.ts', [house.url, join(folder, 'reading.json')], bare =>
        serving('serving.ts', [house.url, folder], ours => measure(ours.url, bare.url, files)),
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function measure(ours: string, bare: string, files: readonly Buffer[]): Promise<Result> {
  const cookie = await cookieOf(ours, 'clerk')
  const [whole, reading, storing]: [number[], number[], number[]] = [[], [], []]
  for (const [at, file] of files.entries()) {
    const name = `ke-hoach-${at}.docx`
    const works = [
      [whole, () => throughUs(ours, cookie, file, name)],
      [reading, async () => void (await readDocument(file, name))],
      [storing, () => throughBare(bare, file, name)],
    ] as const
    for (const [times, work] of at % 2 ? works : works.toReversed()) {
      const spent = await secondsOf(work)
      if (at >= warmUps) times.push(spent)
    }
  }
  const parts = median(reading) + median(storing)
  return {
    ratio: round(p95(whole) / parts),
    better: 'lower',
    limit: 'reading it alone plus a bare server that stores it and gives it back',
    runs: whole.length,
    detail: {
      'p95 ms': ms(p95(whole)),
      'median ms': ms(median(whole)),
      'reading ms': ms(median(reading)),
      'storing and giving back ms': ms(median(storing)),
      'p95 of the parts ms': ms(p95(reading) + p95(storing)),
    },
  }
}
