import type { PersonalDatum } from '../text/personal-datum.ts'

/**
 * Numbers and addresses by which one person is reached or known.
 *
 *     liên hệ 0912 345 678, CCCD số 012345678901, STK 0123456789
 *             ^^^^^^^^^^^^          ^^^^^^^^^^^^      ^^^^^^^^^^
 *
 * Hotlines, mailboxes of authorities and accounts of funds and agencies are nobody's own.
 */
export function findNumbers(text: string): PersonalDatum[] {
  return [...findEmails(text), ...findCitizenIds(text), ...findAccounts(text), ...findPhones(text)]
}

const email = /[\p{L}\d_.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/giu
const publicMailbox = /(?:^|[.@])(?:gov|chinhphu|quochoi|edu|org|dcs|mattran)\.vn$/iu

/** The pattern looks at each letter, and few texts have an address. */
const findEmails = (text: string): PersonalDatum[] =>
  text.includes('@')
    ? [...text.matchAll(email)].flatMap(found => (publicMailbox.test(found[0]) ? [] : [datum('email', found.index, found[0].length)]))
    : []

/** Mobile numbers only: a landline of ten or eleven digits that begin with 02 is a house of many. */
const mobile = /(?<![\d.,/-])(?:\+?84|0)[ .-]?[35789](?:[ .-]?\d){8}(?!\d)/gu
const hotline = /đường dây nóng|hotline|tổng đài|trực ban|phản ánh|một cửa|cứu hộ|cứu nạn|\bfax\b|số máy lẻ/iu
const BEFORE = 60

function findPhones(text: string): PersonalDatum[] {
  return [...text.matchAll(mobile)].flatMap(found => {
    const before = text.slice(Math.max(0, found.index - BEFORE), found.index)
    return hotline.test(before) ? [] : [datum('phone', found.index, found[0].length)]
  })
}

const identity = /căn cước|cccd|cmnd|cmtnd|chứng minh nhân dân|định danh cá nhân|hộ chiếu|passport/giu
const identityNumber = /(?<![\d.,/-])(?:0\d{2}[0-9]\d{8}|\d{9}|[A-Z]\d{7,8})(?![\d/]|[.,]\d)/gu
const provinceNumber = /^0(?:0[1-9]|[1-8]\d|9[0-6])/u
const NEAR = 40

/** Behind a word that says so; and every number of that make in a text that speaks of such numbers, since tables say it once, at their head. */
function findCitizenIds(text: string): PersonalDatum[] {
  const words = [...text.matchAll(identity)].map(found => found.index + found[0].length)
  if (words.length === 0) return []
  let next = 0
  return [...text.matchAll(identityNumber)].flatMap(found => {
    while (next + 1 < words.length && (words[next + 1] ?? 0) <= found.index) next++
    const said = (words[next] ?? 0) <= found.index && found.index - (words[next] ?? 0) <= NEAR
    const isMade = found[0].length === 12 && provinceNumber.test(found[0])
    return said || isMade ? [datum('citizen-id', found.index, found[0].length)] : []
  })
}

const account = /(?:số tài khoản|tài khoản số|số tk|tk số|\bstk\b)[^\d\n]{0,40}(\d(?:[ .-]?\d){5,19})/giu
const owner =
  /kho bạc|\bsở\b|ủy ban|ubnd|mặt trận|mttq|\bquỹ\b|công ty|trường |ban (?:chỉ đạo|cứu trợ|quản lý|vận động)|\bhội\b|trung tâm|chữ thập đỏ|đơn vị thụ hưởng/iu
const AROUND = 120

function findAccounts(text: string): PersonalDatum[] {
  return [...text.matchAll(account)].flatMap(found => {
    const number = found[1] ?? ''
    const at = found.index + found[0].length - number.length
    const around = text.slice(Math.max(0, found.index - AROUND), at + number.length + AROUND)
    return owner.test(around) ? [] : [datum('bank-account', at, number.length)]
  })
}

const datum = (kind: PersonalDatum['kind'], at: number, length: number): PersonalDatum => ({ kind, span: [at, at + length] })
