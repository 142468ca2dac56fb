/** Takes `docs/pictures/review.png` anew from the sample: `node_modules/.bin/node test/journeys/take-review-picture.ts`, pages built before. */
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowserOffice, sampleFile, selectedRow, signInFirst, untilSaved, upload, words } from './browser-office.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'pictures')
const path = join(folder, 'review.png')
mkdirSync(folder, { recursive: true })

const office = await openBrowserOffice()
try {
  const page = await office.openPage()
  await signInFirst(office, page)
  await upload(page, 'child-rights-education.docx', sampleFile('child-rights-education.docx'))
  await page.locator('.item-head').first().waitFor()
  for (const key of ['j', 'a', 'a', 'x']) await page.keyboard.press(key)
  await untilSaved(page)
  await selectedRow(page)
    .getByRole('button', { name: words('accept') })
    .waitFor()
  await page
    .getByRole('status')
    .getByRole('button', { name: words('close') })
    .first()
    .click()
  await page.evaluate('document.activeElement.blur(); document.fonts.ready')
  await page.screenshot({ path })
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`)
} finally {
  await office.close()
}
