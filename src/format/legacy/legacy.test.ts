import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeTcvn3 } from './tcvn3.ts'
import { decodeVni } from './vni.ts'

const vowels = 'àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ ăâđêôơư'

test('TCVN3: every small letter, and the seven capitals that it has', () => {
  const typed = 'µ¸¶·¹ »¾¼½Æ ÇÊÈÉË ÌÐÎÏÑ ÒÕÓÔÖ ×ÝØÜÞ ßãáâä åèæçé êíëìî ïóñòô õøö÷ù úýûüþ ¨©®ª«¬\u00ad'
  assert.equal(decodeTcvn3(typed), vowels)
  assert.equal(decodeTcvn3('¡¢§£¤¥¦'), 'ĂÂĐÊÔƠƯ')
  assert.equal(decodeTcvn3('Sè: 15/KH-UBND'), 'Số: 15/KH-UBND')
})

test('VNI: every small letter, each with its mark behind it', () => {
  const typed =
    'aøaùaûaõaï aèaéaúaüaë aàaáaåaãaä eøeùeûeõeï eàeáeåeãeä ìíæóò oøoùoûoõoï oàoáoåoãoä ôøôùôûôõôï uøuùuûuõuï öøöùöûöõöï yøyùyûyõî aêaâñeâoâôö'
  assert.equal(decodeVni(typed), vowels)
})

test('VNI: capitals, also with a mark typed small', () => {
  assert.equal(decodeVni('UÛY BAN NHAÂN DAÂN TÆNH ÑOÀNG THAÙP'), 'ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP')
  assert.equal(decodeVni('Uûy ban, ÖÙng phoù, Ñieàu'), 'Ủy ban, Ứng phó, Điều')
})
