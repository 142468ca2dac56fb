import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readText } from '../reading/read-text.ts'
import { checkAgainst, crossRules } from './check-against.ts'
import { knownFrom } from './known-document.ts'
import type { Remark } from './remark.ts'
import type { RuleId } from './rule.ts'
import { rules } from './rules.ts'

const allRules = [...rules, ...crossRules]
const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'rules')
const pageOf = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8')

function block(page: string, name: string): string {
  const found = new RegExp(`^\`\`\`text ${name}\\n([\\s\\S]*?)\`\`\`$`, 'm').exec(page)?.[1]
  assert.ok(found, `a block “text ${name}”`)
  return found.trimEnd()
}

const [head = '', tail = ''] = block(pageOf('README'), 'frame').split('⟦example⟧')

/** Remarks of the rule: on the text alone, or against the page's other document. */
function remarksOf(rule: string, text: string): readonly Remark[] {
  const reading = readText(text)
  if (!crossRules.some(each => each.id === rule)) return reading.remarks
  return checkAgainst(reading, knownFrom(readText(block(pageOf(rule), 'other')), 'văn bản kia'))
}

/** The example in its frame with the words that the rule remarks on in ⟦ ⟧. */
function shown(rule: string, example: string): string {
  const above = example.startsWith('ỦY BAN NHÂN DÂN') ? '' : head
  const below = example.includes('Nơi nhận:') ? `\n${tail.slice(tail.indexOf('TM. '))}` : tail
  const text = above + example + (example.includes('\nTM. ') ? '' : below)
  const spans = remarksOf(rule, text)
    .filter(remark => remark.rule === rule)
    .map(remark => remark.span)
  const marked = spans.reduceRight((all, [start, end]) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text)
  return marked.slice(above.length).slice(0, example.length + 2 * spans.length)
}

test('every rule has a page, and every page a rule', () => {
  const pages = readdirSync(folder).flatMap(file => (file === 'README.md' ? [] : [file.replace(/\.md$/, '')]))
  assert.deepEqual(pages.sort(), allRules.map(rule => rule.id).sort())
})

test('the list of rules names each with its severity', () => {
  const listed = Array.from(
    pageOf('README').matchAll(/^\| \[([a-z-]+)\]\(\1\.md\) \| (\w+) \|/gm),
    ([, id, severity]) => `${id} ${severity}`,
  )
  assert.deepEqual(listed.sort(), allRules.map(({ id, severity }) => `${id} ${severity}`).sort())
})

for (const { id, severity, since } of allRules) {
  test(`the page of ${id} names it, its severity and the version that brought it`, () => {
    const page = pageOf(id)
    assert.ok(page.startsWith(`# ${id}\n`))
    assert.ok(page.includes(`Severity: ${severity}`), severity)
    assert.ok(page.includes(`since ${since}`), since)
  })
  test(`${id} remarks on its wrong example`, () => {
    const wrong = block(pageOf(id), 'wrong')
    assert.ok(wrong.includes('⟦'))
    assert.equal(shown(id, wrong.replaceAll(/[⟦⟧]/g, '')), wrong)
  })
  test(`${id} says nothing on its right example`, () => {
    const right = block(pageOf(id), 'right')
    assert.equal(shown(id, right), right)
  })
}

const recipients = (list: string) => `\n\nNơi nhận:\n${list}\n- Lưu: VT.`
const dated = 'hoàn thành trước ngày 31/5/2026'

/** Beside the examples of the pages: what each rule must also see, and what it must leave alone. */
const cases: readonly [rule: RuleId, name: string, example: string][] = [
  [
    'task-without-deadline',
    'a standing duty and a rhythm are terms',
    `II. NHIỆM VỤ\n1. Sở Y tế trực cấp cứu thường xuyên.\n2. Sở Xây dựng kiểm tra đê bao hằng quý.`,
  ],
  [
    'task-without-deadline',
    'where most tasks have no term, a part gets one note',
    `II. NHIỆM VỤ\n⟦1. Sở Y tế chuẩn bị cơ số thuốc.\n2. Sở Xây dựng kiểm tra nhà ở ven sông.\n3. Sở Công Thương dự trữ hàng thiết yếu.⟧`,
  ],
  [
    'task-without-deadline',
    'work that ends in a dated report',
    `II. NHIỆM VỤ\n1. Sở Y tế\n- Tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2026.\n- Kiểm tra kho thuốc, ${dated}.`,
  ],
  [
    'task-without-deadline',
    'neighbouring parts without terms get one note, a forgotten term its own remark',
    `II. NHIỆM VỤ\n⟦1. Sở Y tế chuẩn bị cơ số thuốc.\n2. Sở Xây dựng kiểm tra nhà ở ven sông.\n\nIII. GIẢI PHÁP\n1. Sở Công Thương dự trữ hàng thiết yếu.⟧\n\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính cân đối kinh phí, ${dated}.\n⟦2. Sở Nội vụ tổ chức khen thưởng.⟧`,
  ],
  [
    'deadline-before-document',
    'a notice that looks back gets one remark',
    `II. NHIỆM VỤ CHẬM TIẾN ĐỘ\n1. Sở Y tế hoàn thành ⟦trước ngày 30/6/2025${['Xây dựng', 'Tài chính', 'Nội vụ', 'Tư pháp'].map((name, at) => `.\n${at + 2}. Sở ${name} hoàn thành trước ngày 3${at % 2}/10/2025`).join('')}⟧.`,
  ],
  [
    'deadline-before-document',
    'a period that began before and ends after can be kept',
    'II. NHIỆM VỤ\n1. Sở Y tế kiểm tra cơ số thuốc từ ngày 05/01/2026 đến ngày 31/01/2026.',
  ],
  [
    'contradicting-dates',
    'a range that runs backwards',
    'II. NHIỆM VỤ\n1. Sở Y tế kiểm tra cơ số thuốc từ ngày ⟦20/6/2026 đến ngày 10/6/2026⟧.',
  ],
  ['contradicting-dates', 'a range over the new year', 'II. NHIỆM VỤ\n1. Sở Y tế trực từ ngày 20/12 đến ngày 10/01/2027.'],
  [
    'contradicting-dates',
    'the plan cited by its own annex with another day',
    `II. NHIỆM VỤ\n1. Sở Y tế thực hiện Phụ lục kèm theo Kế hoạch số ⟦25/KH-UBND ngày 15/01/2026⟧ của UBND tỉnh, ${dated}.`,
  ],
  [
    'contradicting-dates',
    'the same number of another body, or of another year',
    `II. NHIỆM VỤ\n1. Sở Y tế thực hiện Kế hoạch số 40/KH-BYT ngày 05/01/2026 của Bộ Y tế, Kế hoạch số 40/KH-BYT ngày 09/02/2025 của Bộ Y tế, Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND xã An Hòa, Kế hoạch số 12/KH-UBND ngày 06/01/2026 của UBND xã Tân Lộc, ${dated}.`,
  ],
  [
    'numbering-gap',
    'parts that start with the second',
    `III. NHIỆM VỤ\n1. Sở Y tế chuẩn bị cơ số thuốc, ${dated}.`.replace(/^III\./, '⟦III⟧.'),
  ],
  [
    'numbering-gap',
    'points in the order of the Vietnamese alphabet',
    `II. NHIỆM VỤ\n1. Sở Y tế thực hiện, ${dated}:\na) Kiểm tra thuốc;\nb) Kiểm tra xe;\nc) Kiểm tra máy;\nd) Kiểm tra điện;\nđ) Kiểm tra nước;\ne) Kiểm tra kho;\ng) Kiểm tra cổng.`,
  ],
  [
    'agency-not-in-recipients',
    'recipients named by lists and abbreviations',
    `II. NHIỆM VỤ\n1. Sở Nông nghiệp và Môi trường kiểm tra đê, ${dated}.\n2. Công an tỉnh điều tiết giao thông, ${dated}.${recipients('- Sở: NN&MT, TC, YT;\n- CA tỉnh, BCHQS tỉnh;')}`,
  ],
  [
    'agency-not-in-recipients',
    'communes that no line stands for',
    `II. NHIỆM VỤ\n1. ⟦UBND các xã, phường⟧ tổ chức nạo vét kênh mương, ${dated}.${recipients('- Các sở, ban, ngành tỉnh;\n- Hợp tác xã An Hòa;')}`,
  ],
  [
    'agency-not-in-recipients',
    'recipients that only point elsewhere',
    `II. NHIỆM VỤ\n1. Sở Y tế kiểm tra kho thuốc, ${dated}.${recipients('- Các cơ quan tại mục II;')}`,
  ],
  [
    'unknown-agency',
    'bodies of other kinds, and names from before the mergers',
    `II. NHIỆM VỤ\n1. Bộ Chỉ huy Quân sự tỉnh, Trung tâm Bảo trợ Bình Minh và Sở Kế hoạch và Đầu tư dự trữ nước, ${dated}.`,
  ],
]

for (const [rule, name, example] of cases)
  test(`${rule}: ${name}`, () => {
    assert.equal(shown(rule, example.replaceAll(/[⟦⟧]/g, '')), example)
  })

test('remarks come in the order of the text, each once, with words in Vietnamese', () => {
  const { remarks } = readText(`${head}III. NHIỆM VỤ\n1. Kiểm tra kho thuốc trước ngày 31/02/2026.${tail}`)
  assert.deepEqual(
    [...remarks].sort((a, b) => a.span[0] - b.span[0]),
    remarks,
  )
  assert.equal(new Set(remarks.map(remark => `${remark.rule} ${remark.span.join()}`)).size, remarks.length)
  for (const remark of remarks) assert.ok(!/[{}]/.test(remark.message), remark.message)
})
