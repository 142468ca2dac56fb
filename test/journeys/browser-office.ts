import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Page } from 'playwright-core'
import { type SentenceCode, say } from '../../src/core/wording/say.ts'
import { readSettings } from '../../src/server/settings.ts'
import { startServer } from '../../src/server/start-server.ts'

/** The words on the page, so that a test looks for what people read. */
export const words = (code: Extract<SentenceCode, `page.${string}`> extends `page.${infer Key}` ? Key : never, about = {}): string =>
  say('vi', `page.${code}`, about)

type PageWords = Parameters<typeof words>[0]

/** The first button of that name on the page. */
export const press = (page: Page, code: PageWords): Promise<void> =>
  page
    .getByRole('button', { name: words(code), exact: true })
    .first()
    .click()

/** Sends the form that is open. */
export const send = (page: Page, code: PageWords): Promise<void> =>
  page
    .locator('main form')
    .getByRole('button', { name: words(code), exact: true })
    .click()

export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }
export const password = 'một mật khẩu của riêng tôi'

/** A browser in front of a server. */
export interface WatchedBrowser {
  /** A page of its own browser profile; whatever goes wrong in it is kept for `faults`. */
  readonly openPage: (size?: { width: number; height: number }) => Promise<Page>
  readonly faults: () => readonly string[]
  readonly close: () => Promise<void>
}

export interface BrowserOffice extends WatchedBrowser {
  readonly url: string
  readonly firstPassword: string
}

/** A refusal is an answer; the browser prints every such answer in red all the same. */
const isRefusal = (text: string, address: string) => /status of 4(01|03|04|09|13|15|22)/.test(text) && address.includes('/api/')

function watch(page: Page, origins: readonly string[], faults: string[]): void {
  page.on('console', message => {
    if (message.type() === 'error' && !isRefusal(message.text(), message.location().url)) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`page: ${error.message}`))
  page.on('request', request => {
    const address = new URL(request.url())
    if (address.protocol !== 'data:' && !origins.includes(address.origin)) faults.push(`left the origin: ${request.url()}`)
  })
}

/** Debian's Chromium before the pages at `url`; asking any other place but these is a fault. */
export async function openBrowser(url: string, alsoAt: readonly string[] = []): Promise<WatchedBrowser> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserFlags })
  const faults: string[] = []
  return {
    openPage: async (size = wide) => {
      const context = await browser.newContext({ viewport: size, locale: 'vi-VN', baseURL: url })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      watch(page, [new URL(url).origin, ...alsoAt], faults)
      return page
    },
    faults: () => faults,
    close: async () => {
      for (const context of browser.contexts()) await context.close()
      await browser.close()
    },
  }
}

/** The whole server on a database of its own, and a browser in front of it. */
export async function openBrowserOffice(
  settings: Readonly<Record<string, string>> = {},
  more: { readonly host?: string; readonly alsoAt?: readonly string[] } = {},
): Promise<BrowserOffice> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dondoc-journey-'))
  const { config } = readSettings({ DATA_DIR: dataDir, PORT: '0', SAMPLE: 'no', LOG_LEVEL: 'error', ...settings })
  const server = await startServer(config)
  assert.ok(server.firstPassword, 'the first start tells a password')
  const url = server.url.replace('127.0.0.1', more.host ?? '127.0.0.1')
  const browser = await openBrowser(url, more.alsoAt)
  return {
    ...browser,
    url,
    firstPassword: server.firstPassword,
    close: async () => {
      await browser.close()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Fills in the page of signing in, which then goes on to `next`. */
export async function signIn(page: Page, secret = password, username = 'admin', next?: string): Promise<void> {
  await page.goto(next === undefined ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel(words('sign-in-name')).fill(username)
  await page.getByLabel(words('password'), { exact: true }).fill(secret)
  await page.getByRole('button', { name: words('sign-in'), exact: true }).click()
}

/** Signs in for the first time and chooses a password, as the printed line asks. */
export async function signInFirst(office: BrowserOffice, page: Page): Promise<void> {
  await signIn(page, office.firstPassword)
  await page.getByLabel(words('password-current')).fill(office.firstPassword)
  await page.getByLabel(words('password-next'), { exact: true }).fill(password)
  await page.getByLabel(words('password-again')).fill(password)
  await page.getByRole('button', { name: words('password-save') }).click()
  await page.getByRole('heading', { name: words('documents-empty') }).waitFor()
}

const samples = join(import.meta.dirname, '..', '..', 'samples')
export const sampleFile = (name: string): Buffer => readFileSync(join(samples, name))

/** Gives a file to the page's own picker. */
export const upload = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByTestId('file-picker').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

/** Everything that has been done is at the server. */
export const untilSaved = (page: Page): Promise<void> =>
  page
    .getByTestId('saved')
    .filter({ hasText: words('line-saved') })
    .waitFor()

/** Serious and critical findings of axe, each with the places. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(' | ')}`)
}

/** The page fits a wide and a narrow screen, and axe finds nothing serious. With PICTURES, leaves one of each there, named so. */
export async function assertSound(page: Page, name: string): Promise<void> {
  const { PICTURES: folder } = process.env
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size)
    if (folder) await page.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true })
    const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
    assert.ok(tooWide <= 0, `${name} at ${size.width} is ${tooWide} px too wide`)
  }
  assert.deepEqual(await seriousFindings(page), [], name)
}

export const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)
export const selectedRow = (page: Page) => page.locator('.item-selected')
