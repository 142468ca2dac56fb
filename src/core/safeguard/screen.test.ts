import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Plan, ReportDuty, Task } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import { screen } from './screen.ts'

/** A plan of made-up items: each `⟦…⟧` of the text is a task, each `⟪…⟫` a report duty. */
function planOf(marked: string, outline: Plan['outline'] = []): Plan {
  let text = ''
  const open: number[] = []
  const tasks: Task[] = []
  const reports: ReportDuty[] = []
  for (const character of marked) {
    if (character === '⟦' || character === '⟪') open.push(text.length)
    else if (character === '⟧' || character === '⟫') {
      const span: Span = [open.pop() ?? 0, text.length]
      const base = { id: `i${span[0]}`, path: ['1'], span, text: text.slice(...span), due: [], doubts: [] }
      if (character === '⟧') tasks.push({ ...base, lead: [], support: [], quantities: [] })
      else reports.push({ ...base, by: [], to: [] })
    } else text += character
  }
  const nothing = { number: null, symbol: null, type: null, date: null, place: null, issuer: null, subject: null }
  const document = { ...nothing, bases: [], recipients: [], signatory: null, spans: {} }
  return { text, blocks: [], document, period: null, outline, tasks, reports, lines: [] }
}

test('a held task leaves the plan and is explained with its words', () => {
  const plan = planOf('- ⟦Tổ chức 02 hội nghị.⟧\n- ⟦Lập danh sách người ký tên vào thư kiến nghị.⟧\n')
  const screened = screen(plan)
  assert.deepEqual(
    screened.tasks.map(task => task.text),
    ['Tổ chức 02 hội nghị.'],
  )
  const [held] = screened.held
  assert.equal(held?.rule, 'monitoring/petition@2')
  assert.deepEqual(held?.reasons, ['monitoring'])
  assert.match(held?.why ?? '', /khiếu nại/)
  assert.ok(held?.hits.every(([start, end]) => plan.text.slice(start, end).trim() !== ''))
})

test('a report duty of the same held sentence leaves with the task, the next item stays', () => {
  const screened = screen(
    planOf(
      '- ⟦Theo dõi các điểm nhóm cầu nguyện;⟧ ⟪báo cáo kết quả hằng tháng.⟫\n- ⟪Báo cáo kết quả thực hiện Kế hoạch trước ngày 15/12.⟫\n',
    ),
  )
  assert.equal(screened.tasks.length, 0)
  assert.equal(screened.reports.length, 1)
  assert.equal(screened.held.length, 1)
  assert.match(screened.held[0]?.text ?? '', /báo cáo kết quả hằng tháng/)
})

test('harmless work read from the same line as held work is held with it', () => {
  const screened = screen(planOf('- ⟦Tổ chức ngày hội đọc sách.⟧ ⟦Nhắc nhở em Tống Kẹo Bông thôi đăng bài.⟧\n- ⟦Mua sách cho thư viện.⟧\n'))
  assert.deepEqual(
    screened.tasks.map(task => task.text),
    ['Mua sách cho thư viện.'],
  )
  assert.deepEqual(screened.held[0]?.reasons, ['person'])
})

test('short words under a heading that says what they are about are held; other work of the section stays', () => {
  const title = 'Đấu tranh, phản bác quan điểm sai trái'
  const marked = `1. ${title}\n- ⟦Mỗi đơn vị có 05 bài viết mỗi tháng.⟧\n- ⟦Sửa chữa hệ thống truyền thanh của 12 xã vùng cao trước mùa mưa bão.⟧\n`
  const end = planOf(marked).text.length
  const screened = screen(planOf(marked, [{ label: '1', level: 0, title, span: [0, end], children: [] }]))
  assert.equal(screened.held.length, 1)
  assert.match(screened.held[0]?.text ?? '', /05 bài viết/)
  assert.equal(screened.tasks.length, 1)
})

test('an item of a list that the reader took for no work is held all the same, over all its lines', () => {
  const plan = planOf(
    '1. ⟦Mua 02 xe.⟧\n- Đưa ông Lường Ấm\nTích vào diện theo dõi.\nMua 01 máy bơm.\n\nVận động bà Hứa Quả Bàng rút đơn.\n',
  )
  let at = 0
  const lines = plan.text.split('\n').map((line): Plan['lines'][number] => {
    const span: Span = [at, at + line.length]
    at += line.length + 1
    return { span, use: line.startsWith('1.') ? 'task' : 'context' }
  })
  const { held, tasks } = screen({ ...plan, lines })
  assert.equal(tasks.length, 1)
  assert.deepEqual(
    held.map(each => [each.id, each.rule, plan.text.slice(...each.span)]),
    [['held-line-1', 'person/named@3', '- Đưa ông Lường Ấm\nTích vào diện theo dõi.\nMua 01 máy bơm.']],
  )
})

test('nothing but screen() makes a screened plan', () => {
  const root = join(import.meta.dirname, '../..')
  const casts = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.endsWith('screen.test.ts'))
    .filter(file =>
      /(?:as|satisfies)\s+(?:unknown\s+as\s+)?ScreenedPlan|<ScreenedPlan>\s*[({]|(?:as|is)\s+ScreenedPlan/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
  assert.deepEqual(casts, [join('core', 'safeguard', 'screen.ts')])
})
