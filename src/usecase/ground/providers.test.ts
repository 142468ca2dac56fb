import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { BadProviders, readProviders } from './providers.ts'

const good = {
  id: 'tinh',
  name: 'Cổng tỉnh',
  issuer: 'https://dang-nhap.songtrang.example',
  clientId: 'dondoc',
  clientSecret: 'rất bí mật',
}

describe('the file of providers', () => {
  test('says what each provider may do; nobody is let in unless it says so', () => {
    const [provider] = readProviders(JSON.stringify([good]))
    assert.deepEqual(provider, { ...good, scopes: [], secondFactor: false, create: null })
  })

  for (const [name, file, complaint] of [
    ['is no JSON', '{', /not JSON/],
    ['is no list', '{}', /must be a list/],
    ['leaves the issuer out', JSON.stringify([{ ...good, issuer: undefined }]), /provider 1: "issuer"/],
    ['names an issuer without https', JSON.stringify([{ ...good, issuer: 'http://songtrang.example' }]), /https/],
    ['has a name that is not known', JSON.stringify([{ ...good, autoCreate: true }]), /"autoCreate" is not known/],
    ['names a provider twice', JSON.stringify([good, good]), /twice/],
    ['lets in everybody', JSON.stringify([{ ...good, create: { domains: [] } }]), /at least one/],
  ] as const)
    test(`is refused where it ${name}, without quoting a secret`, () =>
      assert.throws(
        () => readProviders(file),
        error => error instanceof BadProviders && complaint.test(error.message) && !error.message.includes('bí mật'),
      ))
})
