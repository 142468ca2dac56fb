import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { renderPng } from '../../format/picture/render-png.ts'
import { PdfPictures } from '../../format/scan/pdf-pictures.ts'
import { openTrialDatabase, type TrialDatabase, trialKinds } from '../../store/trial/trial-database.ts'
import { addAccount } from '../account/add-account.ts'
import type { Caller } from '../ground/caller.ts'
import { type OpenOffice, openOffice } from '../ground/office.ts'
import { Refusal } from '../ground/refusal.ts'
import { cancelRecognition } from './cancel-recognition.ts'
import { importDocument } from './import-document.ts'
import { listRecognitions } from './list-recognitions.ts'
import { downloadFile, openDocument } from './open-document.ts'
import { drawPage, openPage, openPages } from './open-pages.ts'
import { recogniseNext } from './recognise-next.ts'

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )
const blank = (shade: number): Buffer => renderPng({ width: 200, height: 280, pixels: new Uint8Array(200 * 280).fill(shade) })

for (const kind of trialKinds.slice(0, 1)) {
  describe(`a scan that is uploaded, on ${kind.name}`, () => {
    let trial: TrialDatabase
    let office: OpenOffice
    let url: string
    let caller: Caller
    let other: Caller
    let scan: Buffer
    const warnings: string[] = []
    const open = async (): Promise<OpenOffice> =>
      openOffice({ databaseUrl: url, dataDir: '', onWarning: message => warnings.push(message) })
    const start = (): void => office.recognitions.open(recogniseNext(office, 'bundled'), error => warnings.push(String(error)))
    before(async () => {
      trial = await openTrialDatabase(kind)
      url = await trial.bare()
      office = await open()
      const account = { name: 'Thử', password: 'mật khẩu thử', mustChangePassword: false } as const
      caller = await addAccount(office, { ...account, username: 'Thử', post: 'main-focal-point' })
      other = await addAccount(office, { ...account, username: 'Khác', post: 'reader' })
      const pages = await PdfPictures.open(readFileSync(join(import.meta.dirname, '../../format/pdf/fixtures/plan.pdf')))
      scan = renderPng(await pages.gray(0, 170))
      pages.close()
    })
    after(async () => {
      await office.close()
      await trial.close()
    })

    test('is taken in at once, waits over a restart, and becomes a document under the id that was given', async () => {
      const { id, recognising } = await importDocument(office, caller, { fileName: 'quét.png', bytes: scan })
      assert.equal(recognising, true)
      assert.equal(await codeOf(openDocument(office, caller, id)), 'not-found')
      const [waiting] = (await listRecognitions(office, caller)).items
      assert.deepEqual([waiting?.id, waiting?.fileName, waiting?.page, waiting?.refusal], [id, 'quét.png', 0, null])
      assert.equal(await codeOf(listRecognitions(office, other)), 'not-allowed', 'who only reads is not told')
      assert.equal(await codeOf(importDocument(office, caller, { fileName: 'lại.png', bytes: scan })), 'recognition-known')

      await office.close()
      office = await open()
      start()
      await office.recognitions.settled()

      assert.deepEqual((await listRecognitions(office, caller)).items, [])
      const { document, reading } = await openDocument(office, caller, id)
      assert.deepEqual([document.format, document.fileName, document.uploadedBy.post], ['png', 'quét.png', 'main-focal-point'])
      assert.ok(reading.notes.includes('scanned'))
      assert.match(reading.text, /ỦY BAN NHÂN DÂN/)
      assert.equal(Buffer.compare((await downloadFile(office, caller, id)).content, scan), 0)
    })

    test('shows its page beside the words, each with its place', async () => {
      const [row] = await office.store.selectFrom('document').select('id').execute()
      const id = row?.id ?? ''
      const { reading } = await openDocument(office, caller, id)
      const { pages } = await openPages(office, caller, id)
      assert.equal(pages.length, 1)
      const { lines } = await openPage(office, caller, id, 0)
      const words = lines.flatMap(line => line.words.map(({ span }) => reading.text.slice(...span)))
      assert.ok(words.includes('HOẠCH'), words.join(' '))
      const { picture } = await drawPage(office, caller, id, 0, 500, null)
      assert.equal(Buffer.from(picture ?? []).readUInt32BE(16), 800, 'the next width there is')
      assert.equal(await codeOf(openPage(office, caller, id, 1)), 'not-found')
      assert.equal(await codeOf(drawPage(office, caller, id, 1, 500, null)), 'not-found')
    })

    test('without a word on it is refused; the reason stays until it is taken off the list, the file does not', async () => {
      const { id } = await importDocument(office, caller, { fileName: 'trắng.png', bytes: blank(250) })
      await office.recognitions.settled()
      const [refused] = (await listRecognitions(office, caller)).items
      assert.deepEqual([refused?.id, refused?.fileName, refused?.refusal?.code], [id, '', 'file-blank'])
      assert.deepEqual(await office.store.selectFrom('stored_file').select('kind').where('state', '=', 'quarantined').execute(), [])
      assert.equal(await codeOf(cancelRecognition(office, other, id)), 'not-allowed')
      await cancelRecognition(office, caller, id)
      assert.deepEqual((await listRecognitions(office, caller)).items, [])
    })

    test('can be cancelled while it is being read, and the next one has its turn', async () => {
      const first = await importDocument(office, caller, { fileName: 'a.png', bytes: Buffer.concat([scan, Buffer.from('x')]) })
      const second = await importDocument(office, caller, { fileName: 'b.png', bytes: blank(240) })
      while ((await listRecognitions(office, caller)).items.every(({ page }) => page === 0))
        await new Promise(resolve => setTimeout(resolve, 20))
      await cancelRecognition(office, caller, first.id)
      await office.recognitions.settled()
      assert.equal(await codeOf(openDocument(office, caller, first.id)), 'not-found')
      assert.deepEqual(
        (await listRecognitions(office, caller)).items.map(({ id, refusal }) => [id, refusal?.code]),
        [[second.id, 'file-blank']],
      )
      assert.deepEqual(await office.store.selectFrom('stored_file').select('kind').where('state', '=', 'quarantined').execute(), [])
    })

    test('each step stands in the audit trail', async () => {
      const events = await office.store.selectFrom('audit_event').select('action').execute()
      const count = (action: string): number => events.filter(event => event.action === action).length
      assert.deepEqual(['recognition-begun', 'document-imported', 'recognition-cancelled', 'import-refused'].map(count), [4, 1, 1, 3])
      assert.deepEqual(warnings, [])
    })
  })
}
