import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameDevice } from './name-device.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const cases: [userAgent: string, name: string][] = [
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36`, 'Chrome, Windows'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} coc_coc_browser/134.0 Chrome/128.0 Safari/537.36`, 'Cốc Cốc, Windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/141.0 Safari/537.36 Edg/141.0`, 'Edge, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [`Mozilla/5.0 (Linux; Android 16) ${webkit} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`, 'Samsung Internet, Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 (KHTML, like Gecko) Version/19.0 Mobile Safari/604',
    'Safari, iPhone',
  ],
  ['curl/8.5.0', ''],
]

for (const [userAgent, name] of cases)
  test(`${name || 'nothing'} is read from ${userAgent.slice(0, 40)}…`, () => assert.equal(nameDevice(userAgent), name))
