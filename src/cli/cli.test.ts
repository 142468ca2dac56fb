import assert from 'node:assert/strict'
import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readerVersion } from '../core/reading/reader-version.ts'
import type { Reading } from '../core/reading/reading.ts'

const command = join(import.meta.dirname, '..', '..', 'bin', 'dondoc')

const letterhead = `ỦY BAN NHÂN DÂN
TỈNH VĨNH HÀ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 25/KH-UBND
Vĩnh Hà, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Chăm sóc cây xanh đô thị năm 2026

Ủy ban nhân dân tỉnh Vĩnh Hà ban hành Kế hoạch chăm sóc cây xanh đô thị năm 2026 như sau:

II. NHIỆM VỤ
`
const tail = `
Nơi nhận:
- Các sở, ban, ngành tỉnh;
- UBND các xã, phường;
- Lưu: VT.
`
const sound = `${letterhead.replace('II.', 'I.')}1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính kiểm kê cây xanh, hoàn thành trước ngày 31/5/2026.
2. UBND các xã, phường báo cáo kết quả thực hiện Kế hoạch về Sở Xây dựng trước ngày 15/12/2026./.
${tail}`
const faulty = `${letterhead}1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính kiểm kê cây xanh, hoàn thành trước ngày 31/6/2026.
${tail}`
const mendable = sound.replace('kiểm kê cây xanh', 'kiểm kê các các loại cây xanh')

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-cli-'))
  await mkdir(join(folder, 'thư mục có dấu cách'))
  await writeFile(join(folder, 'thư mục có dấu cách', 'kế hoạch.txt'), sound)
  await writeFile(join(folder, 'sound.txt'), sound)
  await writeFile(join(folder, 'faulty.txt'), `\uFEFF${faulty.replaceAll('\n', '\r\n')}`)
  await writeFile(join(folder, 'mendable.txt'), mendable)
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'cited.txt'), letterhead.replace('25/KH-UBND', '77/KH-UBND'))
  await writeFile(join(folder, 'citing.txt'), sound.replace('kiểm kê cây xanh', 'thực hiện Kế hoạch số 77/KH-UBND ngày 19/01/2026'))
  await symlink(command, join(folder, 'dondoc'))
})
after(() => rm(folder, { recursive: true }))

interface Outcome {
  readonly status: number
  readonly out: string
  readonly error: string
}

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}, path = command): Promise<Outcome> =>
  new Promise(resolve => {
    const plain = {
      ...process.env,
      LC_ALL: '',
      LC_MESSAGES: '',
      LANG: '',
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      COLUMNS: '80',
      ...env,
    }
    const child = execFile(path, args, { cwd: folder, env: plain, maxBuffer: 64 << 20 }, (_, out, error) =>
      resolve({ status: child.exitCode ?? -1, out, error }),
    )
    child.stdin?.end()
  })

test('read prints the tasks of a plan with who and when', async () => {
  const { status, out, error } = await run(['read', 'sound.txt'])
  assert.equal(status, 0, error)
  for (const words of ['25/KH-UBND', '12/01/2026', 'Sở Xây dựng', 'Sở Tài chính', 'trước 31/5/2026', 'Nhiệm vụ: 1', 'Báo cáo phải gửi: 1'])
    assert.ok(out.includes(words), `${words} in\n${out}`)
  for (const line of out.split('\n').slice(6)) assert.ok(Array.from(line).length <= 80, line)
  assert.ok(!out.includes('\u001b'), 'no colour where there is no terminal')
})

test('read --json prints one object whose spans hold in the file', async () => {
  const { status, out } = await run(['read', '--json', 'sound.txt'])
  assert.equal(status, 0)
  const reading = JSON.parse(out) as Reading
  assert.equal(reading.text, sound)
  assert.equal(reading.reader.version, readerVersion)
  assert.deepEqual(
    reading.tasks.flatMap(task => task.lead.map(agency => sound.slice(...agency.span))),
    ['Sở Xây dựng'],
  )
})

test('the text of a plain file stays as it is, line ends included, the byte order mark left out', async () => {
  const { out } = await run(['read', '--json', 'faulty.txt'])
  assert.equal((JSON.parse(out) as Reading).text, faulty.replaceAll('\n', '\r\n'))
})

test('lint names file, line, column, severity and rule, and fails on an error', async () => {
  const { status, out } = await run(['lint', 'faulty.txt'])
  assert.equal(status, 1)
  assert.match(out, /^faulty\.txt:16:\d+ lỗi .*31\/6\/2026.* impossible-day$/m)
})

test('lint of a sound plan ends well', async () => {
  const { status, out } = await run(['lint', 'sound.txt'])
  assert.deepEqual({ status, out }, { status: 0, out: 'sound.txt: không có lưu ý\n' })
})

test('lint speaks the language that is asked for, then that of the locale, then Vietnamese', async () => {
  assert.match((await run(['lint', 'faulty.txt'], { LANG: 'en_GB.UTF-8' })).out, / error .* impossible-day/)
  assert.match((await run(['lint', 'faulty.txt'], { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_GB.UTF-8' })).out, / lỗi .* impossible-day/)
  assert.match((await run(['lint', '--language=en', 'faulty.txt'], { LANG: 'vi_VN' })).out, / error .* impossible-day/)
  assert.match((await run(['lint', 'faulty.txt'], { LANG: 'C.UTF-8' })).out, / lỗi .* impossible-day/)
})

test('lint --format json gives remarks with span, line and column', async () => {
  const { status, out } = await run(['lint', '--format', 'json', 'faulty.txt'])
  assert.equal(status, 1)
  const { remarks } = JSON.parse(out) as { remarks: (Reading['remarks'][number] & { line: number; column: number })[] }
  const remark = remarks.find(each => each.rule === 'impossible-day')
  assert.ok(remark)
  assert.equal(faulty.replaceAll('\n', '\r\n').slice(...remark.span), '31/6/2026')
  assert.equal(remark.line, 16)
})

test('lint --format sarif points each result at a rule of the tool and a region of the file', async () => {
  const { status, out } = await run(['lint', '--format=sarif', 'faulty.txt'])
  assert.equal(status, 1)
  const log = JSON.parse(out)
  assert.equal(log.version, '2.1.0')
  const [{ tool, results }] = log.runs
  assert.ok(results.length > 0)
  for (const result of results) {
    assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId)
    assert.ok(['error', 'warning', 'note'].includes(result.level))
    const { artifactLocation, region } = result.locations[0].physicalLocation
    assert.equal(artifactLocation.uri, 'faulty.txt')
    assert.ok(region.startLine >= 1 && region.startColumn >= 1 && region.endLine >= region.startLine)
  }
})

test('lint says how a remark can be mended: in words, as data, and as a fix of SARIF', async () => {
  assert.match((await run(['lint', 'mendable.txt'])).out, /Đề nghị bỏ “các”\. doubled-word$/m)
  const json = JSON.parse((await run(['lint', '--format=json', 'mendable.txt'])).out) as { remarks: Reading['remarks'] }
  const { suggestion } = json.remarks.find(each => each.rule === 'doubled-word') ?? {}
  assert.ok(suggestion)
  const mended = mendable.slice(0, suggestion.span[0]) + suggestion.text + mendable.slice(suggestion.span[1])
  assert.equal(mended, mendable.replace('các các', 'các'))
  const [{ results }] = JSON.parse((await run(['lint', '--format=sarif', 'mendable.txt'])).out).runs
  const [fix] = results.find((each: { ruleId: string }) => each.ruleId === 'doubled-word').fixes
  const [{ deletedRegion, insertedContent }] = fix.artifactChanges[0].replacements
  assert.deepEqual([deletedRegion.charOffset, deletedRegion.charLength, insertedContent.text], [suggestion.span[0], 4, ''])
})

test('a document comes in by standard input too', async () => {
  const child = spawn(command, ['read', '--json', '-'])
  child.stdin.end(sound)
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  assert.equal((JSON.parse(Buffer.concat(chunks).toString()) as Reading).text, sound)
})

test('it runs from any folder, through a symbolic link, on paths with spaces and diacritics', async () => {
  const { status, out } = await run(['read', join('thư mục có dấu cách', 'kế hoạch.txt')], {}, join(folder, 'dondoc'))
  assert.equal(status, 0)
  assert.ok(out.includes('25/KH-UBND'))
})

test('colours come where the terminal, or the caller, has them', async () => {
  assert.ok((await run(['lint', 'faulty.txt'], { FORCE_COLOR: '1' })).out.includes('\u001b[31m'))
})

test('a reader that stops early is no failure', async () => {
  const child = spawn('sh', ['-c', '"$0" read --json sound.txt | head -c 10', command], { cwd: folder })
  let error = ''
  for await (const chunk of child.stderr) error += chunk
  assert.equal(error, '')
})

const help = [
  { args: ['--help'], words: 'dondoc LỆNH' },
  { args: ['-h'], words: 'dondoc LỆNH' },
  { args: ['read', '--help'], words: 'dondoc read TỆP [--json]' },
  { args: ['lint', '-h'], words: 'dondoc lint TỆP [--format text|json|sarif]' },
  { args: ['--language', 'en', '--help'], words: 'Usage: dondoc COMMAND' },
  { args: ['--version'], words: readerVersion },
]
for (const { args, words } of help)
  test(`dondoc ${args.join(' ')} helps and ends well`, async () => {
    const { status, out, error } = await run(args)
    assert.deepEqual({ status, error, found: out.includes(words) }, { status: 0, error: '', found: true })
  })

const refused = [
  { name: 'no command', args: [], words: 'dondoc --help' },
  { name: 'an unknown command', args: ['đọc'], words: '“đọc”' },
  { name: 'an unknown option', args: ['read', '--jsno', 'sound.txt'], words: '“--jsno”' },
  { name: 'an unknown option of the whole', args: ['--jsno'], words: '“--jsno”' },
  { name: 'an option without its value', args: ['lint', 'sound.txt', '--format'], words: 'text, json, sarif' },
  { name: 'a value that the option does not take', args: ['lint', 'sound.txt', '--format', 'xml'], words: '“xml”' },
  { name: 'a value for an option that takes none', args: ['read', 'sound.txt', '--json=yes'], words: '--json' },
  { name: 'no file', args: ['read'], words: 'dondoc read ' },
  { name: 'two files', args: ['lint', 'sound.txt', 'faulty.txt'], words: '“faulty.txt”' },
  { name: 'a file that is not there', args: ['read', 'missing.txt'], words: 'missing.txt' },
  { name: 'a folder', args: ['lint', '.'], words: 'thư mục' },
  { name: 'an empty file', args: ['read', 'empty.txt'], words: 'empty.txt' },
]
for (const { name, args, words } of refused)
  test(`${name} is refused with one line and status 2`, async () => {
    const { status, out, error } = await run(args)
    assert.deepEqual({ status, out, lines: error.split('\n').length }, { status: 2, out: '', lines: 2 }, error)
    assert.ok(error.startsWith('dondoc: ') && error.includes(words), error)
  })

test('lint holds the days of cited documents against other documents', async () => {
  const alone = await run(['lint', 'citing.txt', '--format', 'json'])
  const against = await run(['lint', 'citing.txt', '--format', 'json', '--against', 'sound.txt', '--against', 'cited.txt'])
  const rules = ({ out }: Outcome): string[] => (JSON.parse(out) as { remarks: { rule: string }[] }).remarks.map(({ rule }) => rule)
  assert.ok(!rules(alone).includes('citation-against-document'))
  assert.ok(rules(against).includes('citation-against-document'))
  assert.equal(against.status, 1)
  assert.equal((await run(['lint', 'citing.txt', '--against', 'absent.txt'])).status, 2)
})
