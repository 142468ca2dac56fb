import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Language, languageOf } from './language.ts'

const plan =
  'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành triển khai thực hiện Kế hoạch và báo cáo kết quả trước ngày 30 tháng 11 năm 2026.'
const unmarked = plan.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')

const cases: readonly (readonly [name: string, text: string, expected: Language])[] = [
  ['a sentence of a plan', plan, 'vietnamese'],
  ['the same in decomposed letters', plan.normalize('NFD'), 'vietnamese'],
  ['the same in capitals', plan.toUpperCase(), 'vietnamese'],
  ['a title alone', 'Kế hoạch', 'vietnamese'],
  ['a table of figures with Vietnamese heads', `Nhiệm vụ\tSở Y tế\n${'1\t2\t3\n'.repeat(500)}`, 'vietnamese'],
  [
    'Vietnamese beside as much English',
    `${plan} The provincial People's Committee asks all departments to carry out this plan and to report by 30 November.`,
    'vietnamese',
  ],
  ['Vietnamese typed without marks', unmarked, 'unmarked'],
  ['English', 'The Committee shall report on the progress of the plan to the Council before the end of the year.', 'other'],
  [
    'English that names places in Việt Nam',
    `The Committee met in Hà Nội. ${'It discussed the plan with the council and the ministry. '.repeat(8)}`,
    'other',
  ],
  ['French', 'Le préfet est chargé de l’exécution du présent arrêté, qui sera publié à la fin de l’année.', 'other'],
  ['Portuguese', 'A Comissão não poderá executar o plano sem a aprovação do Município até à próxima sessão.', 'other'],
  ['Yoruba, which writes ẹ and ọ too', 'Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba. Wọ́n ní ẹ̀bùn ti làákàyè', 'other'],
  ['Chinese', '人民委员会要求各部门执行本计划', 'other'],
  ['figures only', '1 2 3 … 2026', 'none'],
]
for (const [name, text, expected] of cases) test(`${name}: ${expected}`, () => assert.equal(languageOf(text), expected))
