import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { makeApp } from '../../src/server/make-app.ts'
import { importDocument } from '../../src/usecase/document/import-document.ts'
import { moveReview } from '../../src/usecase/document/move-review.ts'
import { openReview } from '../../src/usecase/document/open-review.ts'
import type { Caller } from '../../src/usecase/ground/caller.ts'
import type { OfficeOptions, OpenOffice } from '../../src/usecase/ground/office.ts'
import { publishPlan } from '../../src/usecase/plan/publish-plan.ts'
import { type PlantedDesk, plantDesks, type TrialDesk } from '../../src/usecase/trial/trial-desks.ts'
import { openTrialOffice } from '../../src/usecase/trial/trial-office.ts'
import { openBrowser, password, signIn } from './browser-office.ts'
import { recordMoves } from './moves-made.ts'

const pages = join(import.meta.dirname, '..', '..', 'dist', 'web')

/** The year of plans that lie ahead: a cookie ends by the browser's own clock, so that the clock of a test cannot stand before it. */
export const nextYear = new Date().getFullYear() + 1

/** The pages of an office that a test prepares by itself, and a browser in front of them. */
export interface OfficePages {
  readonly url: string
  /** A page of its own browser profile, on which somebody has signed in and come to `path`. */
  readonly at: (username: string, path: string, size?: { width: number; height: number }) => Promise<Page>
  /** What went wrong in the browser. */
  readonly faults: () => readonly string[]
  readonly close: () => Promise<void>
}

/** `secret` is everybody's password. */
export async function openPages(office: OpenOffice, secret: string): Promise<OfficePages> {
  const app = await makeApp(office, { logLevel: 'silent', trustProxy: false, webDir: pages })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await openBrowser(url)
  return {
    url,
    at: async (username, path, size) => {
      const page = await browser.openPage(size)
      await signIn(page, secret, username, path)
      await page.waitForURL(address => address.pathname === path.split('?')[0])
      return page
    },
    faults: browser.faults,
    close: async () => {
      await recordMoves(office.store)
      await browser.close()
      await app.close()
    },
  }
}

export interface PlantedOffice extends OfficePages {
  readonly office: OpenOffice
  readonly unitId: (key: string) => string
  /** The focal point of a unit, for what a test does without the pages. */
  readonly caller: (key: string) => Caller
  /** Takes a plan in at a unit's desk, accepts all that it says and publishes it; answers its id. */
  readonly publish: (key: string, text: string) => Promise<string>
}

/** An office on a database of its own with units, in each a focal point who signs in by the unit's key, and its pages. */
export async function openPlantedOffice(
  desks: Readonly<Record<string, TrialDesk>>,
  options: Partial<OfficeOptions> = {},
): Promise<PlantedOffice> {
  const office = await openTrialOffice(options)
  const planted = await plantDesks(office, desks, password)
  const deskOf = (key: string): PlantedDesk => {
    const desk = planted.get(key)
    assert.ok(desk, `${key} is planted`)
    return desk
  }
  const opened = await openPages(office, password)
  return {
    ...opened,
    office,
    unitId: key => deskOf(key).unitId,
    caller: key => deskOf(key).caller,
    publish: async (key, text) => {
      const { caller } = deskOf(key)
      const { id } = await importDocument(office, caller, { fileName: 'ke-hoach.txt', bytes: Buffer.from(text) })
      const { items } = await openReview(office, caller, id)
      const { version } = await moveReview(office, caller, id, 0, { type: 'accept', ids: items.map(item => item.id) })
      return (await publishPlan(office, caller, id, version)).planId
    },
    close: async () => {
      await opened.close()
      await office.close()
    },
  }
}
