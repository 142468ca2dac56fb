import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { FileRefusal } from '../file/file-refusal.ts'
import type { FileText } from '../file/file-text.ts'
import { renderPng } from '../picture/render-png.ts'
import { needsRecognition, readFile } from '../read-file.ts'
import type { GrayPage } from './gray-page.ts'
import { PdfPictures } from './pdf-pictures.ts'
import { turnPage } from './turn-page.ts'

const plan = readFileSync(join(import.meta.dirname, '../pdf/fixtures/plan.pdf'))

/** A sheet as scanners give it: turned a little, on grey paper that is darker to one side, with specks. */
function asScanned(page: GrayPage): GrayPage {
  const { width, height, pixels } = turnPage(page, -0.012)
  let state = 7
  const worn = pixels.map((value, i) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    const noise = ((state >> 8) % 41) - 20
    return Math.max(0, Math.min(255, value * (0.75 + (0.2 * (i % width)) / width) + noise))
  })
  return { width, height, pixels: worn }
}

describe('a scanned page', () => {
  let picture: Buffer
  let read: FileText
  let source: FileText
  const told: string[] = []
  before(async () => {
    const pages = await PdfPictures.open(plan)
    picture = renderPng(asScanned(await pages.gray(0, 200)))
    pages.close()
    source = await readFile(plan, 'plan.pdf')
    read = await readFile(picture, 'plan.png', { scans: { recogniser: 'bundled', onPage: (page, of) => told.push(`${page}/${of}`) } })
  })

  test('waits to be recognised where nobody has the time for it', async () => {
    const refusal: unknown = await readFile(picture, 'plan.png').catch((error: unknown) => error)
    assert.ok(refusal instanceof FileRefusal && needsRecognition(refusal))
  })

  test('is read nearly as its source, line by line', () => {
    const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)
    const inSource = new Set(words(source.text))
    const found = words(read.text)
    const right = found.filter(word => inSource.has(word)).length
    assert.ok(found.length > 60, read.text)
    assert.ok(right / found.length > 0.95, `${right} of ${found.length}: ${found.filter(word => !inSource.has(word)).join(' ')}`)
    assert.equal(read.format, 'png')
  })

  test('has the labels of its items, each where it stands in its line', () => {
    const labels = (text: string): string[] => text.match(/^(?:[IVX]+\.|\d+\.|[a-zđ]\))/gm) ?? []
    assert.ok(labels(source.text).length > 3)
    assert.deepEqual(labels(read.text), labels(source.text).slice(0, labels(read.text).length))
  })

  test('says that it is a scan, how much its page leans, and how sure each word is', () => {
    assert.deepEqual(read.notes, ['scanned'])
    assert.ok(Math.abs((read.map?.pages[0]?.lean ?? 0) - 0.69) < 0.1, `${read.map?.pages[0]?.lean}`)
    const places = read.map?.lines.flatMap(line => line.words) ?? []
    assert.ok(places.length > 60)
    for (const { span, confidence, left, right } of places) {
      assert.ok(confidence !== undefined && confidence >= 0 && confidence <= 1)
      assert.ok(left < right && right <= (read.map?.pages[0]?.width ?? 0) + 1)
      assert.doesNotMatch(read.text.slice(...span), /\s/)
    }
  })

  test('tells of each page as it is begun', () => assert.deepEqual(told, ['1/1']))

  test('can be left while it is being read', async () => {
    const stop = new AbortController()
    const reading = readFile(picture, 'plan.png', {
      scans: { recogniser: 'bundled', signal: stop.signal, onPage: () => stop.abort(new Error('left')) },
    })
    await assert.rejects(reading, /left/)
  })
})
