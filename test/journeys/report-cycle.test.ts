import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Problem } from '../../src/api/problem.ts'
import type { ConsolidationView, OpenedReport } from '../../src/api/report.ts'
import { readText } from '../../src/core/reading/read-text.ts'
import type { SubmissionMove } from '../../src/core/report/submission.ts'
import { addDays, type IsoDay } from '../../src/core/time/day.ts'
import { readFile } from '../../src/format/read-file.ts'
import { findDocxFaults } from '../../src/format/write-docx/docx-faults.ts'
import { findPdfFaults } from '../../src/format/write-pdf/pdf-faults.ts'
import { clientOf, type TrialClient } from '../../src/server/trial/trial-server.ts'
import { addAccount } from '../../src/usecase/account/add-account.ts'
import type { Caller } from '../../src/usecase/ground/caller.ts'
import type { OpenOffice } from '../../src/usecase/ground/office.ts'
import { downloadReport } from '../../src/usecase/report/download-report.ts'
import { issueReport, openIssue } from '../../src/usecase/report/issue-report.ts'
import { narrow, password, seriousFindings, wide, words } from './browser-office.ts'
import { communes, departments, desks, nameOf } from './cycle-country.ts'
import { drawnPages } from './drawn-pages.ts'
import { throughLibreOffice } from './office-suite.ts'
import { openPlantedOffice, type PlantedOffice } from './planted-office.ts'

describe('a monthly cycle of 100 communes and 14 departments, to the province, to the centre', () => {
  let place: PlantedOffice
  let office: OpenOffice
  let chief: Caller
  let now = new Date()
  before(async () => {
    place = await openPlantedOffice(desks, { now: () => now })
    office = place.office
    const account = { username: 'chief', name: 'chief', post: 'approver', unitId: place.unitId('province') } as const
    chief = await addAccount(office, { ...account, password, mustChangePassword: false })
  })
  after(() => place.close())

  const at = (username: string, size = wide): Promise<Page> => place.at(username, '/reports', size)
  const callerOf = (username: string): Caller => {
    const caller = username === 'chief' ? chief : place.caller(username)
    return { ...caller, standpoint: { ...caller.standpoint, day: now.toISOString().slice(0, 10) } }
  }
  const reportOf = async (key: string): Promise<string> => {
    return (await office.store.selectFrom('report').select('id').where('unit_id', '=', place.unitId(key)).executeTakeFirstOrThrow()).id
  }
  /** Their own sessions at the API; those of another day are over. */
  const sessions = new Map<string, Promise<TrialClient>>()
  const clientFor = (username: string): Promise<TrialClient> => {
    const key = `${username} ${now.toISOString().slice(0, 10)}`
    const session = sessions.get(key) ?? signedIn(username)
    sessions.set(key, session)
    return session
  }
  async function signedIn(username: string): Promise<TrialClient> {
    const client = clientOf(place.url)
    assert.equal((await client.ask('POST', '/api/session', { username, password })).status, 200, username)
    return client
  }
  const seenBy = async (who: string, id: string): Promise<OpenedReport> =>
    (await (await clientFor(who)).ask<OpenedReport>('GET', `/api/reports/${id}`)).body
  async function fill(key: string, figures: Record<string, string>, texts: Record<string, string>) {
    const id = await reportOf(key)
    const change = { version: (await seenBy(key, id)).version, key: randomUUID(), figures, texts }
    return (await clientFor(key)).ask<Problem>('PATCH', `/api/reports/${id}/content`, change)
  }
  async function send(key: string, figures: Record<string, string>, text: string): Promise<void> {
    assert.equal((await fill(key, figures, text ? { S1: text } : {})).status, 200, key)
    await step(key, { type: 'submit' })
  }
  async function step(key: string, move: SubmissionMove): Promise<void> {
    const id = await reportOf(key)
    const request = { version: (await seenBy(key, id)).version, key: randomUUID(), move }
    const { status, body } = await (await clientFor(key)).ask<Problem>('POST', `/api/reports/${id}/moves`, request)
    assert.equal(status, 200, `${key}: ${JSON.stringify(body)}`)
  }
  /** Of all communes but the one that is missing. */
  const provinceTotal = Array.from({ length: communes - 1 }, (_, n) => 101 + n).reduce((sum, each) => sum + each, 0)
  /** What commune number `n` reports. */
  const children = (n: number) => ({ 'T1.A1': String(100 + n), 'T1.B1': String(90 + n) })

  test('the centre makes a form without programming and opens a cycle with it', async () => {
    const page = await at('centre')
    await page.goto('/reports/forms/new')
    await page.getByLabel(words('form-title')).fill('Báo cáo trẻ em đến trường')
    await page.getByRole('button', { name: words('form-add-section') }).click()
    await page.getByLabel(words('form-section-title')).fill('Kết quả thực hiện')
    await page.getByRole('button', { name: words('form-add-table') }).click()
    const table = page.getByRole('region', { name: words('form-table', { key: 'T1' }) })
    await table.getByLabel(words('form-table-title')).fill('Trẻ em trong độ tuổi')
    await table.getByLabel(words('form-column-title'), { exact: true }).first().fill('Tổng số trẻ')
    await table.getByRole('button', { name: words('form-add-column') }).click()
    await table.getByLabel(words('form-column-title'), { exact: true }).nth(1).fill('Đã ra lớp')
    await table.getByLabel(words('form-column-title'), { exact: true }).nth(2).fill('Toàn xã')
    await table.getByRole('button', { name: words('form-add-check') }).click()
    await table.getByLabel(words('form-check')).fill('B <= ')
    await table.getByText(words('finding-formula-unfinished')).waitFor()
    await table.getByLabel(words('form-check')).fill('B <= A')
    await table.getByLabel(words('form-message')).fill('Số trẻ ra lớp nhiều hơn tổng số trẻ')
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('button', { name: words('form-save') }).click()
    await page.waitForURL(/forms\/[0-9a-f-]{36}/)
    await page.goto('/reports/open')
    for (const code of ['cycle-asked-communes', 'cycle-asked-departments', 'cycle-asked-provinces'] as const)
      await page.getByLabel(words(code)).check()
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('button', { name: words('cycle-open') }).click()
    await page.getByText(words('cycle-opened', { units: communes + departments + 1 })).waitFor()
    await page.getByRole('heading', { name: words('complete-levels') }).waitFor()
  })

  test('a commune fills its sheet by the keyboard, is told of what cannot be, and signs and sends', async () => {
    const page = await at('xa1', narrow)
    await page.getByRole('link', { name: /Báo cáo trẻ em đến trường/ }).click()
    await page.getByLabel('Toàn xã, Tổng số trẻ').fill('101')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('1.000')
    await page.getByText('Số trẻ ra lớp nhiều hơn tổng số trẻ').first().waitFor()
    assert.ok(await page.getByRole('button', { name: words('report-act-submit-alone') }).isDisabled())
    await page.getByLabel('Toàn xã, Đã ra lớp').fill('91')
    await page.getByLabel('Kết quả thực hiện').fill(`UBND xã ${nameOf(1)} đã vận động trẻ em đến trường.`)
    await page.getByText(words('report-saved'), { exact: true }).waitFor()
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('button', { name: words('report-act-submit-alone') }).click()
    await page.getByText(words('report-state-approved'), { exact: true }).first().waitFor()
  })

  test('the others report: one department has nothing to report, one commune is late, one is missing', async () => {
    for (let n = 2; n <= communes - 2; n++) await send(`xa${n}`, children(n), `UBND xã ${nameOf(n)} đã vận động trẻ em đến trường.`)
    for (let n = 1; n < departments; n++) await send(`so${n}`, {}, '')
    await step(`so${departments}`, { type: 'nil' })
    const { closesOn } = await seenBy('xa99', await reportOf('xa99'))
    now = new Date(`${addDays(closesOn as IsoDay, 2) ?? ''}T03:00:00Z`)
    await send('xa99', children(99), `UBND xã ${nameOf(99)} chưa vận động được trẻ em đến trường.`)
    assert.equal((await seenBy('province', await reportOf('xa99'))).facts.daysLate, 2)
  })

  test('the province sends one figure back; that figure alone is mended', async () => {
    const page = await at('province')
    await page.goto(`/reports/${await reportOf('xa7')}`)
    await page.getByRole('button', { name: words('report-act-return') }).click()
    await page.getByRole('button', { name: /Toàn xã, Đã ra lớp/ }).click()
    await page.getByPlaceholder(words('report-reason')).fill('Lệch với số của trường')
    await page.getByRole('button', { name: words('report-send-marks') }).click()
    await page.getByText(words('report-state-returned'), { exact: true }).first().waitFor()
    const id = await reportOf('xa7')
    for (const [figures, texts] of [[{ 'T1.A1': '1' }, {}] as const, [{}, { S1: 'Khác.' }] as const])
      assert.equal((await fill('xa7', figures, texts)).body.code, 'report-part-locked')
    await send('xa7', { 'T1.B1': '98' }, '')
    const { changes, facts } = await seenBy('province', id)
    assert.deepEqual([changes.map(({ before: from, after: to }) => `${from}→${to}`), facts.onTime], [['97→98'], true])
  })

  test('the province writes over what came in and signs with the gap in sight', async () => {
    const clerk = await at('province')
    await clerk.goto(`/reports/${await reportOf('province')}`)
    await clerk.getByText(words('gather-gaps', { count: 1 })).waitFor()
    const alike = clerk.locator('.passage summary').first()
    await alike.waitFor()
    assert.match((await alike.textContent()) ?? '', new RegExp(`^${words('gather-said-by', { count: 98 })}`))
    await clerk.getByLabel(words('gather-own')).fill('Toàn tỉnh đã vận động trẻ em đến trường.')
    await clerk.getByLabel(words('gather-gaps-seen', { count: 1 })).check()
    assert.deepEqual(await seriousFindings(clerk), [])
    await clerk.getByRole('button', { name: words('report-act-submit'), exact: true }).click()
    await clerk.getByText(words('report-state-submitted'), { exact: true }).first().waitFor()
    assert.equal(await clerk.getByRole('button', { name: words('report-act-approve') }).count(), 0)
    const approver = await at('chief')
    await approver.goto(`/reports/${await reportOf('province')}`)
    await approver.getByLabel(words('gather-gaps-seen', { count: 1 })).check()
    await approver.getByRole('button', { name: words('report-act-approve') }).click()
    await approver.getByText(words('report-state-approved'), { exact: true }).first().waitFor()
  })

  test('the centre sees one figure and goes down to the commune that it came from', async () => {
    const { figures, gaps } = (
      await (await clientFor('centre')).ask<ConsolidationView>('GET', `/api/reports/${await reportOf('centre')}/consolidation`)
    ).body
    assert.deepEqual([figures['T1.A1'], gaps], [String(provinceTotal), []])
    const page = await at('centre', narrow)
    await page.goto(`/reports/${await reportOf('centre')}?cell=T1.A1`)
    await page.getByText('Toàn tỉnh đã vận động trẻ em đến trường.').waitFor()
    await page.getByRole('link', { name: 'Tỉnh Sông Trăng' }).click()
    await page.getByRole('link', { name: `Xã ${nameOf(42)}`, exact: true }).click()
    await page.getByText(`UBND xã ${nameOf(42)} đã vận động trẻ em đến trường.`).waitFor()
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    await page.goto(`/reports/${await reportOf('province')}?view=progress`)
    await page.getByText(words('complete-cell-waiting'), { exact: false }).first().waitFor()
    assert.deepEqual(await seriousFindings(page), [])
  })

  const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
  async function taken(page: Page, code: 'papers-docx' | 'papers-pdf' | 'papers-signed'): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words(code) }).click()])
    return readFileSync(await download.path())
  }
  /** In any order, for the two heads of a paper stand side by side; the numbers of pages stand where pages end. */
  const wordsOf = (text: string): string[] => (text.match(/\p{L}+/gu) ?? []).sort()
  /** Of the layout, not of what is said: a report names no deadlines and leads. */
  const ofContent = new Set(['task-without-deadline', 'task-without-lead', 'task-without-result', 'unknown-agency'])

  test('before it is issued it is a document of Decree 30 that names who is missing', async () => {
    const { content } = await downloadReport(office, callerOf('chief'), await reportOf('province'), 'docx')
    const { text, blocks } = await readFile(content, 'bao-cao.docx')
    const { document } = readText(text, blocks)
    assert.deepEqual([document.issuer, document.type], ['Ủy ban nhân dân tỉnh Sông Trăng', 'BC'])
    const flat = text.replace(/\s+/g, ' ')
    assert.ok(
      flat.includes(`Báo cáo chưa có số liệu của 1 đơn vị: Xã ${nameOf(100)}.`) &&
        flat.includes('Đơn vị báo cáo không phát sinh: Sở số 14.'),
    )
  })

  test('the province issues it: number, day, title of the signer and hash; the file is whole, and nothing is to be said of its layout', async () => {
    const page = await at('chief')
    await page.goto(`/reports/${await reportOf('province')}`)
    await page.locator('summary', { hasText: words('papers-issue') }).click()
    await page.getByLabel(words('papers-number'), { exact: true }).fill('215')
    assert.equal(await page.getByLabel(words('papers-signer')).inputValue(), 'Chủ tịch')
    await page.getByLabel(words('papers-signer')).fill('Phó Chủ tịch')
    await page.getByText(words('papers-signs', { lines: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH' })).waitFor()
    assert.deepEqual(await seriousFindings(page), [])
    await page.getByRole('button', { name: words('papers-issue'), exact: true }).click()
    const shown = page.locator('.paper-hash')
    await shown.waitFor()
    const [hash] = /[0-9a-f]{64}/.exec((await shown.textContent()) ?? '') ?? []
    const issued = await taken(page, 'papers-docx')
    assert.equal(hashOf(issued), hash, 'what is downloaded has the hash that is shown')
    assert.deepEqual(findDocxFaults(issued), [])
    const printed = await taken(page, 'papers-pdf')
    assert.deepEqual(findPdfFaults(printed), [])
    for (const [bytes, name] of [[issued, 'x.docx'] as const, [printed, 'x.pdf'] as const]) {
      const { text, blocks } = await readFile(bytes, name)
      const { document, remarks } = readText(text, blocks)
      assert.deepEqual(
        [document.number, document.symbol, document.type, document.issuer, document.signatory?.title],
        ['215', 'BC-UBND', 'BC', 'Ủy ban nhân dân tỉnh Sông Trăng', 'PHÓ CHỦ TỊCH'],
      )
      assert.deepEqual(
        remarks.filter(({ rule }) => !ofContent.has(rule)),
        [],
        name,
      )
    }
    const again = { ...(await openIssue(office, callerOf('chief'), await reportOf('province'))).suggestion, number: '216' }
    await assert.rejects(issueReport(office, callerOf('chief'), await reportOf('province'), again), { code: 'report-issued' })
  })

  test('LibreOffice opens what was issued, loses nothing of it, and works out its sheet', async () => {
    const paper = async (format: 'docx' | 'pdf' | 'xlsx') =>
      (await downloadReport(office, callerOf('chief'), await reportOf('province'), format)).content
    const own = await readFile(await paper('pdf'), 'x.pdf')
    for (const to of ['pdf', 'docx'] as const) {
      const { text, blocks } = await readFile(throughLibreOffice(await paper('docx'), 'docx', to), `x.${to}`)
      assert.equal(readText(text, blocks).document.number, '215')
      assert.deepEqual(wordsOf(text), wordsOf(own.text), `as ${to}`)
    }
    const [page, ...others] = await drawnPages(throughLibreOffice(await paper('docx'), 'docx', 'pdf'), 'issued-in-libreoffice')
    assert.ok(page && others.length === 0, 'it has one page')
    assert.ok(page.ink.left >= 29 && page.ink.right >= 14 && page.ink.bottom >= 19, JSON.stringify(page.ink))
    assert.match(page.text, /Nơi nhận: - Chính phủ; - Lưu: VT\. TM\. ỦY BAN NHÂN DÂN KT\. CHỦ TỊCH PHÓ CHỦ TỊCH/)
    const table = throughLibreOffice(await paper('xlsx'), 'xlsx', 'csv').toString('utf8')
    assert.ok(table.includes(`"${provinceTotal}"`) || table.includes(`,${provinceTotal},`), table.slice(0, 2000))
  })

  test('the signed paper is attached, and who receives the report can hold both against their hashes', async () => {
    const id = await reportOf('province')
    const signed = (await downloadReport(office, callerOf('chief'), id, 'pdf')).content
    const page = await at('chief')
    await page.goto(`/reports/${id}`)
    await page.getByTestId('signed-picker').setInputFiles({ name: 'bao-cao-da-ky.pdf', mimeType: 'application/pdf', buffer: signed })
    await page.getByRole('link', { name: words('papers-signed') }).waitFor()
    const centre = await at('centre', narrow)
    await centre.goto(`/reports/${id}`)
    await centre.locator('.paper-hash').waitFor()
    assert.ok(await centre.evaluate('document.documentElement.scrollWidth <= innerWidth'))
    const [issue] = (await openIssue(office, callerOf('centre'), id)).issues
    assert.deepEqual([issue?.issue.number, issue?.issue.signerTitle, issue?.inForce], ['215', 'Phó Chủ tịch', true])
    assert.equal(hashOf(await taken(centre, 'papers-signed')), issue?.signedSha256)
    assert.equal(hashOf(await taken(centre, 'papers-docx')), issue?.sha256)
  })

  test('what was signed is taken, changed for good reason, taken back, sent back and signed anew; who cannot report says why', async () => {
    const id = await reportOf('province')
    const take = async (who: string, move: SubmissionMove): Promise<string> => {
      const request = { version: (await seenBy(who, id)).version, key: randomUUID(), move, gaps: [place.unitId('xa100')] }
      const { status, body } = await (await clientFor(who)).ask<Problem>('POST', `/api/reports/${id}/moves`, request)
      assert.equal(status, 200, JSON.stringify(body))
      return (await seenBy(who, id)).state
    }
    assert.equal(await take('centre', { type: 'accept' }), 'accepted')
    assert.equal(await take('province', { type: 'revise', reason: 'Một xã vừa gửi số mới.' }), 'returned')
    assert.equal(await take('province', { type: 'submit' }), 'submitted')
    assert.equal(await take('province', { type: 'recall' }), 'draft')
    assert.equal(await take('province', { type: 'submit' }), 'submitted')
    assert.equal(await take('chief', { type: 'return', marks: [{ target: { type: 'whole' }, reason: 'Xem lại số của xã.' }] }), 'returned')
    await step('xa100', { type: 'excuse', reason: 'Xã mất điện vì bão.' })
  })
  test('nothing went wrong in the browser', () => assert.deepEqual(place.faults(), []))
})
