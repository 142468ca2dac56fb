import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { DocumentPage, OpenedDocument } from '../../api/document.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { makeApp } from '../make-app.ts'
import { clientOf, openTrialServer, type TrialClient, type TrialServer, trialPassword, trialPlan } from '../trial/trial-server.ts'

const megabyte = 1024 * 1024

describe('documents', () => {
  let server: TrialServer
  let clerk: TrialClient
  before(async () => {
    server = await openTrialServer({ maxFileBytes: 2 * megabyte })
    clerk = await server.as('clerk')
  })
  after(() => server.close())

  const countRows = async (): Promise<Record<string, number>> => {
    const names = ['document', 'stored_file', 'reading', 'review', 'plan', 'task'] as const
    const counts = await Promise.all(
      names.map(name =>
        server.office.store
          .selectFrom(name)
          .select(count => count.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow(),
      ),
    )
    return Object.fromEntries(names.map((name, i) => [name, counts[i]?.n ?? -1]))
  }
  const lastAudit = async () => (await listAudit(server.office.store)).at(-1)

  test('an uploaded plan is read, listed, opened and given back as it was', async () => {
    const content = `\uFEFF${trialPlan().replaceAll('\n', '\r\n')}`
    const made = await clerk.upload('Kế hoạch quyền trẻ em.txt', content)
    assert.equal(made.status, 201, JSON.stringify(made.body))
    const audit = await lastAudit()
    assert.equal(audit?.action, 'document-imported')
    assert.equal(audit?.subject, made.body.id)
    const { body: list } = await clerk.ask<DocumentPage>('GET', '/api/documents?q=quyen%20TRE')
    assert.equal(list.total, 1)
    assert.equal(list.items[0]?.id, made.body.id)
    assert.equal(list.items[0]?.fileName, 'Kế hoạch quyền trẻ em.txt')
    const { body: opened } = await clerk.ask<OpenedDocument>('GET', `/api/documents/${made.body.id}`)
    assert.equal(opened.reading.text, content.slice(1))
    assert.equal(opened.document.counts.items, opened.reading.tasks.length + opened.reading.reports.length)
    assert.ok(opened.document.counts.items > 0)
    const file = await clerk.ask<string>('GET', `/api/documents/${made.body.id}/file`)
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment;.*UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch/)
    assert.equal(createHash('sha256').update(file.body).digest('hex'), createHash('sha256').update(content.slice(1)).digest('hex'))
    assert.equal((await lastAudit())?.action, 'file-downloaded')
  })

  test('the same bytes under another name are known, and lead to the first', async () => {
    const first = await clerk.upload('một.txt', trialPlan(' lần một'))
    const again = await clerk.upload('hai.txt', trialPlan(' lần một'))
    assert.equal(again.status, 409)
    assert.equal(again.body.code, 'document-known')
    assert.partialDeepStrictEqual(again.body.about, { id: first.body.id, fileName: 'một.txt' })
  })

  test('the same bytes sent twice at once are taken in once', async () => {
    const answers = await Promise.all([1, 2, 3].map(n => clerk.upload(`${n}.txt`, trialPlan(' cùng lúc'))))
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [201, 409, 409],
    )
  })

  test('a refused file leaves nothing behind, in the audit neither its name nor its words', async () => {
    const before = await countRows()
    const secret = trialPlan(' mật').replace('Số: 45/KH-UBND', 'Số: 45/KH-UBND\nTỐI MẬT')
    for (const [name, content] of [
      ['tên riêng.txt', ''],
      ['tên riêng.txt', secret],
      ['tên riêng.docx', Buffer.from('PK\x03\x04 broken')],
    ] as const) {
      const answer = await clerk.upload(name, content)
      assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status}`)
      assert.ok(answer.body.message.length > 20)
      const audit = await lastAudit()
      assert.equal(audit?.action, 'import-refused')
      assert.deepEqual(audit?.about, { code: answer.body.code })
    }
    assert.deepEqual(await countRows(), before)
  })

  test('a failure in the middle of storing leaves nothing, not even the audit event', async () => {
    const before = await countRows()
    const events = (await listAudit(server.office.store)).length
    for (const table of ['stored_file', 'reading', 'review', 'audit_event']) {
      await sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`.execute(
        server.office.store,
      )
      await sql`create trigger fail before insert on ${sql.table(table)} for each row execute function fail()`.execute(server.office.store)
      const answer = await clerk.upload('x.txt', trialPlan(` hỏng ${table}`))
      await sql`drop function fail() cascade`.execute(server.office.store)
      assert.equal(answer.status, 500, table)
      assert.equal(answer.body.code, 'fault')
      assert.doesNotMatch(JSON.stringify(answer.body), /disk/)
      assert.deepEqual(await countRows(), before, table)
      assert.equal((await listAudit(server.office.store)).length, events, table)
    }
    assert.equal((await clerk.upload('x.txt', trialPlan(' hỏng review'))).status, 201, 'it can be sent again')
  })

  test('a fault is logged with the number that its sender is told, and without words of the document', async () => {
    const lines: string[] = []
    const app = await makeApp(server.office, {
      logLevel: 'info',
      trustProxy: false,
      webDir: '/none',
      logTo: { write: line => lines.push(line) },
    })
    await sql`alter table document add constraint fail check (subject is null or file_name != 'x.txt') not valid`.execute(
      server.office.store,
    )
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    const logged = clientOf(url)
    await logged.ask('POST', '/api/session', { username: 'clerk', password: trialPassword })
    const answer = await logged.upload('x.txt', trialPlan(' từ khóa riêng'))
    await sql`alter table document drop constraint fail`.execute(server.office.store)
    await app.close()
    assert.equal(answer.body.code, 'fault')
    const log = lines.join('')
    assert.match(log, new RegExp(`"reqId":"${Object.values(answer.body.about)[0]}"`))
    assert.match(log, /violates check constraint/)
    for (const secret of ['từ khóa riêng', trialPassword, 'dondoc=']) assert.ok(!log.includes(secret), secret)
  })

  test('pages of the register follow each other without gap or repeat while new documents come in', async () => {
    for (let n = 0; n < 5; n++) await clerk.upload(`trang ${n}.txt`, trialPlan(` phân trang ${n}`))
    const seen: string[] = []
    let after = ''
    do {
      const { body } = await clerk.ask<DocumentPage>('GET', `/api/documents?q=phan%20trang&limit=2${after}`)
      assert.equal(body.total >= 5, true)
      seen.push(...body.items.map(item => item.fileName))
      after = body.next ? `&after=${encodeURIComponent(body.next)}` : ''
      if (seen.length === 2) await clerk.upload('trang mới.txt', trialPlan(' phân trang mới'))
    } while (after)
    assert.deepEqual(
      seen,
      [4, 3, 2, 1, 0].map(n => `trang ${n}.txt`),
    )
  })

  test('signs of the query language are letters like any other', async () => {
    for (const q of ['%', '_', '\\', "'; drop table document; --", '\u0000', '🙂'.repeat(50)]) {
      const { status, body } = await clerk.ask<DocumentPage>('GET', `/api/documents?q=${encodeURIComponent(q)}`)
      assert.equal(status, 200, q)
      if (q !== '\u0000') assert.equal(body.total, 0, q)
    }
  })

  for (const [path, code, status] of [
    ['/api/documents?after=%%%', 'cursor-invalid', 400],
    ['/api/documents?after=zzz', 'cursor-invalid', 400],
    [`/api/documents?after=${'a'.repeat(401)}`, 'request-invalid', 400],
    ['/api/documents?limit=0', 'request-invalid', 400],
    ['/api/documents?limit=1e9', 'request-invalid', 400],
    ['/api/documents?state=gone', 'request-invalid', 400],
    [`/api/documents/${randomUUID()}`, 'not-found', 404],
    [`/api/documents/${'1'.repeat(64)}`, 'not-found', 404],
    ["/api/documents/'%20or%201=1", 'not-found', 404],
    [`/api/plans/${randomUUID()}/tasks`, 'not-found', 404],
    ['/api/none', 'not-found', 404],
  ] as const) {
    test(`${path.slice(0, 60)} is refused as ${code}`, async () => {
      const answer = await clerk.ask('GET', path)
      assert.equal(answer.status, status, JSON.stringify(answer.body))
      assert.equal(answer.body.code, code)
    })
  }

  test('what is no upload is refused with a sentence', async () => {
    const form = new FormData()
    form.append('other', 'x')
    assert.equal((await clerk.ask('POST', '/api/documents', form)).body.code, 'file-missing')
    assert.equal((await clerk.ask('POST', '/api/documents', { file: 'x' })).body.code, 'media-type-unknown')
    const text = await clerk.ask('POST', '/api/documents', undefined, { 'content-type': 'text/csv' })
    assert.ok(text.status >= 400 && text.status < 500)
  })

  test('a file name cannot lead out of the register', async () => {
    const made = await clerk.upload('../../etc/\u202epasswd\u0000.txt', trialPlan(' tên lạ'))
    const { body } = await clerk.ask<OpenedDocument>('GET', `/api/documents/${made.body.id}`)
    assert.equal(body.document.fileName, 'passwd.txt')
  })

  test('a file that is too large is refused so that its sender sees why', async () => {
    const inTime = await clerk.upload('lớn.txt', Buffer.alloc(2 * megabyte + 1, 'a'))
    assert.equal(inTime.status, 413)
    assert.equal(inTime.body.code, 'file-too-large')
    const beforehand = await clerk.upload('rất lớn.txt', Buffer.alloc(20 * megabyte, 'a'))
    assert.equal(beforehand.status, 413)
    assert.equal(beforehand.body.code, 'file-too-large')
    assert.match(beforehand.body.message, /lớn hơn mức cho phép là 2 MB/)
    assert.deepEqual((await lastAudit())?.about, { code: 'file-too-large' })
  })

  test('an upload that breaks off leaves nothing and the server well', async () => {
    const before = await countRows()
    const { hostname, port } = new URL(server.url)
    const socket = connect(Number(port), hostname)
    socket.write(
      'POST /api/documents HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 9999\r\n\r\n--b\r\n',
    )
    await new Promise(resolve => setTimeout(resolve, 100))
    socket.destroy()
    assert.equal((await clerk.ask('GET', '/api/health')).status, 200)
    assert.deepEqual(await countRows(), before)
  })

  test('a document can be deleted with all that belongs to it', async () => {
    const before = await countRows()
    const made = await clerk.upload('xóa.txt', trialPlan(' để xóa'))
    assert.equal((await clerk.ask('DELETE', `/api/documents/${made.body.id}`)).status, 204)
    assert.deepEqual(await countRows(), before)
    assert.equal((await lastAudit())?.action, 'document-deleted')
    assert.equal((await clerk.ask('DELETE', `/api/documents/${made.body.id}`)).status, 404)
  })
})
